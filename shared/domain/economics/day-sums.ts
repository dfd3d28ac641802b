import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { AccountId } from '../account/model.ts'
import type { WordsOfLine } from './line-words.ts'
import { createNumberRows } from './number-rows.ts'
import type { ReadLine } from './read-order-line.ts'

/** What order lines of an account, a day and a currency come to, in ten-thousandths; `costedNet` is the net of those whose cost is known. */
export type DaySum = Readonly<{
  accountId: AccountId
  on: CalendarDay
  currency: string
  net: number
  cost: number
  costedNet: number
}>

type Of = Pick<DaySum, 'accountId' | 'on' | 'currency'>
const [net, cost, costedNet, width] = [0, 1, 2, 4]

/** A sum for each account, day and currency. */
export function createDaySums() {
  const of: Of[] = []
  const sums = createNumberRows(width)
  const byCurrency = new Map<string, Map<number, number>[]>()
  let [lastCurrency, byAccount] = ['', [] as Map<number, number>[]]
  const rowOf = (
    { accountId, orderedOn }: ReadLine,
    { account, day }: WordsOfLine,
    currency: string,
  ): number => {
    if (currency !== lastCurrency) {
      byAccount = byCurrency.get(currency) ?? []
      byCurrency.set(currency, byAccount)
      lastCurrency = currency
    }
    const byDay = (byAccount[account] ??= new Map<number, number>())
    const known = byDay.get(day)
    if (known !== undefined) return known
    const row = sums.add()
    byDay.set(day, row)
    of.push({ accountId, on: orderedOn, currency })
    return row
  }
  return {
    /** @param lineCost `null` where it is not known */
    add: (
      line: ReadLine,
      words: WordsOfLine,
      currency: string,
      lineNet: number,
      lineCost: number | null,
    ): void => {
      const row = rowOf(line, words, currency)
      const all = sums.within(row)
      const from = sums.from(row)
      all[from + net]! += lineNet
      if (lineCost === null) return
      all[from + cost]! += lineCost
      all[from + costedNet]! += lineNet
    },
    list: (): readonly DaySum[] =>
      of.map((each, row) => {
        const [all, from] = [sums.within(row), sums.from(row)]
        return {
          ...each,
          net: all[from + net]!,
          cost: all[from + cost]!,
          costedNet: all[from + costedNet]!,
        }
      }),
    /** Whether all can be told to the last ten-thousandth. */
    areExact: sums.areExact,
  }
}
