import { addDays, addMonths, dayFrom, daysBetween, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Action } from '#shared/domain/plan/model.ts'
import type { TimeScale } from '../actions-query.ts'

/** How wide a day is drawn, in pixels. */
export const dayPx: Readonly<Record<TimeScale, number>> = { day: 28, week: 11, month: 4 }

/** The days that are drawn, first and last included. */
export type Span = Readonly<{ from: CalendarDay; to: CalendarDay }>
/** From which day to which an action goes: to its due day, which is also its first where no start is known. */
export type Reach = Readonly<{ from: CalendarDay; to: CalendarDay; isPoint: boolean }>
export type Tick = Readonly<{ day: CalendarDay; days: number }>

/** Longer is not drawn: days beyond it, such as a year typed wrong, stand at the edge. */
const mostDays = 366 * 6

/** The reach of an action; `undefined` where it has no day at all. */
export function reachOf({ startsOn, dueOn }: Pick<Action, 'startsOn' | 'dueOn'>): Reach | undefined {
  const to = dueOn ?? startsOn
  if (to === null) return undefined
  return { from: startsOn ?? to, to, isPoint: startsOn === null || dueOn === null }
}

/** All months that something reaches into, today and some room around it. */
export function spanOf(reaches: readonly Reach[], today: CalendarDay): Span {
  let [from, to] = [today, addDays(today, 60)]
  for (const reach of reaches) {
    if (reach.from < from) from = reach.from
    if (reach.to > to) to = reach.to
  }
  const first = firstOfMonth(from)
  const last = addDays(addMonths(firstOfMonth(to), 1), -1)
  if (daysBetween(first, last) <= mostDays) return { from: first, to: last }
  const start = firstOfMonth(addMonths(today, -36))
  return { from: first > start ? first : start, to: addDays(first > start ? first : start, mostDays) }
}

/** The left edge of a day, in pixels from the left edge of the span; days outside stand at its ends. */
export function xOf({ from, to }: Span, day: CalendarDay, px: number): number {
  const days = Math.max(0, Math.min(daysBetween(from, day), daysBetween(from, to) + 1))
  return days * px
}

export function widthOf({ from, to }: Span, px: number): number {
  return (daysBetween(from, to) + 1) * px
}

/** Months of the span, each with so many days of it. */
export function monthsOf({ from, to }: Span): readonly Tick[] {
  const months: Tick[] = []
  for (let day = from; day <= to; day = firstOfMonth(addMonths(day, 1))) {
    const next = firstOfMonth(addMonths(day, 1))
    const end = next > to ? addDays(to, 1) : next
    months.push({ day, days: daysBetween(day, end) })
  }
  return months
}

/** Weeks of the span from Monday to Sunday (ISO 8601); the first and the last may be cut. */
export function weeksOf({ from, to }: Span): readonly Tick[] {
  const weeks: Tick[] = []
  for (let day = from; day <= to;) {
    const end = addDays(day, 7 - weekdayOf(day))
    const cut = end > to ? addDays(to, 1) : end
    weeks.push({ day, days: daysBetween(day, cut) })
    day = end
  }
  return weeks
}

/** 0 for Monday to 6 for Sunday. 1 January 2024 was a Monday. */
export function weekdayOf(day: CalendarDay): number {
  const days = daysBetween(monday, day) % 7
  return days < 0 ? days + 7 : days
}

const monday = '2024-01-01' as CalendarDay

export function firstOfMonth(day: CalendarDay): CalendarDay {
  const [year, month] = day.split('-').map(Number) as [number, number, number]
  return dayFrom(year, month, 1) ?? day
}
