import type { TextLine } from './pasted.ts'

const separators = ['\t', '|', ';', ','] as const
export type Separator = (typeof separators)[number]

/** What parts the cells of most lines: a tab before a bar, a bar before a semicolon, a comma last. None where nothing does. */
export function separatorOf(lines: readonly TextLine[]): Separator | null {
  return (
    separators.find((each) => lines.filter(({ text }) => hasInside(text, each)).length * 2 >= lines.length) ??
    null
  )
}

/** The cells of a line. What stands in quotes is one cell, and two quotes within are one. */
export function cellsOf(text: string, separator: Separator | null): readonly string[] {
  if (separator === null) return [text.trim()]
  if (!text.includes('"')) return trimmed(text.split(separator), separator)
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (letter === '"' && isQuoted && text[at + 1] === '"') {
      cell += '"'
      at++
    } else if (letter === '"' && (isQuoted || cell.trim() === '')) isQuoted = !isQuoted
    else if (letter === separator && !isQuoted) {
      cells.push(cell)
      cell = ''
    } else cell += letter
  }
  return trimmed([...cells, cell], separator)
}

/** Without spaces, and without the bars that frame the row of a drawn table. */
function trimmed(cells: readonly string[], separator: Separator): readonly string[] {
  const all = cells.map((cell) => cell.trim())
  if (separator !== '|') return all
  const from = all[0] === '' ? 1 : 0
  return all.slice(from, all.at(-1) === '' && all.length > from + 1 ? -1 : undefined)
}

function hasInside(text: string, separator: Separator): boolean {
  return text.trim().slice(0, -1).includes(separator)
}
