import { expectedWhileThere } from './expected-while-there.ts'
import type { OrderHabit } from './order-habit.ts'

/**
 * How the accounts of a portfolio order and leave (BG/NBD): rates of ordering are spread by a gamma distribution of shape `r` and rate
 * `alpha` (in weeks); after each order an account leaves with a probability that is spread by a beta distribution of `a` and `b`.
 * Source: Fader, Hardie, Lee 2005, "Counting your customers the easy way", Marketing Science 24 (2), pp. 275-284.
 */
export type OrderRhythm = Readonly<{ r: number; alpha: number; a: number; b: number }>

/**
 * The probability that an account still orders. One that has ordered once only has 1: the model lets nobody leave before the second order.
 * Source: Fader, Hardie, Lee 2008, "Computing P(alive) using the BG/NBD model".
 */
export function stillThere({ r, alpha, a, b }: OrderRhythm, { repeats, lastAfter, age }: OrderHabit): number {
  if (repeats === 0) return 1
  const silence = (r + repeats) * Math.log((alpha + age) / (alpha + lastAfter))
  return 1 / (1 + (a / (b + repeats - 1)) * Math.exp(silence))
}

/** Orders that are expected of an account in the next weeks. Source: equation 10. */
export function expectedOrders(rhythm: OrderRhythm, habit: OrderHabit, weeks: number): number {
  const { r, alpha, a, b } = rhythm
  return (
    stillThere(rhythm, habit) *
    expectedWhileThere({ shape: r + habit.repeats, rate: alpha + habit.age, a, b: b + habit.repeats }, weeks)
  )
}

/** Orders after the first one that are expected of any account in the weeks after it. Source: equation 9. */
export function expectedRepeats({ r, alpha, a, b }: OrderRhythm, weeks: number): number {
  return expectedWhileThere({ shape: r, rate: alpha, a, b }, weeks)
}
