import type { AmountMinor } from '#shared/kernel/money.ts'

/**
 * Where a customer ranks us among the brands that it uses in a category: the first is 1. `tied` is how many other brands share the
 * rank; they stand on it and the ranks after it. `count` is how many brands there are, ours included.
 */
export type BrandRank = Readonly<{ rank: number; tied: number; count: number }>

/** Whether there can be such a rank: the brands that share it find room among all. */
export function isBrandRank({ rank, tied, count }: BrandRank): boolean {
  return rank >= 1 && tied >= 0 && rank + tied <= count
}

/**
 * The share of a category's spend that a brand of this rank usually has, 0 to 1: (1 - r / (n + 1)) * 2 / n with n brands and r the rank,
 * the mean of the ranks that brands share where they tie. The shares of all brands add up to 1.
 * Source: Keiningham, Aksoy, Buoye and Cooil, "Customer Loyalty Isn't Enough. Grow Your Share of Wallet", HBR October 2011.
 */
export function predictedShare({ rank, tied, count }: BrandRank): number {
  const meanRank = rank + tied / 2
  return (1 - meanRank / (count + 1)) * (2 / count)
}

/** Our share as it is measured: `above-spend` says that the spend is too small to be what it claims. */
export type MeasuredShare =
  | Readonly<{ kind: 'unknown' }>
  | Readonly<{ kind: 'measured'; share: number }>
  | Readonly<{ kind: 'above-spend'; share: number }>

/**
 * Our sales of a year by the customer's spend in the category, 0 to 1, or above where the denominator is bad. Without a spend, or with
 * one of nothing, there is none.
 * @param soldMinor what the customer bought from us, in the same units as the spend; credits can make it negative
 */
export function measuredShare(soldMinor: AmountMinor, spendMinor: AmountMinor | null): MeasuredShare {
  if (spendMinor === null || spendMinor === 0) return { kind: 'unknown' }
  const share = soldMinor / spendMinor
  return { kind: share > 1 ? 'above-spend' : 'measured', share }
}
