type Rows = readonly Readonly<{ id: string }>[]
/** Where a card is: which column, and which row in it. */
export type CardPlace = Readonly<{ column: number; row: number }>

const steps: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The way an arrow leads; `undefined` for every other key. */
export function stepOf(key: string): readonly [across: number, down: number] | undefined {
  return steps[key]
}

export function placeOf(columns: readonly Rows[], id: string): CardPlace | undefined {
  const column = columns.findIndex((rows) => rows.some((row) => row.id === id))
  if (column === -1) return undefined
  return { column, row: columns[column]?.findIndex((row) => row.id === id) ?? 0 }
}

/** The card one step on; columns without cards are stepped over. */
export function cardFrom(
  columns: readonly Rows[],
  { column, row }: CardPlace,
  across: number,
  down: number,
): string | undefined {
  if (across === 0) return columns[column]?.[row + down]?.id
  for (let at = column + across; columns[at]; at += across) {
    const rows = columns[at] ?? []
    if (rows.length > 0) return rows[Math.min(row, rows.length - 1)]?.id
  }
  return undefined
}
