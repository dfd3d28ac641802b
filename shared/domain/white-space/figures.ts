import type { AmountMinor } from '#shared/kernel/money.ts'

/** What is known where an account and a product line meet, by their places. Amounts are for a year, in one currency. */
export type MetCell = Readonly<{
  row: number
  column: number
  potentialMinor: AmountMinor | null
  spendMinor: AmountMinor | null
  sharePercent: number | null
  incumbent: number | null
  boughtMinor: AmountMinor
  openMinor: AmountMinor
  wonMinor: AmountMinor
}>

/**
 * Sums over cells. The gap is potential minus bought of the cells whose potential is known; `coveredMinor` is what was bought where the
 * spend is known, which the share of wallet is measured by.
 */
export type Figures = Readonly<{
  potentialMinor: AmountMinor | null
  spendMinor: AmountMinor | null
  boughtMinor: AmountMinor
  openMinor: AmountMinor
  wonMinor: AmountMinor
  gapMinor: AmountMinor | null
  coveredMinor: AmountMinor
}>

export type CellsByPlace = ReadonlyMap<number, MetCell>

const nothing: Figures = {
  potentialMinor: null,
  spendMinor: null,
  boughtMinor: 0,
  openMinor: 0,
  wonMinor: 0,
  gapMinor: null,
  coveredMinor: 0,
}

/** Potential minus what is bought today; below zero where more is bought than anybody thought. `null` without a potential. */
export function gapOf({ potentialMinor, boughtMinor }: Pick<MetCell, 'potentialMinor' | 'boughtMinor'>) {
  return potentialMinor === null ? null : potentialMinor - boughtMinor
}

export function placeKey(row: number, column: number, columns: number): number {
  return row * columns + column
}

/** The figures over all cells of these rows and columns. What nobody has said stays unsaid where it is so in all of them. */
export function figuresOver(
  cells: CellsByPlace,
  rows: readonly number[],
  columns: readonly number[],
  columnCount: number,
): Figures {
  const sum: { -readonly [F in keyof Figures]: Figures[F] } = { ...nothing }
  for (const row of rows)
    for (const column of columns) {
      const cell = cells.get(placeKey(row, column, columnCount))
      if (!cell) continue
      sum.potentialMinor = plus(sum.potentialMinor, cell.potentialMinor)
      sum.spendMinor = plus(sum.spendMinor, cell.spendMinor)
      sum.gapMinor = plus(sum.gapMinor, gapOf(cell))
      sum.boughtMinor += cell.boughtMinor
      sum.openMinor += cell.openMinor
      sum.wonMinor += cell.wonMinor
      if (cell.spendMinor !== null) sum.coveredMinor += cell.boughtMinor
    }
  return sum
}

function plus(sum: number | null, other: number | null): number | null {
  if (other === null) return sum
  return (sum ?? 0) + other
}

/** The cells with the largest gaps, the largest first; what is covered already or not known is none. */
export function gapsWorthMost(cells: Iterable<MetCell>, atMost: number): readonly MetCell[] {
  return [...cells]
    .filter((cell) => (gapOf(cell) ?? 0) > 0)
    .toSorted(
      (one, other) =>
        (gapOf(other) ?? 0) - (gapOf(one) ?? 0) || one.row - other.row || one.column - other.column,
    )
    .slice(0, atMost)
}

/**
 * How dark a cell is in the heat map: 0 for nothing, 1 to 4 for a quarter each of the largest amount, and -1 below zero.
 * @param largest of all cells, above zero
 */
export function heatOf(amountMinor: AmountMinor | null, largest: AmountMinor): -1 | 0 | 1 | 2 | 3 | 4 {
  if (amountMinor === null || amountMinor === 0 || largest <= 0) return 0
  if (amountMinor < 0) return -1
  return Math.min(4, Math.max(1, Math.ceil((amountMinor / largest) * 4))) as 1 | 2 | 3 | 4
}
