import { cellsOf, separatorOf } from '#shared/domain/paste/cells.ts'

/** Pasted text or the text of a CSV file as rows of cells; what parts them is found out. */
export function tableOf(text: string): readonly (readonly string[])[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter((line) => line.text.trim() !== '')
  const separator = separatorOf(lines)
  return lines.map((line) => cellsOf(line.text, separator))
}
