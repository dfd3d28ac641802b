import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { AccountId } from '../account/model.ts'
import type { WordsOfLine } from './line-words.ts'
import type { ReadLine } from './read-order-line.ts'

/** What order lines of an account, a day and a currency come to, in ten-thousandths; `costedNet` is the net of those whose cost is known. */
export type DaySum = {
  readonly accountId: AccountId
  readonly on: CalendarDay
  readonly currency: string
  net: number
  cost: number
  costedNet: number
}

/** A sum for each account, day and currency, made when it is first asked for. */
export function createDaySums() {
  const all: DaySum[] = []
  const byCurrency = new Map<string, Map<number, DaySum>[]>()
  let [lastCurrency, byAccount] = ['', [] as Map<number, DaySum>[]]
  return {
    find: ({ accountId, orderedOn }: ReadLine, { account, day }: WordsOfLine, currency: string): DaySum => {
      if (currency !== lastCurrency) {
        byAccount = byCurrency.get(currency) ?? []
        byCurrency.set(currency, byAccount)
        lastCurrency = currency
      }
      const byDay = (byAccount[account] ??= new Map<number, DaySum>())
      let sum = byDay.get(day)
      if (!sum) {
        sum = { accountId, on: orderedOn, currency, net: 0, cost: 0, costedNet: 0 }
        byDay.set(day, sum)
        all.push(sum)
      }
      return sum
    },
    list: (): readonly DaySum[] => all,
  }
}

/** Whether a sum can be told to the last ten-thousandth. */
export function isExactDay({ net, cost, costedNet }: DaySum): boolean {
  return Number.isSafeInteger(net) && Number.isSafeInteger(cost) && Number.isSafeInteger(costedNet)
}
