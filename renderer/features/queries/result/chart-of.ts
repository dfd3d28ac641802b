import { isAmounts, type QueryCell, type ValueOrder } from '#shared/domain/query/answer.ts'
import { byValue } from './by-value.ts'

type Row = Readonly<{ cells: readonly QueryCell[] }>

/** One drawing: figures of one currency, or of none. What a series has nothing of is `null` there. */
export type Chart = Readonly<{
  currency: string | null
  series: readonly Readonly<{ key: QueryCell; values: readonly (number | null)[] }>[]
}>
export type Charts = Readonly<{
  /** What stands along the axis, in the order of the answer. */
  categories: readonly QueryCell[]
  charts: readonly Chart[]
}>

/**
 * The first group along the axis, the second as series in their order, the first figure as values: a drawing for each currency, never one over several.
 * @param order of the values of the second group, where it has one of its own
 */
export function chartsOf(rows: readonly Row[], groups: number, order: ValueOrder = null): Charts {
  const categories = distinct(rows.map(({ cells }) => cells[0] ?? null))
  const keys =
    groups > 1 ? distinct(rows.map(({ cells }) => cells[1] ?? null)).toSorted(byValue(order)) : [null]
  const currencies = distinct(
    rows.flatMap(({ cells }): QueryCell[] => {
      const cell = cells[groups] ?? null
      return isAmounts(cell) ? cell.map(({ currency }) => currency) : cell === null ? [] : [null]
    }),
  )
  const charts = currencies.map((currency): Chart => {
    const values = new Map<string, number>()
    for (const { cells } of rows) {
      const value = valueIn(cells[groups] ?? null, currency)
      if (value === null) continue
      const key = JSON.stringify([cells[0] ?? null, groups > 1 ? (cells[1] ?? null) : null])
      values.set(key, (values.get(key) ?? 0) + value)
    }
    return {
      currency: typeof currency === 'string' ? currency : null,
      series: keys.map((key) => ({
        key,
        values: categories.map((category) => values.get(JSON.stringify([category, key])) ?? null),
      })),
    }
  })
  return { categories, charts }
}

function valueIn(cell: QueryCell, currency: QueryCell): number | null {
  if (isAmounts(cell)) return cell.find((each) => each.currency === currency)?.amountMinor ?? null
  return currency === null && typeof cell === 'number' ? cell : null
}

function distinct(cells: readonly QueryCell[]): readonly QueryCell[] {
  return [...new Map(cells.map((cell) => [JSON.stringify(cell), cell])).values()]
}
