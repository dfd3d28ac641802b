/** The most that one line holds, as the contract has it. */
const longest = 200

/**
 * Any text as one line that can be told and stored: without what is no text (half a character, control characters), cut where it
 * is too long; a dash where nothing is left. Names of files may be anything that their system takes.
 */
export function oneLine(text: string): string {
  const line = text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
  const cut =
    line.length <= longest
      ? line
      : `${line
          .slice(0, longest - 1)
          .toWellFormed()
          .trim()}…`
  return cut === '' ? '–' : cut
}
