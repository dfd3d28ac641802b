import type { AccountId } from '../account/model.ts'
import {
  createAccountGroups,
  createMonthsOfOrder,
  type AccountGroup,
  type AccountSum,
  type AgainSum,
} from './account-sums.ts'
import { createDaySums, isExactDay, type DaySum } from './day-sums.ts'
import { convertE4, type RateUnits } from './exchange-rate.ts'
import type { WordsOfLine } from './line-words.ts'
import type { ReadLine } from './read-order-line.ts'

/** What order lines of an account, a month, a currency and a product line come to, in ten-thousandths. */
export type LineSum = {
  readonly accountId: AccountId
  readonly month: string
  /** The one that lines are told in where there is a rate into it, else their own. */
  readonly currency: string
  readonly productLine: string
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
}

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
  /** `undefined` where they are not known: an order stands at several places of the file, a sum is not exact any more, or product lines are too many. */
  list: () => SumsOfLines | undefined
}>

type RateOf = (currency: string, month: string) => RateUnits | undefined
/** `of` is the sum of all product lines. */
type Group = { readonly sum: LineSum; readonly of: AccountGroup; lastOrder: number }

/**
 * Sums the lines of a file while they are read: each amount is converted by itself. Orders are counted without remembering each of them for
 * each sum, for which the lines of an order must stand below each other.
 * @param rateOf what a currency is worth in a month in the one, `own`, that lines are told in
 */
export function createLineSums(own: string, rateOf: RateOf): LineSums {
  const all: LineSum[] = []
  const groups: Map<number, Group>[] = []
  const accountGroups = createAccountGroups()
  const daySums = createDaySums()
  const monthsOfOrder = createMonthsOfOrder<null>()
  const monthsOfLines = createMonthsOfOrder<string>()
  const monthOf = createMonths(own, rateOf)
  const kindOf = createKinds()
  const begun = new Set<string>()
  let [isWhole, orderNumber, order] = [true, '', 0]

  const groupOf = (
    { accountId, productLine }: ReadLine,
    { account, product }: WordsOfLine,
    month: MonthFacts,
    currency: string,
  ): Group => {
    const ofAccount = (groups[account] ??= new Map<number, Group>())
    const kind = kindOf(currency, productLine, product)
    if (kind >= kindsAtMost) isWhole = false
    const key = month.at * kindsAtMost + kind
    let group = ofAccount.get(key)
    if (!group) {
      const sum = { accountId, month: month.text, currency, productLine, ...nothing }
      group = { sum, of: accountGroups.find(accountId, month.text, currency), lastOrder: 0 }
      ofAccount.set(key, group)
      all.push(sum)
    }
    return group
  }

  return {
    add: (line, words) => {
      if (!isWhole) return
      if (line.orderNumber !== orderNumber) {
        ;[orderNumber, order] = [line.orderNumber, order + 1]
        isWhole = !begun.has(orderNumber)
        begun.add(orderNumber)
        monthsOfOrder.end()
        monthsOfLines.end()
      }
      const month = monthOf(line.orderedOn, words.day)
      const rate = month.rate(line.currency)
      const told = (amount: number): number => (rate ? convertE4(amount, rate) : amount)
      const currency = rate ? own : line.currency
      const group = groupOf(line, words, month, currency)
      if (group.lastOrder !== order) {
        group.sum.orders += 1
        monthsOfLines.add(group.sum, words.account)
      }
      group.lastOrder = order
      const { of } = group
      if (of.lastOrder !== order) {
        of.sum.orders += 1
        monthsOfOrder.add(of.sum, words.account)
      }
      of.lastOrder = order
      const { sum } = group
      if (line.net < 0) sum.returns += 1
      sum.lines += 1
      sum.quantity += line.quantity
      sum.list += told(line.list)
      sum.discount += told(line.discount)
      sum.rebate += told(line.rebate)
      sum.allowance += told(line.allowance)
      sum.terms += told(line.terms)
      const net = told(line.net)
      sum.net += net
      const day = daySums.find(line, words, currency)
      day.net += net
      if (line.cost === null) {
        sum.withoutCost += 1
        sum.withoutCostNet += net
      } else {
        const cost = told(line.cost)
        sum.cost += cost
        day.cost += cost
        day.costedNet += net
      }
      if (line.freight !== null) sum.freight += told(line.freight)
    },
    list: () => {
      if (!isWhole) return undefined
      monthsOfOrder.end()
      monthsOfLines.end()
      const accounts = new Map(accountGroups.list().map((sum) => [sum, { ...sum }]))
      for (const ofAccount of groups)
        for (const { sum, of } of ofAccount.values()) {
          const added = accounts.get(of.sum)
          if (added) for (const amount of addedUp) added[amount] += sum[amount]
        }
      const sums = {
        months: all,
        accounts: [...accounts.values()],
        again: monthsOfOrder.list(),
        linesAgain: monthsOfLines.list(),
        days: daySums.list(),
      }
      const areExact = all.every(isExact) && sums.accounts.every(isExact) && sums.days.every(isExactDay)
      return areExact ? sums : undefined
    },
  }
}

const nothing = {
  ...{ lines: 0, orders: 0, returns: 0, quantity: 0, list: 0, discount: 0, rebate: 0, allowance: 0 },
  ...{ terms: 0, net: 0, cost: 0, withoutCost: 0, withoutCostNet: 0, freight: 0 },
}

const addedUp = ['lines', 'returns', 'list', 'net', 'cost', 'withoutCost', 'freight'] as const

/** Keys stay small whole numbers as long as there are less of them. */
const kindsAtMost = 65_536

function isExact(sum: LineSum | AccountSum): boolean {
  return Object.values(sum).every((each) => typeof each !== 'number' || Number.isSafeInteger(each))
}

type MonthFacts = Readonly<{ at: number; text: string; rate: (currency: string) => RateUnits | undefined }>

/** The month of each day, which a file says on many lines, and what currencies were worth in it. */
function createMonths(own: string, rateOf: RateOf): (day: string, number: number) => MonthFacts {
  const byDay: MonthFacts[] = []
  const byMonth = new Map<string, MonthFacts>()
  return (day, number) => {
    const known = byDay[number]
    if (known) return known
    const text = day.slice(0, 7)
    const rates = new Map<string, RateUnits | undefined>([[own, undefined]])
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
function createKinds(): (currency: string, productLine: string, product: number) => number {
  type Kinds = Readonly<{ lines: Map<string, number>; byProduct: number[] }>
  const byCurrency = new Map<string, Kinds>()
  let count = 0
  const kindsOf = (currency: string): Kinds => {
    const kinds = byCurrency.get(currency) ?? { lines: new Map<string, number>(), byProduct: [] }
    byCurrency.set(currency, kinds)
    return kinds
  }
  let [lastCurrency, kinds] = ['', kindsOf('')]
  return (currency, productLine, product) => {
    if (currency !== lastCurrency) {
      kinds = kindsOf(currency)
      lastCurrency = currency
    }
    const known = kinds.byProduct[product]
    if (known !== undefined) return known
    const number = kinds.lines.get(productLine) ?? count++
    kinds.lines.set(productLine, number)
    kinds.byProduct[product] = number
    return number
  }
}
