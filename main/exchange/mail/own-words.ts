/**
 * What the writer of a message wrote: without the lines that are quoted from earlier ones, what leads them in, and what
 * stands below the line of a signature.
 */
export function ownWords(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n')
  const ends = lines.findIndex(
    (line) =>
      line === '-- ' ||
      /^-{3,} ?(original message|ursprüngliche nachricht|message d'origine) ?-{3,}$/i.test(line.trim()),
  )
  const own = ends === -1 ? lines : lines.slice(0, ends)
  return own
    .filter((line, at) => !line.startsWith('>') && !isLeadIn(line, own[at + 1] ?? '', own[at + 2] ?? ''))
    .join('\n')
    .trim()
}

/** `On 21 November, Ann Lee wrote:` before a quotation. */
function isLeadIn(line: string, next: string, afterNext: string): boolean {
  return (
    line.trimEnd().endsWith(':') &&
    (next.startsWith('>') || (next.trim() === '' && afterNext.startsWith('>')))
  )
}
