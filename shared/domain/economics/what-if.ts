import type { E4 } from '#shared/kernel/e4.ts'
import {
  noCounts,
  orderDrivers,
  serveCost,
  type CostModel,
  type DriverCounts,
  type ServeCost,
} from './cost-to-serve.ts'
import type { LineSums } from './statement.ts'

/**
 * What would change on the terms of an account, against how it is. Shares are of 1: a `price` of 0.02 is two percent more, a
 * `discount` of 0.02 two points of list more.
 */
export type Terms = Readonly<{
  /** List prices. */
  price: number
  /** Points of list that are given beyond what is given now; less than nothing where they are taken back. */
  discount: number
  /** Quantities of all product lines. */
  volume: number
  /** Quantities of single product lines, on top of `volume`, by their names. */
  mix: ReadonlyMap<string, number>
  /** The share of freight that the customer takes over. */
  freight: number
  /** No order below this comes to less net: smaller ones are put together. `null` for none. */
  minimumOrderE4: E4 | null
  /** Visits, calls and the minutes with the customer. */
  service: number
  /** Minutes of single activities of the model for each thing that they serve, by their keys. */
  activities: ReadonlyMap<string, number>
  /** Days until the customer pays; `null` for those of the model. */
  paymentDays: number | null
}>

export const sameTerms: Terms = {
  price: 0,
  discount: 0,
  volume: 0,
  mix: new Map(),
  freight: 0,
  minimumOrderE4: null,
  service: 0,
  activities: new Map(),
  paymentDays: null,
}

/** Orders of an account that come to less than a minimum, and what they come to together. */
export type SmallOrders = Readonly<{ orders: number; netE4: E4 }>

/** What an account has come to in a period, and what its cost to serve is reckoned with; no model, no cost to serve. */
export type TermsGround = Readonly<{
  total: LineSums
  productLines: readonly Readonly<{ productLine: string; sums: LineSums }>[]
  counts: DriverCounts
  model: CostModel | null
  small: SmallOrders
  currency: string
}>

export type TermsOutcome = Readonly<{ sums: LineSums; serve: ServeCost | null }>

/**
 * The period as it would have been on other terms: the same customer, who buys as much as `volume` and `mix` say, since how
 * buyers answer a price is the user's to judge. List and every discount that hangs on it follow price and quantity, cost of goods and
 * freight follow quantity. Orders get fewer by a minimum alone, and their lines, returns and packing stay what they are per quantity.
 * Cost to serve: the time equations over what is then counted, and waiting for what is then paid (see `cost-to-serve.ts`).
 * Source: Shapiro, Rangan, Moriarty, Ross 1987, Harvard Business Review 65 (5), on managing the dispersion of price and cost to serve.
 */
export function onTerms(ground: TermsGround, terms: Terms): TermsOutcome {
  const { total, productLines, counts, model, small, currency } = ground
  const amounts = amountsOnTerms(productLines, terms)
  const grown = total.quantityE4 > 0 ? amounts.quantityE4 / total.quantityE4 : 1 + terms.volume
  const thenCounted = countsOnTerms(counts, grown, small, terms)
  for (const key of amountKeys) amounts[key] = Math.round(amounts[key])
  const sums: LineSums = { ...total, ...amounts, orders: Math.round(thenCounted.orders) }
  const then = model && modelOnTerms(model, terms)
  return { sums, serve: then && serveCost(then, thenCounted, sums.netE4, currency) }
}

/** How many orders there are where none may come to less than a minimum: the small ones put together into as few as hold them. */
export function ordersWithMinimum(orders: number, small: SmallOrders, minimumE4: E4 | null): number {
  if (minimumE4 === null || minimumE4 <= 0 || small.orders === 0) return orders
  return orders - small.orders + Math.min(small.orders, Math.max(1, Math.floor(small.netE4 / minimumE4)))
}

/** Whether anything is changed. */
export function isSameTerms(terms: Terms): boolean {
  const { price, discount, volume, mix, freight, minimumOrderE4, service, activities, paymentDays } = terms
  return (
    [price, discount, volume, freight, service, ...mix.values(), ...activities.values()].every(
      (share) => share === 0,
    ) &&
    minimumOrderE4 === null &&
    paymentDays === null
  )
}

const amountKeys = [
  'quantityE4',
  'listE4',
  'discountE4',
  'rebateE4',
  'allowanceE4',
  'termsE4',
  'netE4',
  'costE4',
  'withoutCostNetE4',
  'freightE4',
] as const
type Amounts = Record<(typeof amountKeys)[number], number>

/** Amounts of all product lines together, in one pass that makes nothing new: two thousand accounts are reckoned within a frame. */
function amountsOnTerms(productLines: TermsGround['productLines'], terms: Terms): Amounts {
  const { volume, mix, price, discount, freight } = terms
  const amounts: Amounts = {
    quantityE4: 0,
    listE4: 0,
    discountE4: 0,
    rebateE4: 0,
    allowanceE4: 0,
    termsE4: 0,
    netE4: 0,
    costE4: 0,
    withoutCostNetE4: 0,
    freightE4: 0,
  }
  for (const { productLine, sums } of productLines) {
    const quantity = (1 + volume) * (1 + (mix.get(productLine) ?? 0))
    const value = quantity * (1 + price)
    const given = discount * sums.listE4 * value
    amounts.quantityE4 += sums.quantityE4 * quantity
    amounts.listE4 += sums.listE4 * value
    amounts.discountE4 += sums.discountE4 * value + given
    amounts.rebateE4 += sums.rebateE4 * value
    amounts.allowanceE4 += sums.allowanceE4 * value
    amounts.termsE4 += sums.termsE4 * value
    amounts.netE4 += sums.netE4 * value - given
    amounts.costE4 += sums.costE4 * quantity
    amounts.withoutCostNetE4 += sums.withoutCostNetE4 * value
    amounts.freightE4 += sums.freightE4 * quantity * (1 - freight)
  }
  return amounts
}

/** The model with the days until paid and the minutes of activities as they would be. */
function modelOnTerms(model: CostModel, { activities, paymentDays }: Terms): CostModel {
  const days = paymentDays === null ? model : { ...model, termDays: paymentDays }
  if (activities.size === 0) return days
  return {
    ...days,
    activities: model.activities.map((activity) => {
      const more = activities.get(activity.key) ?? 0
      if (more === 0) return activity
      const terms = activity.terms.map((term) => ({ ...term, minutes: term.minutes * (1 + more) }))
      return { ...activity, terms }
    }),
  }
}

function countsOnTerms(
  counts: DriverCounts,
  grown: number,
  small: SmallOrders,
  { minimumOrderE4, service }: Terms,
): DriverCounts {
  const byQuantity = Object.fromEntries(orderDrivers.map((driver) => [driver, counts[driver] * grown]))
  const byChannel = Object.fromEntries(
    Object.entries(counts.byChannel).map(([channel, { touchpoints, minutes }]) => [
      channel,
      { touchpoints: touchpoints * (1 + service), minutes: minutes * (1 + service) },
    ]),
  )
  const orders = ordersWithMinimum(counts.orders, small, minimumOrderE4) * grown
  return { ...noCounts, ...byQuantity, orders, byChannel }
}
