import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { AccountId } from '../account/model.ts'

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
  const byAccount = new Map<AccountId, Map<string, Map<CalendarDay, DaySum>>>()
  return {
    find: (accountId: AccountId, on: CalendarDay, currency: string): DaySum => {
      let byCurrency = byAccount.get(accountId)
      if (!byCurrency) byAccount.set(accountId, (byCurrency = new Map<string, Map<CalendarDay, DaySum>>()))
      let byDay = byCurrency.get(currency)
      if (!byDay) byCurrency.set(currency, (byDay = new Map<CalendarDay, DaySum>()))
      let sum = byDay.get(on)
      if (!sum) {
        sum = { accountId, on, currency, net: 0, cost: 0, costedNet: 0 }
        byDay.set(on, sum)
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
