import type { CalendarDay } from '#shared/kernel/calendar-day.ts'

/** 0 is Sunday. `nth` counts within the month or the year, from the end where it is negative. */
type Weekday = Readonly<{ weekday: number; nth: number | null }>

/** How an event repeats (RFC 5545, 3.3.10), as far as days go. */
export type CalendarRule = Readonly<{
  every: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  interval: number
  count: number | null
  weekdays: readonly Weekday[]
  monthDays: readonly number[]
  /** 1 to 12. */
  months: readonly number[]
  positions: readonly number[]
  weekStart: number
}>

const weekdayNames = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const
const known = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'WKST']

/** Reads a rule. `undefined` for one that is broken, or that repeats by hours, weeks of the year or days of the year. `UNTIL` is the caller's. */
export function ruleOf(text: string): CalendarRule | undefined {
  const parts = new Map(
    text
      .toUpperCase()
      .split(';')
      .filter((part) => part.trim() !== '')
      .map((part) => part.trim().split('=', 2) as [string, string]),
  )
  const every = frequencies.find((frequency) => frequency === parts.get('FREQ'))
  const weekdays = listOf(parts.get('BYDAY')).map(weekdayOf)
  const monthDays = numbersOf(parts.get('BYMONTHDAY'), 31)
  const months = numbersOf(parts.get('BYMONTH'), 12)
  const positions = numbersOf(parts.get('BYSETPOS'), 366)
  const interval = Number(parts.get('INTERVAL') ?? 1)
  const count = parts.has('COUNT') ? Number(parts.get('COUNT')) : null
  const isKnown = [...parts.keys()].every((key) => known.includes(key))
  const isWhole = [interval, count ?? 1].every(
    (each) => Number.isInteger(each) && each >= 1 && each <= 100_000,
  )
  if (!every || !isKnown || !isWhole || !monthDays || !months || !positions) return undefined
  if (weekdays.some((weekday) => weekday === undefined)) return undefined
  return {
    every,
    interval,
    count,
    weekdays: weekdays as Weekday[],
    monthDays,
    months,
    positions,
    weekStart: Math.max(0, weekdayNames.indexOf(parts.get('WKST') ?? 'MO')),
  }
}

/**
 * The days on which an event falls, from its first one on, within `from` and `until`, both included. What does not exist (31 April) is
 * passed over.
 * @param step called once for each stretch that is looked at; answers false to end
 */
export function daysOf(
  rule: CalendarRule,
  startsOn: CalendarDay,
  { from, until }: Readonly<{ from: CalendarDay; until: CalendarDay }>,
  step: () => boolean,
): readonly CalendarDay[] {
  const [start, first, last] = [numberOf(startsOn), numberOf(from), numberOf(until)]
  const found: number[] = []
  let counted = 0
  const take = (day: number): boolean => {
    if (day > last || (rule.count !== null && counted >= rule.count)) return false
    counted += 1
    if (day >= first) found.push(day)
    return true
  }

  if (!take(start)) return []
  // Without a count nobody needs to know what came long before the days that are asked for.
  const skipped =
    rule.count === null
      ? Math.max(0, Math.floor((first - start) / (longest[rule.every] * rule.interval)) - 1)
      : 0
  for (let at = skipped; step(); at += 1) {
    const stretch = stretchOf(rule, start, at)
    if (stretch.begins > last) break
    const days = placed(
      stretch.days.toSorted((one, other) => one - other),
      rule.positions,
    )
    if (days.some((day) => day > start && !take(day))) break
  }
  return found.map(dayOfNumber)
}

/** No stretch of this kind has more days, so that too few are skipped and never too many. */
const longest = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 } as const

type Stretch = Readonly<{ begins: number; days: readonly number[] }>

/** The day, week, month or year that is so many intervals after that of the start, with the days that the rule names in it. */
function stretchOf(rule: CalendarRule, start: number, at: number): Stretch {
  const { year, month, day } = partsOf(start)
  switch (rule.every) {
    case 'DAILY': {
      const begins = start + at * rule.interval
      return { begins, days: [begins].filter((each) => isIn(rule, each) && isOnDay(rule, each)) }
    }
    case 'WEEKLY': {
      const begins = start - ((weekdayOfNumber(start) - rule.weekStart + 7) % 7) + at * rule.interval * 7
      const named =
        rule.weekdays.length > 0 ? rule.weekdays.map(({ weekday }) => weekday) : [weekdayOfNumber(start)]
      const days = [0, 1, 2, 3, 4, 5, 6].map((offset) => begins + offset)
      return {
        begins,
        days: days.filter((each) => named.includes(weekdayOfNumber(each)) && isIn(rule, each)),
      }
    }
    case 'MONTHLY': {
      const months = year * 12 + month - 1 + at * rule.interval
      const span = monthOf(Math.floor(months / 12), (months % 12) + 1)
      return { begins: span.begins, days: inMonth(rule, span, day).filter((each) => isIn(rule, each)) }
    }
    case 'YEARLY': {
      const then = year + at * rule.interval
      const span = { begins: numberAt(then, 1, 1), ends: numberAt(then, 12, 31) }
      return { begins: span.begins, days: inYear(rule, then, span, { month, day }) }
    }
  }
}

