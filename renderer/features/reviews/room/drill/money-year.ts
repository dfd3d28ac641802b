import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { trailingYear } from '#shared/domain/economics/trailing-year.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { useAsk, type Answer } from '../../../../api/use-ask.ts'
import { useToday } from '../../../../ui/use-today.ts'

/** Both included. */
export type Days = Readonly<{ from: CalendarDay; to: CalendarDay }>

/** The days of the year that the figures of a brief are of, or those of one of its months: the first and the last are cut where the year is. */
export function daysOf(today: CalendarDay, month: string | null): Days {
  const year = trailingYear(today)
  if (month === null) return year
  const [first, last] = [`${month}-01`, `${month}-31`]
  return {
    from: (first > year.from ? first : year.from) as CalendarDay,
    // The last day that a month can have: none is later, whether it has that day or not.
    to: (last < year.to ? lastDay(month) : year.to) as CalendarDay,
  }
}

function lastDay(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

type Asked = Readonly<{
  accountId: string
  month?: string | null
  productLine?: string | null
  orderNumber?: string
  source?: string
}>

/** The sums of the year, or of some of its lines, by the days that the figures on the slide are of. */
export function useYearSums({
  accountId,
  month = null,
  ...only
}: Asked): Readonly<{ days: Days; answer: Answer<Output<'economics.getDays'>> }> {
  const days = daysOf(useToday(), month)
  const answer = useAsk('economics.getDays', { accountId: accountId as AccountId, days, ...only })
  return { days, answer }
}
