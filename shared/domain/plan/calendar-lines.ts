/** Lines of a calendar file hold at most 75 octets of UTF-8, without the break (RFC 5545, 3.1). */
const octetsAtMost = 75

/**
 * A content line of a calendar file, folded: what is longer goes on in lines that begin with a space, no letter is cut through, and
 * every line ends in CR LF.
 */
export function foldedLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const letter of line) {
    const more = octetsOf(letter)
    if (octets + more > octetsAtMost) {
      folded += '\r\n '
      octets = 1
    }
    folded += letter
    octets += more
  }
  return `${folded}\r\n`
}

/** A text as a value of a calendar file (RFC 5545, 3.3.11): breaks, commas, semicolons and backslashes are escaped, other controls left out. */
export function calendarText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/[;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/[\p{Cc}]/gu, (sign) => (sign === '\t' ? sign : ''))
}

function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
