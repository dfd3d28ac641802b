import { noteAtMost } from './incoming.ts'

/** Any text as a note that can be stored: whole characters, at most so long, told apart by LF, without spaces at its ends. */
export function keptNote(text: string): Readonly<{ note: string; isCut: boolean }> {
  const clean = text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
  if (clean.length <= noteAtMost) return { note: clean, isCut: false }
  return {
    note: `${clean
      .slice(0, noteAtMost - 1)
      .toWellFormed()
      .trimEnd()}…`,
    isCut: true,
  }
}
