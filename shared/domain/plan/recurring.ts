import { addDays, addMonths, daysBetween, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Action, Recurrence } from './model.ts'

/** When the next one starts and is due, and the day its rhythm counts from where that is another than its due day. */
export type NextTime = Readonly<Pick<Action, 'startsOn' | 'recursFrom'> & { dueOn: CalendarDay }>

/**
 * When an action that comes again is due next: the first day of its rhythm after both the day it was due and today, so that one
 * that was done late does not come back overdue. Months are counted from the day the rhythm began, so that a short month moves no
 * day after it (31 January, 28 February, 31 March). Its start keeps its distance to the due day. `undefined` where it does not
 * come again, or not before the plan ends.
 */
export function nextTime(
  { recurs, startsOn, dueOn, recursFrom }: Pick<Action, 'recurs' | 'startsOn' | 'dueOn' | 'recursFrom'>,
  today: CalendarDay,
  planEndsOn: CalendarDay,
): NextTime | undefined {
  if (recurs === null) return undefined
  const last = dueOn ?? today
  const from = recursFrom ?? last
  const after = last > today ? last : today
  let times = 1
  while (dayInRhythm(from, recurs, times) <= after) times += 1
  const next = dayInRhythm(from, recurs, times)
  if (next > planEndsOn) return undefined
  return {
    dueOn: next,
    startsOn: startsOn === null || dueOn === null ? null : addDays(next, daysBetween(dueOn, startsOn)),
    recursFrom: isSameDayOfMonth(from, next) || recurs === 'weekly' ? null : from,
  }
}

/** The day of a rhythm so many times after its first. */
export function dayInRhythm(from: CalendarDay, recurs: Recurrence, times: number): CalendarDay {
  if (recurs === 'weekly') return addDays(from, 7 * times)
  return addMonths(from, (recurs === 'monthly' ? 1 : 3) * times)
}

function isSameDayOfMonth(one: CalendarDay, other: CalendarDay): boolean {
  return one.slice(8) === other.slice(8)
}
