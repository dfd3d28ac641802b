import { addDays, daysBetween, type CalendarDay } from '#shared/kernel/calendar-day.ts'

const aMonday = '2024-01-01' as CalendarDay

/** The day itself, or the Friday before it where it falls on a weekend. */
export function workingDayUpTo(day: CalendarDay): CalendarDay {
  const weekday = (((daysBetween(aMonday, day) % 7) + 7) % 7) + 1
  return weekday > 5 ? addDays(day, 5 - weekday) : day
}

export function firstOfMonth(day: CalendarDay): CalendarDay {
  return `${day.slice(0, 8)}01` as CalendarDay
}

export function yearOf(day: CalendarDay): number {
  return Number(day.slice(0, 4))
}
