/** What accounts are compared by. */
export const measureKeys = [
  'net',
  'growth',
  'margin',
  'price',
  'orders',
  'order-size',
  'product-lines',
  'silence',
] as const
export type MeasureKey = (typeof measureKeys)[number]

/** One account by all of them, in their own units; `null` where it is not known. */
export type Measures = Readonly<Record<MeasureKey, number | null>>

/** Amounts, counts and times of which a few are far above the others: their logarithms are compared. */
const logged: ReadonlySet<MeasureKey> = new Set(['net', 'orders', 'order-size', 'silence'])

/** Accounts with their standardized measures; those of which one is not known are not among them. */
export type Standardized<T> = Readonly<{ things: readonly T[]; points: readonly (readonly number[])[] }>

/**
 * Brings chosen measures onto one scale: how many standard deviations each account is from the mean of all. Net, orders, the size
 * of an order and days of silence go in by their logarithms. A measure that is the same for all says nothing, and is 0.
 */
export function standardize<T extends Readonly<{ measures: Measures }>>(
  things: readonly T[],
  keys: readonly MeasureKey[],
): Standardized<T> {
  const known = things.flatMap((thing) => {
    const values = keys.map((key) => valueOf(thing.measures[key], key))
    return values.every((value) => value !== null) ? [{ thing, values }] : []
  })
  const scales = keys.map((_key, at) => scaleOf(known.map(({ values }) => values[at] ?? 0)))
  return {
    things: known.map(({ thing }) => thing),
    points: known.map(({ values }) =>
      values.map((value, at) => {
        const { mean, deviation } = scales[at] ?? { mean: 0, deviation: 0 }
        return deviation === 0 ? 0 : (value - mean) / deviation
      }),
    ),
  }
}

function valueOf(value: number | null, key: MeasureKey): number | null {
  if (value === null || !logged.has(key)) return value
  if (key === 'silence') return Math.log(1 + value)
  return value > 0 ? Math.log(value) : null
}

/** Mean and standard deviation of a sample; the deviation is 0 where there is none. */
function scaleOf(values: readonly number[]): Readonly<{ mean: number; deviation: number }> {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0)
  const deviation = values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1))
  // What differs by rounding alone does not differ.
  return { mean, deviation: deviation <= Math.abs(mean) * 1e-12 ? 0 : deviation }
}
