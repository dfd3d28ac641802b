import { isAmounts, type QueryCell, type ValueOrder } from '#shared/domain/query/answer.ts'
import type { QueryMeasure } from '#shared/domain/query/query.ts'
import { byValue } from './by-value.ts'

type Row = Readonly<{ cells: readonly QueryCell[] }>
type Key = readonly QueryCell[]

/** Rows by columns: the last group stands across, those before it down. `all` is there where parts come to a whole. */
export type Pivot = Readonly<{
  rows: readonly Readonly<{ key: Key; cells: readonly QueryCell[]; all: QueryCell | undefined }>[]
  columns: readonly QueryCell[]
  all: readonly QueryCell[] | undefined
  total: QueryCell | undefined
}>

/**
 * @param groups how many groups the rows begin with, at least two; the figure stands behind them
 * @param order of the values that stand across, where they have one of their own
 */
export function pivotOf(
  rows: readonly Row[],
  groups: number,
  measure: QueryMeasure,
  order: ValueOrder = null,
): Pivot {
  const isWhole = measure.kind === 'count' || measure.kind === 'sum'
  const keys = new Map<string, Key>()
  const across = new Map<string, QueryCell>()
  const cells = new Map<string, QueryCell>()
  for (const row of rows) {
    const key = row.cells.slice(0, groups - 1)
    const column = row.cells[groups - 1] ?? null
    keys.set(JSON.stringify(key), key)
    across.set(JSON.stringify(column), column)
    cells.set(JSON.stringify([key, column]), row.cells[groups] ?? null)
  }
  const columns = [...across.values()].toSorted(byValue(order))
  const told = [...keys.values()].map((key) => {
    const own = columns.map((column) => cells.get(JSON.stringify([key, column])) ?? null)
    return { key, cells: own, all: isWhole ? added(own) : undefined }
  })
  const all = isWhole
    ? columns.map((_, index) => added(told.map((row) => row.cells[index] ?? null)))
    : undefined
  return { rows: told, columns, all, total: all && added(all) }
}

/** Figures added up; amounts by their currency. */
export function added(cells: readonly QueryCell[]): QueryCell {
  const sums = new Map<string, number>()
  let plain: number | null = null
  for (const cell of cells) {
    if (cell === null) continue
    if (!isAmounts(cell)) plain = (plain ?? 0) + Number(cell)
    else
      for (const { currency, amountMinor } of cell)
        sums.set(currency, (sums.get(currency) ?? 0) + amountMinor)
  }
  if (plain !== null || sums.size === 0) return plain
  return [...sums].map(([currency, amountMinor]) => ({ currency, amountMinor }))
}
