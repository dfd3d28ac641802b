import type { E4 } from '#shared/kernel/e4.ts'

/** Steps of a statement in which not every line has a part. */
export const lineSteps = ['discount', 'rebate', 'allowance', 'terms', 'other', 'cost', 'freight'] as const
export type LineStep = (typeof lineSteps)[number]

/** What order lines add up to. Amounts and quantities in ten-thousandths, of one currency. */
export type LineSums = Readonly<{
  lines: number
  orders: number
  /** Lines that came back: marked as returned, or of less than nothing. */
  returns: number
  expedited: number
  specialPacking: number
  quantityE4: E4
  listE4: E4
  discountE4: E4
  rebateE4: E4
  allowanceE4: E4
  termsE4: E4
  netE4: E4
  costE4: E4
  /** How many lines say no cost of goods, and what they come to net. */
  withoutCost: number
  withoutCostNetE4: E4
  freightE4: E4
}>

export const noSums: LineSums = {
  lines: 0,
  orders: 0,
  returns: 0,
  expedited: 0,
  specialPacking: 0,
  quantityE4: 0,
  listE4: 0,
  discountE4: 0,
  rebateE4: 0,
  allowanceE4: 0,
  termsE4: 0,
  netE4: 0,
  costE4: 0,
  withoutCost: 0,
  withoutCostNetE4: 0,
  freightE4: 0,
}

/** Of lines that have no order in common. */
export function addSums(one: LineSums, other: LineSums): LineSums {
  const sum: Record<keyof LineSums, number> = { ...one }
  for (const key of Object.keys(noSums) as (keyof LineSums)[]) sum[key] += other[key]
  return sum
}

/** The steps from list price to what is left, in ten-thousandths; shares are of 1 and `null` where there is nothing to divide by. */
export type Statement = Readonly<{
  listE4: E4
  discountE4: E4
  rebateE4: E4
  allowanceE4: E4
  termsE4: E4
  /** What list and net differ by beyond the discounts that are told apart. */
  otherE4: E4
  netE4: E4
  costE4: E4
  marginE4: E4
  freightE4: E4
  leftE4: E4
  /** Net of list. */
  realization: number | null
  /** Gross margin of net. */
  marginShare: number | null
}>

/**
 * Net price = list less every discount, rebate, freight allowance and term; gross margin = net less cost of goods; what is left =
 * margin less freight. Lines whose cost is not known stand with none: `withoutCost` says how many.
 * Source: Shapiro, Rangan, Moriarty, Ross 1987, "Manage customers for profits (not just sales)", Harvard Business Review 65 (5).
 */
export function statementOf(sums: LineSums): Statement {
  const { listE4, discountE4, rebateE4, allowanceE4, termsE4, netE4, costE4, freightE4 } = sums
  const marginE4 = netE4 - costE4
  return {
    listE4,
    discountE4,
    rebateE4,
    allowanceE4,
    termsE4,
    otherE4: listE4 - discountE4 - rebateE4 - allowanceE4 - termsE4 - netE4,
    netE4,
    costE4,
    marginE4,
    freightE4,
    leftE4: marginE4 - freightE4,
    realization: shareOf(netE4, listE4),
    marginShare: shareOf(marginE4, netE4),
  }
}

/** `null` of nothing or less. */
export function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null
}
