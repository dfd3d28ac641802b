import { daysBetween, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { MeanWorth } from './gamma-gamma.ts'
import type { OrderHabit } from './order-habit.ts'
import type { LastGaps } from './regularity.ts'

/** What an account ordered on a day, in ten-thousandths; `costE4` is of the part of the net of which it is known. */
export type OrderDay = Readonly<{ on: CalendarDay; netE4: number; costE4: number; costedNetE4: number }>

/** The days on which an account ordered, the earliest first, at least one. */
export type OrderDays = readonly [OrderDay, ...OrderDay[]]

/** How the account has ordered up to a day. */
export function habitOf(days: OrderDays, until: CalendarDay): OrderHabit {
  const [first, last] = endsOf(days)
  return {
    repeats: days.length - 1,
    lastAfter: daysBetween(first, last) / 7,
    age: daysBetween(first, until) / 7,
  }
}

/** The days of the first order and of the last one. */
export function endsOf(days: OrderDays): readonly [CalendarDay, CalendarDay] {
  return [days[0].on, (days.at(-1) ?? days[0]).on]
}

/** What the orders after the first one are worth on average, in ten-thousandths; `undefined` where there are none. */
export function repeatWorthOf(days: readonly OrderDay[]): MeanWorth | undefined {
  const again = days.slice(1)
  if (again.length === 0) return undefined
  return { orders: again.length, mean: sumOf(again, 'netE4') / again.length }
}

/** What is left of an account's net after cost of goods, of 1; `null` where no cost is known. */
export function marginShareOf(days: readonly OrderDay[]): number | null {
  const [net, cost] = [sumOf(days, 'costedNetE4'), sumOf(days, 'costE4')]
  return net > 0 ? (net - cost) / net : null
}

/** Times between orders in days, the earliest first. */
export function gapsOf(days: readonly OrderDay[]): readonly number[] {
  return days.slice(1).map(({ on }, at) => daysBetween(days[at]?.on ?? on, on))
}

export function lastGapsOf(days: readonly OrderDay[]): LastGaps | undefined {
  const [earlier, later] = gapsOf(days.slice(-3))
  return earlier === undefined || later === undefined ? undefined : { earlier, later }
}

function sumOf(days: readonly OrderDay[], of: 'netE4' | 'costE4' | 'costedNetE4'): number {
  return days.reduce((sum, day) => sum + day[of], 0)
}
