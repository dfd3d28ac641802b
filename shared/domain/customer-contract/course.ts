import { addDays, addMonths, daysBetween, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Contract } from './model.ts'

/** So many days before the last day of notice, or before its end, a contract asks for a decision. */
export const noticeWithinDays = 90

/** `runs`: nothing is to be decided yet. `notice-due`: it goes on by itself unless notice is given soon. `ends`: it ends soon, and does not. */
export const contractStates = ['runs', 'notice-due', 'ends', 'ended'] as const
export type ContractState = (typeof contractStates)[number]

/** How a contract stands on a day. */
export type ContractCourse = Readonly<{
  state: ContractState
  /** The last day of the term that runs; of one that has ended, the day that it did; `null` without an end. */
  termEndsOn: CalendarDay | null
  /** The day on which it goes on by itself; `null` where it does not. */
  renewsOn: CalendarDay | null
  /** The last day on which notice keeps it from going on; `null` where none is asked for, or nobody has said how long before. */
  lastNoticeOn: CalendarDay | null
}>

type Terms = Pick<Contract, 'endsOn' | 'renewsMonths' | 'noticeCount' | 'noticeUnit'>

/**
 * A term runs to the end of its last day, and the next begins on the day after: its months are counted from that day, so that one which
 * ended with a month ends with a month again. Whole days, or months, of notice lie between the last day on which it can be given and the
 * next term.
 */
export function courseOf(contract: Terms, today: CalendarDay): ContractCourse {
  const { endsOn, renewsMonths } = contract
  if (endsOn === null) return endless
  if (renewsMonths === null) {
    const state = endsOn < today ? 'ended' : isSoon(endsOn, today) ? 'ends' : 'runs'
    return { state, termEndsOn: endsOn, renewsOn: null, lastNoticeOn: null }
  }
  const renewsOn = nextTerm(endsOn, renewsMonths, today)
  if (renewsOn === null) return endless
  const lastNoticeOn = lastNotice(contract, renewsOn)
  const isDue = lastNoticeOn !== null && lastNoticeOn >= today && isSoon(lastNoticeOn, today)
  return {
    state: isDue ? 'notice-due' : 'runs',
    termEndsOn: addDays(renewsOn, -1),
    renewsOn,
    lastNoticeOn,
  }
}

const endless: ContractCourse = { state: 'runs', termEndsOn: null, renewsOn: null, lastNoticeOn: null }

/** Days have four figures of a year. */
const lastOfCalendar = '9999-12-31'

/**
 * The first day of the first term after the first one that begins after a day; `null` where that is beyond the calendar. Months are counted
 * from the first of all, so that short months move none.
 */
function nextTerm(endsOn: CalendarDay, months: number, today: CalendarDay): CalendarDay | null {
  if (endsOn >= lastOfCalendar) return null
  const first = addDays(endsOn, 1)
  const left = Math.floor((monthOf(lastOfCalendar) - monthOf(first)) / months)
  for (let terms = Math.floor(Math.max(0, monthsBetween(first, today)) / months); terms <= left; terms += 1) {
    const begins = addMonths(first, terms * months)
    if (begins > today) return begins
  }
  return null
}

/** Whole months by the calendar, whatever the days of the month are: at most one too many. */
function monthsBetween(from: CalendarDay, to: CalendarDay): number {
  return monthOf(to) - monthOf(from) - 1
}

/** Months since the year 0. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

/** `null` also where it would lie before the calendar. */
function lastNotice({ noticeCount, noticeUnit }: Terms, renewsOn: CalendarDay): CalendarDay | null {
  if (noticeCount === null) return null
  const monthsBack = noticeUnit === 'months' ? noticeCount : Math.ceil(noticeCount / 28)
  if (monthOf(renewsOn) - monthsBack < 12) return null
  const from = noticeUnit === 'months' ? addMonths(renewsOn, -noticeCount) : addDays(renewsOn, -noticeCount)
  return addDays(from, -1)
}

function isSoon(day: CalendarDay, today: CalendarDay): boolean {
  return daysBetween(today, day) <= noticeWithinDays
}

/** What has to be decided first: the last day of notice, or the end of one that does not go on; `null` of what has neither or is over. */
export function decidedBy({ state, lastNoticeOn, termEndsOn, renewsOn }: ContractCourse): CalendarDay | null {
  if (state === 'ended') return null
  return lastNoticeOn ?? (renewsOn === null ? termEndsOn : null)
}

/** Those that ask for a decision, the most urgent first. */
export function contractsToDecide<C extends Contract>(
  contracts: readonly C[],
  today: CalendarDay,
): readonly Readonly<{ contract: C; course: ContractCourse; by: CalendarDay }>[] {
  return contracts
    .flatMap((contract) => {
      const course = courseOf(contract, today)
      const by = decidedBy(course)
      const isAsked = course.state === 'notice-due' || course.state === 'ends'
      return isAsked && by !== null ? [{ contract, course, by }] : []
    })
    .toSorted((one, other) =>
      one.by === other.by ? (one.contract.id < other.contract.id ? -1 : 1) : one.by < other.by ? -1 : 1,
    )
}

/** Whether the terms can be: none ends before it starts, and what never ends does not go on. */
export function isContractSound({
  startsOn,
  endsOn,
  renewsMonths,
}: Pick<Contract, 'startsOn' | 'endsOn' | 'renewsMonths'>): boolean {
  if (endsOn === null) return renewsMonths === null
  return endsOn >= startsOn
}
