import { addDays, addMonths, type CalendarDay } from '#shared/kernel/calendar-day.ts'

/** So many days before it is due, it is said that it will be. */
export const soonDays = 90

/** It is due, will be within `soonDays`, or would be and is kept. */
export const dueStates = ['due', 'soon', 'kept'] as const
export type DueState = (typeof dueStates)[number]

export type Due = Readonly<{ dueOn: CalendarDay; state: DueState }>

/**
 * When something is due: on the same day so many months later, the last day of that month where it is shorter; of what is kept, on the
 * day until which it is, if that comes later. `undefined` as long as it is neither due nor soon.
 * @param since the day from which the age counts
 * @param keptUntil `null` where nobody keeps it
 */
export function dueOf(
  since: CalendarDay,
  months: number,
  keptUntil: CalendarDay | null,
  today: CalendarDay,
): Due | undefined {
  const byAge = addMonths(since, months)
  if (byAge > addDays(today, soonDays)) return undefined
  const dueOn = keptUntil !== null && keptUntil > byAge ? keptUntil : byAge
  if (dueOn <= today) return { dueOn, state: 'due' }
  return { dueOn, state: dueOn === byAge ? 'soon' : 'kept' }
}
