import { expectedOrders, type OrderRhythm } from './bg-nbd.ts'
import { weeksOfYear } from './discounted-orders.ts'
import { groupHabits, type HabitGroups, type OrderHabit } from './order-habit.ts'
import { refitRhythm } from './refits.ts'

export type Range = Readonly<{ low: number; high: number }>

/** Between what bounds the rhythm and the orders of a year lie in nine of ten fits anew. */
export type LifetimeRange = Readonly<{
  /** How many fits converged, and of how many. */
  converged: number
  times: number
  rhythm: Readonly<Record<keyof OrderRhythm, Range>>
  /** Of all accounts together in a year: by the rhythm itself, and between what bounds. */
  orders: Range & Readonly<{ expected: number }>
}>

const timesAtMost = 200
const timesAtLeast = 50
/** So many habits are gone through in all before fewer fits are made of them. */
const habitsInAll = 400_000
/** Fewer fits than this tell no range. */
const fewestFits = 20
const within = 0.9

/**
 * How sure a rhythm is: it is fitted anew to accounts drawn from those that are there (see `refitRhythm`).
 * @param random 0 to below 1, each time another
 * @returns `undefined` where hardly a fit converges
 */
export function lifetimeRange(
  habits: readonly OrderHabit[],
  rhythm: OrderRhythm,
  random: () => number,
): LifetimeRange | undefined {
  const groups = groupHabits(habits)
  const times = Math.round(Math.min(timesAtMost, Math.max(timesAtLeast, habitsInAll / groups.weights.length)))
  const found = refitRhythm(groups, rhythm, times, random)
  if (found.length < fewestFits) return undefined
  return {
    converged: found.length,
    times,
    rhythm: {
      r: rangeOf(found.map(({ r }) => r)),
      alpha: rangeOf(found.map(({ alpha }) => alpha)),
      a: rangeOf(found.map(({ a }) => a)),
      b: rangeOf(found.map(({ b }) => b)),
    },
    orders: {
      expected: ordersOfYear(groups, rhythm),
      ...rangeOf(found.map((each) => ordersOfYear(groups, each))),
    },
  }
}

function ordersOfYear({ repeats, lastAfter, age, weights }: HabitGroups, rhythm: OrderRhythm): number {
  let sum = 0
  for (let at = 0; at < weights.length; at++) {
    const habit = { repeats: repeats[at]!, lastAfter: lastAfter[at]!, age: age[at]! }
    sum += weights[at]! * expectedOrders(rhythm, habit, weeksOfYear)
  }
  return sum
}

/** The middle nine tenths of some values, between the two next to a bound in proportion. */
export function rangeOf(values: readonly number[]): Range {
  const sorted = values.toSorted((one, other) => one - other)
  const at = (share: number): number => {
    const place = share * (sorted.length - 1)
    const [low, high] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN]
    return low + (high - low) * (place - Math.floor(place))
  }
  return { low: at((1 - within) / 2), high: at((1 + within) / 2) }
}
