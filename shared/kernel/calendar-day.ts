declare const brand: unique symbol

/** A day of the civil calendar without a time or a zone, `YYYY-MM-DD`. Example: `2026-03-31`. */
export type CalendarDay = string & { readonly [brand]: 'day' }

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/
const dayMs = 86_400_000

/** Whether the text is a day that exists: `2023-02-29` is not. */
export function isCalendarDay(value: unknown): value is CalendarDay {
  if (typeof value !== 'string' || !pattern.test(value)) return false
  const ms = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === value
}

/** The day of an instant in universal time. */
export function dayOf(instant: Date): CalendarDay {
  return instant.toISOString().slice(0, 10) as CalendarDay
}

/** @param month 1 to 12; days beyond the end of the month are not accepted and give `undefined` */
export function dayFrom(year: number, month: number, day: number): CalendarDay | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isCalendarDay(text) ? text : undefined
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayOf(new Date((serialOf(day) + days) * dayMs))
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return serialOf(to) - serialOf(from)
}

/** The same day some months later, or the last day of that month where it is shorter (31 January + 1 = 28 February). */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number]
  const lastOfMonth = new Date(0)
  // `Date.UTC` takes the years 0 to 99 for those of the last century.
  lastOfMonth.setUTCFullYear(year, month + months, 0)
  lastOfMonth.setUTCDate(Math.min(dayOfMonth, lastOfMonth.getUTCDate()))
  return dayOf(lastOfMonth)
}

/**
 * Days since 1970-01-01. A history of orders asks for a million of them, and a date takes several times as long to be read.
 * Source: Howard Hinnant, chrono-compatible low-level date algorithms, `days_from_civil`.
 */
function serialOf(day: CalendarDay): number {
  const month = number(day, 5, 7)
  const [marchMonth, marchYear] =
    month > 2 ? [month - 3, number(day, 0, 4)] : [month + 9, number(day, 0, 4) - 1]
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + number(day, 8, 10) - daysTo1970
}

/** From the first of March of the year 0, the day before that one included. */
const daysTo1970 = 719_469

function number(text: string, from: number, until: number): number {
  let value = 0
  for (let at = from; at < until; at += 1) value = value * 10 + text.charCodeAt(at) - zero
  return value
}

const zero = 0x30
