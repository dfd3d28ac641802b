import { addMonths, daysBetween, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { fitRhythm, type RhythmFit } from './bg-nbd-fit.ts'
import { expectedOrders, stillThere } from './bg-nbd.ts'
import { discountedOrders, weeksOfYear } from './discounted-orders.ts'
import { expectedWorth, fitWorth, meanWorth, type OrderWorth } from './gamma-gamma.ts'
import { lifetimeDoubtsOf, type LifetimeDoubt } from './lifetime-doubts.ts'
import { groupHabits } from './order-habit.ts'
import {
  endsOf,
  habitOf,
  lastGapsOf,
  marginShareOf,
  repeatWorthOf,
  type OrderDay,
  type OrderDays,
} from './order-history.ts'
import { regularityOf } from './regularity.ts'
import { repeatCurve, type CurvePoint, type OrderTimes } from './repeat-curve.ts'

export type LifetimeFit = Readonly<{
  rhythm: RhythmFit | undefined
  worth: OrderWorth | undefined
  curve: readonly CurvePoint[]
  ordering: number
  repeating: number
  regularity: number | undefined
  doubts: readonly LifetimeDoubt[]
}>

/** So many points the curve has. */
const curvePoints = 24

/** What all orders up to a day tell of how accounts order, leave, and what an order is worth, with what speaks against believing it. */
export function fitLifetime(histories: readonly OrderDays[], until: CalendarDay): LifetimeFit {
  const habits = histories.map((days) => habitOf(days, until))
  const repeating = habits.filter(({ repeats }) => repeats > 0).length
  const regularity = regularityOf(histories.flatMap((days) => lastGapsOf(days) ?? []))
  const rhythm = repeating > 0 ? fitRhythm(groupHabits(habits)) : undefined
  // What was for nothing has no place in a distribution of worth.
  const paid = histories.flatMap((days) => repeatWorthOf(days) ?? []).filter(({ mean }) => mean > 0)
  const worth = fitWorth(paid)?.worth
  const curve = rhythm ? curveOf(rhythm, histories, until) : []
  return {
    rhythm,
    worth,
    curve,
    ordering: histories.length,
    repeating,
    regularity,
    doubts: lifetimeDoubtsOf({
      ordering: histories.length,
      repeating,
      regularity,
      rhythm: rhythm?.rhythm,
      end: curve.at(-1),
    }),
  }
}

/** What is expected of an account. */
export type LifetimeForecast = Readonly<{
  stillThere: number
  /** In a year. */
  orders: number
  /** Of an order, in ten-thousandths of net; `null` where the worth has no fit. */
  worthE4: number | null
  /** What is left of all expected orders after cost of goods, discounted; `null` where the worth or every cost is unknown. */
  valueE4: number | null
}>

export function forecastOf(
  { rhythm, worth }: LifetimeFit,
  days: OrderDays,
  until: CalendarDay,
  terms: Readonly<{ years: number; discount: number }>,
): LifetimeForecast | undefined {
  if (!rhythm) return undefined
  const habit = habitOf(days, until)
  const seen = repeatWorthOf(days)
  const worthE4 = worth ? (seen ? expectedWorth(worth, seen) : meanWorth(worth)) : null
  const margin = marginShareOf(days)
  return {
    stillThere: stillThere(rhythm.rhythm, habit),
    orders: expectedOrders(rhythm.rhythm, habit, weeksOfYear),
    worthE4: worthE4 === null ? null : Math.round(worthE4),
    valueE4:
      worthE4 === null || margin === null
        ? null
        : Math.round(discountedOrders(rhythm.rhythm, habit, terms) * worthE4 * margin),
  }
}

/** Net and margin of the twelve months that end with a day, in ten-thousandths; the margin is `null` where no cost is known. */
export function lastYearOf(
  days: readonly OrderDay[],
  until: CalendarDay,
): Readonly<{ netE4: number; marginE4: number | null }> {
  const after = addMonths(until, -12)
  const own = days.filter(({ on }) => on > after)
  const netE4 = own.reduce((sum, day) => sum + day.netE4, 0)
  const share = marginShareOf(own)
  return { netE4, marginE4: share === null ? null : Math.round(netE4 * share) }
}

function curveOf(
  { rhythm }: RhythmFit,
  histories: readonly OrderDays[],
  until: CalendarDay,
): readonly CurvePoint[] {
  const begin = histories.map((days) => endsOf(days)[0]).reduce((one, other) => (other < one ? other : one))
  const weeksOf = (on: CalendarDay): number => daysBetween(begin, on) / 7
  const times = histories.map((days): OrderTimes => {
    const [first = 0, ...again] = days.map(({ on }) => weeksOf(on))
    return { first, again }
  })
  const end = weeksOf(until)
  return repeatCurve(
    rhythm,
    times,
    Array.from({ length: curvePoints }, (_, at) => (end * (at + 1)) / curvePoints),
  )
}
