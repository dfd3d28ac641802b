import type { MeasureKey, Measures } from '#shared/domain/mining/measures.ts'
import type { MinedColumn } from './mined-table.tsx'
import type { MiningSay } from './mining-words.ts'

const kinds: Readonly<Record<MeasureKey, MinedColumn<never>['kind']>> = {
  net: 'money',
  growth: 'change',
  margin: 'share',
  price: 'share',
  orders: 'count',
  'order-size': 'money',
  'product-lines': 'count',
  silence: 'count',
}

/** Measures that accounts are compared by, as columns. */
export function measureColumns<R>(
  say: MiningSay,
  keys: readonly MeasureKey[],
  measuresOf: (row: R) => Measures,
): readonly MinedColumn<R>[] {
  return keys.map((key) => ({
    field: key,
    head: say(`measure-${key}`),
    kind: kinds[key],
    of: (row) => {
      const value = measuresOf(row)[key]
      return value !== null && kinds[key] === 'money' ? value * 10_000 : value
    },
  }))
}
