import { noCounts, serveCost, type DriverCounts, type ServeCost } from './cost-to-serve.ts'
import { noSums, type LineSums } from './statement.ts'
import type { TermsGround, TermsOutcome } from './what-if.ts'

type Ground = Pick<TermsGround, 'total' | 'counts' | 'model' | 'currency'>

/** A period without an order and with it, and what the order itself comes to. */
export type OrderImpact = Readonly<{ without: TermsOutcome; with: TermsOutcome; order: TermsOutcome }>

/**
 * What an order that is among those of the period does to it. Visits and calls belong to the account and to no order: they
 * stay what they are without it, and are no part of what the order costs to serve. What it costs is minutes of its own lines, returns and packing,
 * and waiting to be paid for it.
 */
export function impactOfOrder(ground: Ground, order: LineSums): OrderImpact {
  const { total, counts } = ground
  return {
    without: outcomeOf(ground, combined(total, order, -1), countsWith(counts, order, -1)),
    with: outcomeOf(ground, total, counts),
    order: orderAlone(ground, order),
  }
}

/** What an order that is not there yet would do to the period. */
export function impactOfDraft(ground: Ground, order: LineSums): OrderImpact {
  const { total, counts } = ground
  return {
    without: outcomeOf(ground, total, counts),
    with: outcomeOf(ground, combined(total, order, 1), countsWith(counts, order, 1)),
    order: orderAlone(ground, order),
  }
}

function orderAlone(ground: Ground, order: LineSums): TermsOutcome {
  return outcomeOf(ground, order, countsWith(noCounts, order, 1))
}

function outcomeOf({ model, currency }: Ground, sums: LineSums, counts: DriverCounts): TermsOutcome {
  const serve: ServeCost | null = model && serveCost(model, counts, sums.netE4, currency)
  return { sums, serve }
}

function combined(total: LineSums, order: LineSums, sign: 1 | -1): LineSums {
  const keys = Object.keys(noSums) as (keyof LineSums)[]
  return Object.fromEntries(keys.map((key) => [key, total[key] + sign * order[key]])) as LineSums
}

function countsWith(counts: DriverCounts, order: LineSums, sign: 1 | -1): DriverCounts {
  const { orders, lines, returns, expedited, specialPacking } = order
  return {
    orders: counts.orders + sign * orders,
    lines: counts.lines + sign * lines,
    returns: counts.returns + sign * returns,
    expedited: counts.expedited + sign * expedited,
    specialPacking: counts.specialPacking + sign * specialPacking,
    byChannel: counts.byChannel,
  }
}
