import { stillThere, type OrderRhythm } from './bg-nbd.ts'
import { expectedWhileThere } from './expected-while-there.ts'
import type { OrderHabit } from './order-habit.ts'

export const weeksOfYear = 365.25 / 7

/** Orders of a quarter are taken together, and discounted from the middle of it. */
const quarter = weeksOfYear / 4

/**
 * Orders that are expected of an account in some years, each worth less the later it comes: what an order is worth times this is
 * its residual lifetime value.
 * @param years whole ones
 * @param discount of 1 and of a year
 * Source: the sum that Fader, Hardie, Lee 2005, "RFM and CLV", Journal of Marketing Research 42 (4), p. 422, discount, in steps.
 */
export function discountedOrders(
  rhythm: OrderRhythm,
  habit: OrderHabit,
  { years, discount }: Readonly<{ years: number; discount: number }>,
): number {
  const { r, alpha, a, b } = rhythm
  const known = { shape: r + habit.repeats, rate: alpha + habit.age, a, b: b + habit.repeats }
  let [sum, before] = [0, 0]
  for (let step = 1; step <= years * 4; step++) {
    const until = expectedWhileThere(known, step * quarter)
    sum += (until - before) / (1 + discount) ** ((step - 0.5) / 4)
    before = until
  }
  return sum * stillThere(rhythm, habit)
}
