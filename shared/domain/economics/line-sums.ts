import { ownText } from '#shared/kernel/own-text.ts'
import {
  createAccountPlaces,
  createMonthsOfOrder,
  type AccountSum,
  type AgainSum,
  type OrderPlace,
} from './account-sums.ts'
import { createDaySums, type DaySum } from './day-sums.ts'
import { convertE4, type RateUnits } from './exchange-rate.ts'
import type { WordsOfLine } from './line-words.ts'
import { createNumberRows } from './number-rows.ts'
import type { ReadLine } from './read-order-line.ts'

/** Where each amount stands in a row of sums. */
const [lines, orders, returns, quantity, list, discount, rebate, allowance, terms] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
]
const [net, cost, withoutCost, withoutCostNet, freight] = [9, 10, 11, 12, 13]
/** The last order that was counted there, and the place of the account and month. */
const [lastOrder, placeOfAccount, width] = [14, 15, 16]

/**
 * What order lines of an account, a month, a currency and a product line come to, in ten-thousandths; the currency is the one that lines are
 * told in where there is a rate into it, else their own.
 */
export type LineSum = OrderPlace<string> &
  Readonly<{
    lines: number
    orders: number
    returns: number
    quantity: number
    list: number
    discount: number
    rebate: number
    allowance: number
    terms: number
    net: number
    cost: number
    withoutCost: number
    withoutCostNet: number
    freight: number
  }>

export type SumsOfLines = Readonly<{
  months: readonly LineSum[]
  accounts: readonly AccountSum[]
  /** Of all product lines together. */
  again: readonly AgainSum<null>[]
  linesAgain: readonly AgainSum<string>[]
  days: readonly DaySum[]
}>

export type LineSums = Readonly<{
  add: (line: ReadLine, words: WordsOfLine) => void
  /** `undefined` where they are not known: an order stands at several places of the file, or a sum is not exact any more. */
  list: () => SumsOfLines | undefined
}>

type RateOf = (currency: string, month: string) => RateUnits | undefined
/**
 * Sums the lines of a file while they are read: each amount is converted by itself. Orders are counted without remembering each of them for
 * each sum, for which the lines of an order must stand below each other.
 * @param rateOf what a currency is worth in a month in the one, `own`, that lines are told in
 */
export function createLineSums(own: string, rateOf: RateOf): LineSums {
  const places: OrderPlace<string>[] = []
  const sums = createNumberRows(width)
  /** Of each account, by month and kind: where there are many of either, an account has few of them. */
  const rows: Map<number, number>[] = []
  const accountPlaces = createAccountPlaces()
  /** Of each place of an account how many orders it has, and which was the last. */
  const [ordersThere, lastThere]: [number[], number[]] = [[], []]
  const daySums = createDaySums()
  const monthsOfOrder = createMonthsOfOrder(accountPlaces.list())
  const monthsOfLines = createMonthsOfOrder(places)
  const monthOf = createMonths(rateOf)
  const kinds = createKinds()
  const begun = new Set<string>()
  let [isWhole, orderNumber, order] = [true, '', 0]

  const rowOf = (
    { accountId, productLine }: ReadLine,
    { account, product }: WordsOfLine,
    month: MonthFacts,
    currency: string,
  ): number => {
    const ofAccount = (rows[account] ??= new Map<number, number>())
    const kind = kinds.of(currency, productLine, product)
    const key = kind * monthsAtMost + month.at
    const known = ofAccount.get(key)
    if (known !== undefined) return known
    const row = sums.add()
    ofAccount.set(key, row)
    places.push({ accountId, month: month.text, currency, productLine: kinds.productLine(kind) })
    const there = accountPlaces.of({ accountId, month: month.text, currency })
    if (there === ordersThere.length) {
      ordersThere.push(0)
      lastThere.push(0)
    }
    sums.within(row)[sums.from(row) + placeOfAccount] = there
    return row
  }
  const sumOf = (place: OrderPlace<string>, row: number): LineSum => {
    const [all, from] = [sums.within(row), sums.from(row)]
    return {
      ...place,
      lines: all[from + lines]!,
      orders: all[from + orders]!,
      returns: all[from + returns]!,
      quantity: all[from + quantity]!,
      list: all[from + list]!,
      discount: all[from + discount]!,
      rebate: all[from + rebate]!,
      allowance: all[from + allowance]!,
      terms: all[from + terms]!,
      net: all[from + net]!,
      cost: all[from + cost]!,
      withoutCost: all[from + withoutCost]!,
      withoutCostNet: all[from + withoutCostNet]!,
      freight: all[from + freight]!,
    }
  }

  return {
    add: (line, words) => {
      if (!isWhole) return
      if (line.orderNumber !== orderNumber) {
        orderNumber = line.orderNumber
        order += 1
        isWhole = !begun.has(orderNumber)
        begun.add(orderNumber)
        monthsOfOrder.end()
        monthsOfLines.end()
      }
      const month = monthOf(line.orderedOn, words.day)
      const rate = line.currency === own ? undefined : month.rate(line.currency)
      const currency = rate ? own : line.currency
      const row = rowOf(line, words, month, currency)
      const all = sums.within(row)
      const from = sums.from(row)
      if (all[from + lastOrder] !== order) {
        all[from + lastOrder] = order
        all[from + orders]! += 1
        monthsOfLines.add(row, words.account)
        const there = all[from + placeOfAccount]!
        if (lastThere[there] !== order) {
          lastThere[there] = order
          ordersThere[there]! += 1
          monthsOfOrder.add(there, words.account)
        }
      }
      const lineNet = rate ? convertE4(line.net, rate) : line.net
      const lineCost = rate && line.cost !== null ? convertE4(line.cost, rate) : line.cost
      if (line.net < 0) all[from + returns]! += 1
      all[from + lines]! += 1
      all[from + quantity]! += line.quantity
      all[from + list]! += rate ? convertE4(line.list, rate) : line.list
      all[from + discount]! += rate ? convertE4(line.discount, rate) : line.discount
      all[from + rebate]! += rate ? convertE4(line.rebate, rate) : line.rebate
      all[from + allowance]! += rate ? convertE4(line.allowance, rate) : line.allowance
      all[from + terms]! += rate ? convertE4(line.terms, rate) : line.terms
      all[from + net]! += lineNet
      if (lineCost === null) {
        all[from + withoutCost]! += 1
        all[from + withoutCostNet]! += lineNet
      } else all[from + cost]! += lineCost
      if (line.freight !== null) all[from + freight]! += rate ? convertE4(line.freight, rate) : line.freight
      daySums.add(line, words, currency, lineNet, lineCost)
    },
    list: () => {
      if (!isWhole || !sums.areExact() || !daySums.areExact()) return undefined
      monthsOfOrder.end()
      monthsOfLines.end()
      const months = places.map(sumOf)
      const accounts = accountPlaces
        .list()
        .map((place, there) => ({ ...place, ...nothing, orders: ordersThere[there]! }))
      for (const [row, sum] of months.entries()) {
        const account = accounts[sums.within(row)[sums.from(row) + placeOfAccount]!]!
        for (const amount of addedUp) account[amount] += sum[amount]
      }
      return accounts.every(isExact)
        ? {
            months,
            accounts,
            again: monthsOfOrder.list(),
            linesAgain: monthsOfLines.list(),
            days: daySums.list(),
          }
        : undefined
    },
  }
}

