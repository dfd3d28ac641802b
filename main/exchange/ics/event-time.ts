import { dayFrom, daysBetween, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { isZone, wallTimeIn } from '../zone-time.ts'

/** When an event begins or ends. `minute` is null where only a day is said; `zone` is where the clock hangs, null on any wall. */
export type EventTime = Readonly<{ day: CalendarDay; minute: number | null; zone: string | null }>

const form = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?$/

/**
 * A date, a date with a time, or one in universal time, as clocks show it there. What is said in universal time is told as the clocks of
 * the zone show that are asked for.
 * @param tzid the zone that the property names; one that nobody knows (`Customized Time Zone`) hangs on any wall
 */
export function eventTime(text: string, tzid: string | undefined, zone: string): EventTime | undefined {
  const [, year, month, date, hour, minute, , universal] = form.exec(text.trim()) ?? []
  const day = dayFrom(Number(year), Number(month), Number(date))
  if (day === undefined) return undefined
  if (hour === undefined) return { day, minute: null, zone: null }
  const minutes = Number(hour) * 60 + Number(minute)
  if (Number(hour) > 23 || Number(minute) > 59) return undefined
  if (universal === undefined)
    return { day, minute: minutes, zone: tzid !== undefined && isZone(tzid) ? tzid : null }
  const shown = wallTimeIn(zone, Date.parse(`${day}T00:00:00Z`) + minutes * 60_000)
  return shown && { ...shown, zone }
}

/** Minutes from the beginning to the end; null where only days are said, where the clocks differ, or where it ends before. */
export function minutesBetween(start: EventTime, end: EventTime): number | null {
  if (start.minute === null || end.minute === null || start.zone !== end.zone) return null
  const minutes = daysBetween(start.day, end.day) * 1_440 + end.minute - start.minute
  return minutes >= 0 ? minutes : null
}

/** The minutes of a length such as `PT1H30M` or `P1D`; null for what is none, and for whole days. */
export function minutesOfDuration(text: string): number | null {
  const [, weeks, days, hours, minutes] =
    /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:\d{1,6}S)?)?$/.exec(
      text.trim(),
    ) ?? []
  const clock = Number(hours ?? 0) * 60 + Number(minutes ?? 0)
  return clock === 0 ? null : Number(weeks ?? 0) * 10_080 + Number(days ?? 0) * 1_440 + clock
}

/** Whether a time lies at or before another, by what the clocks show. */
export function isUpTo(one: Pick<EventTime, 'day' | 'minute'>, other: EventTime): boolean {
  if (one.day !== other.day) return one.day < other.day
  return other.minute === null || (one.minute ?? 0) <= other.minute
}
