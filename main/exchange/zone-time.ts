import { isCalendarDay, type CalendarDay } from '#shared/kernel/calendar-day.ts'

/** A moment as a clock in some place shows it: the day, and the minutes since it began. */
export type WallTime = Readonly<{ day: CalendarDay; minute: number }>

const formats = new Map<string, Intl.DateTimeFormat | undefined>()

/** Whether the name of a zone (`Europe/Berlin`) is one that is known here. */
export function isZone(zone: string): boolean {
  return formatOf(zone) !== undefined
}

/** What clocks in a zone show at a moment; in universal time where the zone is not known. `undefined` beyond the years 1 to 9999. */
export function wallTimeIn(zone: string, instantMs: number): WallTime | undefined {
  const format = formatOf(zone) ?? formatOf('UTC')
  if (!format || !Number.isFinite(instantMs) || Math.abs(instantMs) > 8e15) return undefined
  const parts = new Map(format.formatToParts(instantMs).map(({ type, value }) => [type, value]))
  const day = `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`
  const minute = (Number(parts.get('hour')) % 24) * 60 + Number(parts.get('minute'))
  return isCalendarDay(day) ? { day, minute } : undefined
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (formats.has(zone)) return formats.get(zone)
  // Whoever invents zones fills no memory.
  if (formats.size > 500) formats.clear()
  const format = createFormat(zone)
  formats.set(zone, format)
  return format
}

function createFormat(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
  } catch (error) {
    // A zone that nobody knows.
    if (error instanceof RangeError) return undefined
    throw error
  }
}
