import { addDays, dayFrom, type CalendarDay } from '#shared/kernel/calendar-day.ts'

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** How many words of the line made the day. */
export type ReadDay = Readonly<{ day: CalendarDay; words: number }>

/**
 * The day that a line goes on with: `2026-11-03`, `today`, `yesterday`, `tomorrow`, `mon`, `next mon`, `3 nov`, `nov 3`, `3 nov 2026`.
 * A weekday or a day without a year is the nearest that is not after `today` where one looks back, and not before it where one looks
 * ahead.
 * @param words folded, the first of them where the day may begin
 */
export function readDay(
  words: readonly string[],
  today: CalendarDay,
  direction: 'back' | 'ahead',
): ReadDay | undefined {
  const [first = '', second = '', third = ''] = words
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(first)
  if (iso) return counted(dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3])), 1)
  if (first === 'today') return { day: today, words: 1 }
  if (first === 'yesterday') return { day: addDays(today, -1), words: 1 }
  if (first === 'tomorrow') return { day: addDays(today, 1), words: 1 }
  const isNamed = (first === 'last' || first === 'next') && weekdayOf(second) !== undefined
  const weekday = weekdayOf(isNamed ? second : first)
  if (weekday !== undefined) {
    const day = nearestWeekday(weekday, today, isNamed ? (first === 'last' ? 'back' : 'ahead') : direction)
    const isToday = isNamed && day === today
    return { day: isToday ? addDays(day, first === 'last' ? -7 : 7) : day, words: isNamed ? 2 : 1 }
  }
  return dayAndMonth(first, second, third, today, direction)
}

/** Weekday of a day, 0 for Sunday. 1970-01-01 was a Thursday. */
function weekdayOn(day: CalendarDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

function nearestWeekday(weekday: number, today: CalendarDay, direction: 'back' | 'ahead'): CalendarDay {
  const now = weekdayOn(today)
  return direction === 'back'
    ? addDays(today, -((now - weekday + 7) % 7))
    : addDays(today, (weekday - now + 7) % 7)
}

function dayAndMonth(
  first: string,
  second: string,
  third: string,
  today: CalendarDay,
  direction: 'back' | 'ahead',
): ReadDay | undefined {
  const one = dayNumberOf(first)
  const other = dayNumberOf(second)
  const month = one === undefined ? monthOf(first) : monthOf(second)
  const day = one ?? other
  if (month === undefined || day === undefined) return undefined

  if (/^(19|20)\d{2}$/.test(third)) return counted(dayFrom(Number(third), month, day), 3)
  const year = Number(today.slice(0, 4))
  const days = [year - 1, year, year + 1].flatMap((each) => dayFrom(each, month, day) ?? [])
  const found =
    direction === 'back' ? days.findLast((each) => each <= today) : days.find((each) => each >= today)
  return counted(found, 2)
}

function counted(day: CalendarDay | undefined, words: number): ReadDay | undefined {
  return day === undefined ? undefined : { day, words }
}

function dayNumberOf(word: string): number | undefined {
  const found = /^(\d{1,2})(?:st|nd|rd|th|\.)?$/.exec(word)
  return found ? Number(found[1]) : undefined
}

/** From three letters on: `mon`, `tues`, `wednesday`. */
function weekdayOf(word: string): number | undefined {
  if (word.length < 3) return undefined
  const index = weekdays.findIndex((name) => name.startsWith(word))
  return index < 0 ? undefined : index
}

function monthOf(word: string): number | undefined {
  if (word.length < 3) return undefined
  const index = months.findIndex((name) => name.startsWith(word))
  return index < 0 ? undefined : index + 1
}
