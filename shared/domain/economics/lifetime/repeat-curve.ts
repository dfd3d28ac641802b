import { expectedRepeats, type OrderRhythm } from './bg-nbd.ts'

/** When an account ordered first, and when again: in weeks from a day that is the same for all. */
export type OrderTimes = Readonly<{ first: number; again: readonly number[] }>

/** Up to a time, in weeks: how many orders after the first ones there were, and how many the rhythm makes one expect. */
export type CurvePoint = Readonly<{ weeks: number; actual: number; expected: number }>

/**
 * Cumulative orders after the first ones, as they came and as the rhythm makes one expect them: where both run apart, it does not fit.
 * Source: Fader, Hardie, Lee 2005, figure 2.
 */
export function repeatCurve(
  rhythm: OrderRhythm,
  accounts: readonly OrderTimes[],
  times: readonly number[],
): readonly CurvePoint[] {
  const again = accounts.flatMap((account) => account.again).toSorted((one, other) => one - other)
  const firsts = new Map<number, number>()
  for (const { first } of accounts) firsts.set(first, (firsts.get(first) ?? 0) + 1)
  let counted = 0
  return times
    .toSorted((one, other) => one - other)
    .map((weeks) => {
      while (counted < again.length && again[counted]! <= weeks) counted += 1
      let expected = 0
      for (const [first, accountCount] of firsts) {
        expected += accountCount * expectedRepeats(rhythm, weeks - first)
      }
      return { weeks, actual: counted, expected }
    })
}
