/** One line of an outline: how deep it stands, 0 at the margin, and its cells between the bars. */
export type OutlineLine = Readonly<{ depth: number; cells: readonly string[] }>

/**
 * The lines of a text that is indented by two spaces a level, cells parted by `|`. Empty lines are passed over, and the
 * first line is the margin. The sample is written down as such tables because people read and mend them line by line.
 */
export function outlineOf(text: string): readonly OutlineLine[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const margin = indentOf(lines[0] ?? '')
  return lines.map((line) => ({
    depth: (indentOf(line) - margin) / 2,
    cells: line.split('|').map((cell) => cell.trim()),
  }))
}

/** The cells of a table without levels. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  return outlineOf(text).map((line) => line.cells)
}

/** The words of a cell that holds several, parted by commas. */
export function wordsOf(cell: string): readonly string[] {
  return cell
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
