/** Whether the first margin that counts comes in a year, if the account is still there, or is earned today. */
export const marginConventions = ['first-in-a-year', 'first-today'] as const
export type MarginConvention = (typeof marginConventions)[number]

/** Shares are of 1 and of a year. */
export type MarginTerms = Readonly<{
  convention: MarginConvention
  retention: number
  discount: number
  /** By how much the margin grows from year to year. */
  growth: number
  /** `null` for as long as it lasts. */
  years: number | null
}>

/** What is taken while nobody says otherwise: a guess, which whoever shows a value by it must say. */
export const usualMarginTerms: MarginTerms = {
  convention: 'first-in-a-year',
  retention: 0.8,
  discount: 0.1,
  growth: 0,
  years: null,
}

/**
 * How many times its yearly margin an account is worth.
 *
 * For ever it is r / (1 + i - r (1 + g)), and with the first margin today (1 + i) / (1 + i - r (1 + g)); of some years it is the
 * sum of as many terms of the same series.
 * @returns `undefined` where margins grow as fast as they are discounted and lost, so that the sum for ever has no end
 * Source: Gupta & Lehmann 2003, "Customers as assets", Journal of Interactive Marketing 17 (1), pp. 9-24.
 */
export function marginMultiple({
  convention,
  retention,
  discount,
  growth,
  years,
}: MarginTerms): number | undefined {
  const first = convention === 'first-today' ? 1 : retention / (1 + discount)
  const ratio = (retention * (1 + growth)) / (1 + discount)
  if (years === null) return ratio < 1 ? first / (1 - ratio) : undefined
  return ratio === 1 ? first * years : (first * (1 - ratio ** years)) / (1 - ratio)
}

/** The multiple where retention and discount are others than those that are taken: rows by retention, columns by discount. */
export function marginSensitivity(
  terms: MarginTerms,
  retentions: readonly number[],
  discounts: readonly number[],
): readonly (readonly (number | undefined)[])[] {
  return retentions.map((retention) =>
    discounts.map((discount) => marginMultiple({ ...terms, retention, discount })),
  )
}

/** How far the retention that one guesses may be from what it is. */
export const retentionRange = 0.05

/** The multiple, and what it is where as much less or more is kept; an end that has no end is left out. */
export function multipleRange(terms: MarginTerms) {
  const at = (by: number): number | undefined =>
    marginMultiple({ ...terms, retention: Math.min(1, Math.max(0, terms.retention + by)) })
  return { multiple: at(0), low: at(-retentionRange), high: at(retentionRange) }
}
