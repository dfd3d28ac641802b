import { daysBetween, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { fewestOrders, lostAfterDays, lostFrom, standingOf } from './defection.ts'
import { endsOf, type OrderDay } from './order-history.ts'

/** Days of a month, in the middle. */
const monthDays = 365.25 / 12

/**
 * How many months an account lasts, as far as its orders up to a day tell: from the first one to the day from which on, silent, it would
 * count as lost. `null` where it has ordered too seldom to have a rhythm.
 * Source of the measure, a time that ends where somebody is no longer taken to be there: Reinartz & Kumar 2000, Journal of Marketing 64 (4).
 */
export function lifespanOf(days: readonly OrderDay[], until: CalendarDay): number | null {
  const [first, ...later] = days.filter(({ on }) => on <= until)
  if (!first || later.length + 1 < fewestOrders) return null
  const own = [first, ...later] as const
  const [from, to] = endsOf(own)
  const { usualDays } = standingOf(own, until)
  if (usualDays === null) return null
  return (daysBetween(from, to) + Math.max(lostAfterDays, lostFrom * usualDays)) / monthDays
}
