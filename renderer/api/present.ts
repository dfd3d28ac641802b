import type { CalendarDay } from '#shared/kernel/calendar-day.ts'

/** A day so late that all that was done lies before it: what is asked as of this day is how things stand. */
export const present = '9999-12-31' as CalendarDay
