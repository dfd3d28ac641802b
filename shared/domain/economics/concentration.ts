/** How revenue is spread over accounts. Shares of 1; `null` where nobody has bought. */
export type Concentration = Readonly<{
  accounts: number
  /** Of the ten largest, or of all where there are fewer. */
  topTen: number | null
  /** Sum of squared shares: 1 where one account is everything, 1/n where n are alike. */
  hhi: number | null
  /** 0 where all are alike, near 1 where one has all. */
  gini: number | null
  /** How many of the largest make four fifths. */
  makeFourFifths: number | null
}>

/**
 * Of amounts above zero; an account with returns alone has no share in anything.
 * Sources: Herfindahl 1950 and Hirschman 1964 for the sum of squares; Gini's index as the mean difference over twice the mean,
 * by the sorted form of Dorfman 1979, Review of Economics and Statistics 61 (1), pp. 146-149, without a correction for few.
 */
export function concentrationOf(amounts: readonly number[]): Concentration {
  const sorted = amounts.filter((amount) => amount > 0).toSorted((one, other) => other - one)
  const count = sorted.length
  const total = sorted.reduce((sum, each) => sum + each, 0)
  if (count === 0) return { accounts: 0, topTen: null, hhi: null, gini: null, makeFourFifths: null }

  const topTen = sorted.slice(0, 10).reduce((sum, each) => sum + each, 0) / total
  const hhi = sorted.reduce((sum, each) => sum + (each / total) ** 2, 0)
  const ranked = sorted.reduce((sum, each, index) => sum + (count - index) * each, 0)
  const gini = (2 * ranked) / (count * total) - (count + 1) / count
  let reached = 0
  const makeFourFifths = sorted.findIndex((each) => (reached += each) >= 0.8 * total) + 1
  return { accounts: count, topTen, hhi, gini, makeFourFifths: makeFourFifths || count }
}
