import { addDays, addMonths, type CalendarDay } from '#shared/kernel/calendar-day.ts'

/** The twelve months that end with a day, that day included: what figures "of the last twelve months" are summed over. */
export function trailingYear(today: CalendarDay): Readonly<{ from: CalendarDay; to: CalendarDay }> {
  return { from: addDays(addMonths(today, -12), 1), to: today }
}