type Span = Readonly<{ begins: number; ends: number }>

function inYear(
  rule: CalendarRule,
  year: number,
  span: Span,
  start: Readonly<{ month: number; day: number }>,
): readonly number[] {
  const hasWeekdaysOnly = rule.weekdays.length > 0 && rule.monthDays.length === 0 && rule.months.length === 0
  if (hasWeekdaysOnly) return weekdaysIn(rule.weekdays, span)
  const isEach = rule.months.length === 0 && rule.monthDays.length > 0
  const months = isEach ? allMonths : rule.months.length > 0 ? rule.months : [start.month]
  return months.flatMap((month) => inMonth(rule, monthOf(year, month), start.day))
}

const allMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

function inMonth(rule: CalendarRule, span: Span, startDay: number): readonly number[] {
  const inside = (day: number): boolean => day >= span.begins && day <= span.ends
  const ofNumbers = (numbers: readonly number[]) =>
    [...new Set(numbers.map((each) => (each > 0 ? span.begins + each - 1 : span.ends + each + 1)))].filter(
      inside,
    )
  if (rule.monthDays.length > 0) return ofNumbers(rule.monthDays).filter((day) => isOnWeekday(rule, day))
  return rule.weekdays.length > 0 ? weekdaysIn(rule.weekdays, span) : ofNumbers([startDay])
}

function weekdaysIn(weekdays: readonly Weekday[], { begins, ends }: Span): readonly number[] {
  const days = weekdays.flatMap(({ weekday, nth }) => {
    const first = begins + ((weekday - weekdayOfNumber(begins) + 7) % 7)
    const all = Array.from({ length: Math.floor((ends - first) / 7) + 1 }, (_, week) => first + week * 7)
    return nth === null ? all : (all.at(nth > 0 ? nth - 1 : nth) ?? [])
  })
  return [...new Set(days)]
}

/** What stands at these places of the days, from 1, or from the end from -1. */
function placed(days: readonly number[], positions: readonly number[]): readonly number[] {
  if (positions.length === 0) return days
  const found = positions.flatMap((position) => days.at(position > 0 ? position - 1 : position) ?? [])
  return [...new Set(found)].toSorted((one, other) => one - other)
}

function isIn({ months }: CalendarRule, day: number): boolean {
  return months.length === 0 || months.includes(partsOf(day).month)
}

function isOnDay(rule: CalendarRule, day: number): boolean {
  const parts = partsOf(day)
  const span = monthOf(parts.year, parts.month)
  const isNamed = rule.monthDays.some((each) =>
    each > 0 ? parts.day === each : day === span.ends + each + 1,
  )
  return (rule.monthDays.length === 0 || isNamed) && isOnWeekday(rule, day)
}

function isOnWeekday({ weekdays }: CalendarRule, day: number): boolean {
  return weekdays.length === 0 || weekdays.some(({ weekday }) => weekday === weekdayOfNumber(day))
}

function monthOf(year: number, month: number): Span {
  return { begins: numberAt(year, month, 1), ends: numberAt(year, month + 1, 1) - 1 }
}

const dayMs = 86_400_000
const numberOf = (day: CalendarDay): number => Date.parse(`${day}T00:00:00Z`) / dayMs
const dayOfNumber = (day: number): CalendarDay =>
  new Date(day * dayMs).toISOString().slice(0, 10) as CalendarDay
const weekdayOfNumber = (day: number): number => (((day + 4) % 7) + 7) % 7
const numberAt = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / dayMs

function partsOf(number: number): Readonly<{ year: number; month: number; day: number }> {
  const date = new Date(number * dayMs)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

function listOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(',').map((part) => part.trim())
}

/** Whole numbers other than 0 up to a size, of either sign; `undefined` where one is none. */
function numbersOf(text: string | undefined, atMost: number): readonly number[] | undefined {
  const numbers = listOf(text).map(Number)
  const isFitting = (each: number) => Number.isInteger(each) && each !== 0 && Math.abs(each) <= atMost
  return numbers.every(isFitting) ? numbers : undefined
}

function weekdayOf(text: string): Weekday | undefined {
  const [, nth = '', name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? []
  const weekday = weekdayNames.indexOf(name)
  if (weekday === -1 || (nth !== '' && Number(nth) === 0)) return undefined
  return { weekday, nth: nth === '' ? null : Number(nth) }
}
