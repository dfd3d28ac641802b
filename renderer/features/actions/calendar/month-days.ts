import { addDays, addMonths, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { firstOfMonth, weekdayOf } from '../timeline/scale.ts'

/** The weeks of a month from Monday to Sunday, with the days of its neighbors that fill them. */
export function weeksOfMonth(month: CalendarDay): readonly (readonly CalendarDay[])[] {
  const first = firstOfMonth(month)
  const next = firstOfMonth(addMonths(first, 1))
  const weeks: CalendarDay[][] = []
  for (let monday = addDays(first, -weekdayOf(first)); monday < next; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_each, at) => addDays(monday, at)))
  return weeks
}