/** More than there are from year 1 to 9999. */
const monthsAtMost = 131_072

const addedUp = ['lines', 'returns', 'list', 'net', 'cost', 'withoutCost', 'freight'] as const
const nothing = { lines: 0, returns: 0, list: 0, net: 0, cost: 0, withoutCost: 0, freight: 0 }

function isExact(sum: AccountSum): boolean {
  return Object.values(sum).every((each) => typeof each !== 'number' || Number.isSafeInteger(each))
}

type MonthFacts = Readonly<{ at: number; text: string; rate: (currency: string) => RateUnits | undefined }>

/** The month of each day, which a file says on many lines, and what currencies were worth in it. */
function createMonths(rateOf: RateOf): (day: string, number: number) => MonthFacts {
  const byDay: MonthFacts[] = []
  const byMonth = new Map<string, MonthFacts>()
  return (day, number) => {
    const known = byDay[number]
    if (known) return known
    const text = day.slice(0, 7)
    const rates = new Map<string, RateUnits | undefined>()
    const rate = (currency: string): RateUnits | undefined => {
      if (!rates.has(currency)) rates.set(currency, rateOf(currency, text))
      return rates.get(currency)
    }
    const month = byMonth.get(text) ?? { at: byMonth.size, text, rate }
    byMonth.set(text, month)
    byDay[number] = month
    return month
  }
}

/** A number for each currency and product line. */
function createKinds() {
  type Kinds = Readonly<{ lines: Map<string, number>; byProduct: number[] }>
  const byCurrency = new Map<string, Kinds>()
  const productLines: string[] = []
  const kindsOf = (currency: string): Kinds => {
    const kinds = byCurrency.get(currency) ?? { lines: new Map<string, number>(), byProduct: [] }
    byCurrency.set(currency, kinds)
    return kinds
  }
  let [lastCurrency, kinds] = ['', kindsOf('')]
  return {
    of: (currency: string, productLine: string, product: number): number => {
      if (currency !== lastCurrency) {
        kinds = kindsOf(currency)
        lastCurrency = currency
      }
      const known = kinds.byProduct[product]
      if (known !== undefined) return known
      let number = kinds.lines.get(productLine)
      if (number === undefined) {
        number = productLines.push(ownText(productLine)) - 1
        kinds.lines.set(productLines[number]!, number)
      }
      kinds.byProduct[product] = number
      return number
    },
    productLine: (number: number): string => productLines[number]!,
  }
}
