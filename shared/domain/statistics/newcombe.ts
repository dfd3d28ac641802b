import { wilson } from './wilson.ts'

/** So many of so many. */
export type Counted = Readonly<{ count: number; of: number }>

/**
 * The difference of two proportions of groups that have nobody in common, with its interval.
 * @param z standard deviations of the normal curve; 1.959964 for 95 percent
 * @returns `undefined` where one of the groups is empty
 * Source: Newcombe 1998, Statistics in Medicine 17, pp. 873-890, method 10: made of the score intervals of both, without correction
 * for continuity.
 */
export function newcombe(
  one: Counted,
  other: Counted,
  z = 1.959964,
): Readonly<{ value: number; low: number; high: number }> | undefined {
  if (one.of === 0 || other.of === 0) return undefined
  const [p, q] = [one.count / one.of, other.count / other.of]
  const ofOne = wilson(one.count, one.of, z)
  const ofOther = wilson(other.count, other.of, z)
  const value = p - q
  return {
    value,
    low: value - Math.hypot(p - ofOne.low, ofOther.high - q),
    high: value + Math.hypot(ofOne.high - p, q - ofOther.low),
  }
}
