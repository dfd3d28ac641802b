import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'

/** Which days are looked at: one, with what changed on it, or two beside each other, the earlier one first. */
export type TimeSpan =
  | Readonly<{ kind: 'day'; from: CalendarDay; to: CalendarDay }>
  | Readonly<{ kind: 'pair'; from: CalendarDay; to: CalendarDay }>

/** @param compareWith the second day, in either order; `null` where one looks at a single day */
export function spanOf(asOf: CalendarDay, compareWith: CalendarDay | null): TimeSpan {
  if (compareWith === null) return { kind: 'day', from: addDays(asOf, -1), to: asOf }
  const [from, to] = asOf <= compareWith ? [asOf, compareWith] : [compareWith, asOf]
  return { kind: 'pair', from, to }
}

/** The days at which the slider stops when it is moved by keys: those with changes, and today. */
export function stopsOf(days: readonly CalendarDay[], today: CalendarDay): readonly CalendarDay[] {
  return [...new Set([...days.filter((day) => day < today), today])].toSorted()
}

/** The next stop from a day on, or back; the last of them where there is none. */
export function nextStop(stops: readonly CalendarDay[], day: CalendarDay, by: 1 | -1): CalendarDay {
  const next = by === 1 ? stops.find((stop) => stop > day) : stops.findLast((stop) => stop < day)
  return next ?? day
}
