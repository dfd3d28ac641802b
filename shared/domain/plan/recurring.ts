import { addDays, addMonths, daysBetween, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Action, Recurrence } from './model.ts'

/** When the next one starts and is due. */
export type NextTime = Readonly<{ startsOn: CalendarDay | null; dueOn: CalendarDay }>

/**
 * When an action that comes again is due next: the first day of its rhythm after both the day it was due and today, so that one
 * that was done late does not come back overdue. Months are counted from the day it was due (31 January, 28 February, 31 March).
 * Its start keeps its distance to the due day. `undefined` where it does not come again, or not before the plan ends.
 */
export function nextTime(
  { recurs, startsOn, dueOn }: Pick<Action, 'recurs' | 'startsOn' | 'dueOn'>,
  today: CalendarDay,
  planEndsOn: CalendarDay,
): NextTime | undefined {
  if (recurs === null) return undefined
  const from = dueOn ?? today
  let times = 1
  while (later(from, recurs, times) <= today) times += 1
  const next = later(from, recurs, times)
  if (next > planEndsOn) return undefined
  return {
    dueOn: next,
    startsOn: startsOn === null || dueOn === null ? null : addDays(next, daysBetween(dueOn, startsOn)),
  }
}

function later(day: CalendarDay, recurs: Recurrence, times: number): CalendarDay {
  if (recurs === 'weekly') return addDays(day, 7 * times)
  return addMonths(day, (recurs === 'monthly' ? 1 : 3) * times)
}
