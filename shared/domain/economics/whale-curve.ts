/** One place of the curve: whose it is, what it brings, and what all up to it bring together. */
export type WhalePoint<K> = Readonly<{ key: K; profit: number; cumulative: number; share: number | null }>

export type WhaleCurve<K> = Readonly<{
  points: readonly WhalePoint<K>[]
  total: number
  /** How many of the best make the most that is ever reached; those behind take away from it. */
  peakAt: number
  peak: number
}>

/**
 * Accounts ranked by profit, the best first, with the cumulative profit and its share of the total. Of a total that is not above
 * zero there is no share. Of the same profit the lower key comes first, so that the order of the input says nothing.
 * Source: Kaplan & Narayanan 2001, "Measuring and managing customer profitability", Journal of Cost Management 15 (5), pp. 5-15.
 */
export function whaleCurve<K extends string>(
  profits: readonly Readonly<{ key: K; profit: number }>[],
): WhaleCurve<K> {
  const ranked = profits.toSorted(
    (one, other) => other.profit - one.profit || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0),
  )
  const total = ranked.reduce((sum, { profit }) => sum + profit, 0)
  let [cumulative, peak, peakAt] = [0, 0, 0]
  const points = ranked.map(({ key, profit }, index) => {
    cumulative += profit
    if (cumulative > peak) [peak, peakAt] = [cumulative, index + 1]
    return { key, profit, cumulative, share: total > 0 ? cumulative / total : null }
  })
  return { points, total, peakAt, peak }
}
