import { cellsOf } from '../paste/cells.ts'

/** A rectangle of the grid, both ends included. */
export type GridRange = Readonly<{ top: number; bottom: number; left: number; right: number }>

/** A text that belongs to a cell of the grid. */
export type PastedText = Readonly<{ row: number; column: number; text: string }>

/** What a spreadsheet puts on the clipboard as rows of cells: tabs part cells, and the last line break parts nothing. */
export function readBlock(text: string): readonly (readonly string[])[] {
  const lines = text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  return lines.map((line) => cellsOf(line, '\t'))
}

/**
 * Where each text of a block goes. One value fills the range; a block begins at the corner of the range, and what would lie outside the
 * grid is counted.
 */
export function placeBlock(
  block: readonly (readonly string[])[],
  range: GridRange,
  rows: number,
  columns: number,
): Readonly<{ texts: readonly PastedText[]; outside: number }> {
  const [first] = block
  if (block.length === 1 && first?.length === 1) {
    const texts: PastedText[] = []
    for (let row = range.top; row <= range.bottom; row++)
      for (let column = range.left; column <= range.right; column++)
        texts.push({ row, column, text: first[0] ?? '' })
    return { texts, outside: 0 }
  }
  const all = block.flatMap((line, down) =>
    line.map((text, across) => ({ row: range.top + down, column: range.left + across, text })),
  )
  const texts = all.filter(({ row, column }) => row < rows && column < columns)
  return { texts, outside: all.length - texts.length }
}

/** The range between two cells, whichever comes first. */
export function rangeBetween(
  one: Readonly<{ row: number; column: number }>,
  other: Readonly<{ row: number; column: number }>,
): GridRange {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  }
}
