import type { E4 } from '#shared/kernel/e4.ts'
import {
  noCounts,
  orderDrivers,
  serveCost,
  type CostModel,
  type DriverCounts,
  type ServeCost,
} from './cost-to-serve.ts'
import { noSums, type LineSums } from './statement.ts'

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
  const amounts = productLines.reduce(
    (sum, { productLine, sums }) => add(sum, lineOnTerms(sums, quantityOf(terms, productLine), terms)),
    noAmounts,
  )
  const grown = total.quantityE4 > 0 ? amounts.quantityE4 / total.quantityE4 : 1 + terms.volume
  const thenCounted = countsOnTerms(counts, grown, small, terms)
  const sums: LineSums = {
    ...total,
    ...(Object.fromEntries(amountKeys.map((key) => [key, Math.round(amounts[key])])) as Amounts),
    orders: Math.round(thenCounted.orders),
  }
  const days = terms.paymentDays ?? model?.termDays ?? null
  return { sums, serve: model && serveCost({ ...model, termDays: days }, thenCounted, sums.netE4, currency) }
}

/** How many orders there are where none may come to less than a minimum: the small ones put together into as few as hold them. */
export function ordersWithMinimum(orders: number, small: SmallOrders, minimumE4: E4 | null): number {
  if (minimumE4 === null || minimumE4 <= 0 || small.orders === 0) return orders
  return orders - small.orders + Math.min(small.orders, Math.max(1, Math.floor(small.netE4 / minimumE4)))
}

/** Whether anything is changed. */
export function isSameTerms(terms: Terms): boolean {
  const { price, discount, volume, mix, freight, minimumOrderE4, service, paymentDays } = terms
  return (
    [price, discount, volume, freight, service, ...mix.values()].every((share) => share === 0) &&
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
type Amounts = Readonly<Record<(typeof amountKeys)[number], number>>
const noAmounts: Amounts = noSums

function add(one: Amounts, other: Amounts): Amounts {
  return Object.fromEntries(amountKeys.map((key) => [key, one[key] + other[key]])) as Amounts
}

function quantityOf({ volume, mix }: Terms, productLine: string): number {
  return (1 + volume) * (1 + (mix.get(productLine) ?? 0))
}

function lineOnTerms(sums: LineSums, quantity: number, { price, discount, freight }: Terms): Amounts {
  const value = quantity * (1 + price)
  const given = discount * sums.listE4 * value
  return {
    quantityE4: sums.quantityE4 * quantity,
    listE4: sums.listE4 * value,
    discountE4: sums.discountE4 * value + given,
    rebateE4: sums.rebateE4 * value,
    allowanceE4: sums.allowanceE4 * value,
    termsE4: sums.termsE4 * value,
    netE4: sums.netE4 * value - given,
    costE4: sums.costE4 * quantity,
    withoutCostNetE4: sums.withoutCostNetE4 * value,
    freightE4: sums.freightE4 * quantity * (1 - freight),
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
