/** A cell of a grid by its numbers. */
export type GridSpot = Readonly<{ row: number; column: number }>

/** Where a key leads from a cell; `undefined` for a key that leads nowhere. Home and End are those of the row. */
export function gridStep(
  key: string,
  { row, column }: GridSpot,
  rows: number,
  columns: number,
): GridSpot | undefined {
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column }
    case 'ArrowDown':
      return { row: Math.min(rows - 1, row + 1), column }
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) }
    case 'ArrowRight':
      return { row, column: Math.min(columns - 1, column + 1) }
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: columns - 1 }
    default:
      return undefined
  }
}
