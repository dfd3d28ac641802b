/** The last two times between orders of an account, in whatever unit. */
export type LastGaps = Readonly<{ earlier: number; later: number }>

/**
 * How regularly accounts order: 1 where the next order comes at random, 2 and more where they order by the calendar, as under a
 * contract. Fewer than so many accounts tell nothing.
 * @returns k of an Erlang distribution of the times between orders; `undefined` where too few accounts have two of them
 * Source: Wheat & Morrison 1990, "Estimating purchase regularity with two interpurchase times", Journal of Marketing Research 27 (1),
 * pp. 87-93: the variance of the earlier one's share of both is 1 / (4 (2k + 1)).
 */
export function regularityOf(gaps: readonly LastGaps[]): number | undefined {
  const shares = gaps.flatMap(({ earlier, later }) =>
    earlier + later > 0 ? [earlier / (earlier + later)] : [],
  )
  if (shares.length < fewest) return undefined
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / shares.length
  return variance === 0 ? Number.MAX_VALUE : (1 - 4 * variance) / (8 * variance)
}

const fewest = 30
