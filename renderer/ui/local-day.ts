import { dayFrom, dayOf, type CalendarDay } from '#shared/kernel/calendar-day.ts'

/** The day it is where the user sits. An instant near midnight is another day in universal time. */
export function localDay(now: Date): CalendarDay {
  return dayFrom(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? dayOf(now)
}
