import { dayFrom, type CalendarDay } from '#shared/kernel/calendar-day.ts'

/** In which order a file writes day, month and year where the year does not come first: `31.12.2026` or `12/31/2026`. */
export const dayOrders = ['year-first', 'day-first', 'month-first'] as const
export type DayOrder = (typeof dayOrders)[number]

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T ])/
const yearLast = /^(\d{1,2})[-/.] ?(\d{1,2})[-/.] ?(\d{4}|\d{2})(?:$|[T, ])/
const joined = /^(\d{4})(\d{2})(\d{2})$/

/**
 * A day as a file writes it; a time behind it is not read. A year that comes first is understood in any order; one of two
 * digits is of this century. `undefined` for anything else, and for a day that does not exist.
 */
export function dayOfText(text: string, order: DayOrder): CalendarDay | undefined {
  const first = yearFirst.exec(text) ?? joined.exec(text)
  if (first) return dayFrom(Number(first[1]), Number(first[2]), Number(first[3]))
  if (order === 'year-first') return undefined
  const last = yearLast.exec(text)
  if (!last) return undefined
  const year = Number(last[3]) + (last[3]!.length === 2 ? 2000 : 0)
  const [day, month] = order === 'day-first' ? [last[1], last[2]] : [last[2], last[1]]
  return dayFrom(year, Number(month), Number(day))
}
