import { addDays, addMonths, daysBetween, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { wilson } from '../../statistics/wilson.ts'
import { endsOf, gapsOf, type OrderDays } from './order-history.ts'

/** Where an account stands against its own rhythm. */
export const orderStates = ['on-time', 'at-risk', 'lapsing', 'lost', 'unknown'] as const
export type OrderState = (typeof orderStates)[number]

/** An account is silent for more than so many of its usual times between orders. */
export const [atRiskFrom, lapsingFrom, lostFrom] = [2, 3, 5]
/** Nobody is lost sooner than after half a year, and of fewer orders than these no rhythm is known. */
export const [lostAfterDays, fewestOrders] = [182, 4]

export type OrderStanding = Readonly<{
  state: OrderState
  silentDays: number
  /** The middle of its times between orders; `null` where it has ordered too seldom to have one. */
  usualDays: number | null
}>

/** How long an account has been silent up to a day, against the times between its own orders. */
export function standingOf(days: OrderDays, until: CalendarDay): OrderStanding {
  const silentDays = daysBetween(endsOf(days)[1], until)
  if (days.length < fewestOrders) return { state: 'unknown', silentDays, usualDays: null }
  const usualDays = middleOf(gapsOf(days))
  return { state: stateOf(silentDays, usualDays), silentDays, usualDays }
}

function stateOf(silentDays: number, usualDays: number): OrderState {
  const times = silentDays / Math.max(1, usualDays)
  if (times > lostFrom && silentDays > lostAfterDays) return 'lost'
  if (times > lapsingFrom) return 'lapsing'
  return times > atRiskFrom ? 'at-risk' : 'on-time'
}

function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2
}

/** Twelve months, both days included: who had ordered in the twelve before, and who of them did not order again. */
export type RetentionYear = Readonly<{
  from: CalendarDay
  to: CalendarDay
  atStart: number
  lost: number
  /** The share that was lost, between these. */
  interval: Readonly<{ low: number; high: number }>
}>

/**
 * How many of the accounts that ordered in a year were lost in the next one, the newest first, back to the first order of all. Years
 * are the twelve months that end with a day, and those before them.
 * Source of the interval: Wilson 1927.
 */
export function retentionByYear(
  histories: readonly OrderDays[],
  until: CalendarDay,
): readonly RetentionYear[] {
  const first = histories.reduce<CalendarDay>((one, [{ on }]) => (on < one ? on : one), until)
  const years: RetentionYear[] = []
  for (let ago = 0; ; ago += 12) {
    const [to, before, begin] = [0, 12, 24].map((more) => addMonths(until, -(ago + more))) as [
      CalendarDay,
      CalendarDay,
      CalendarDay,
    ]
    // A year before which not a whole one is known has no beginning to count from.
    if (begin < addDays(first, -1)) return years
    const there = histories.filter((days) => hasOrdered(days, begin, before))
    const lost = there.filter((days) => !hasOrdered(days, before, to)).length
    years.push({
      from: addDays(before, 1),
      to,
      atStart: there.length,
      lost,
      interval: wilson(lost, there.length),
    })
  }
}

/** After a day, up to and with another. */
function hasOrdered(days: OrderDays, after: CalendarDay, to: CalendarDay): boolean {
  return days.some(({ on }) => on > after && on <= to)
}
