import { newcombe, type Counted } from '../statistics/newcombe.ts'
import { wilson } from '../statistics/wilson.ts'

/** So many of so many, with the interval in which the share lies 95 times of 100. */
export type Proportion = Counted & Readonly<{ low: number; high: number }>

/** What a comparison lets one say. */
export const verdicts = ['too-small', 'not-told-apart', 'more', 'less'] as const
export type Verdict = (typeof verdicts)[number]

/** Those who were aimed at, beside those who were held out. */
export type Comparison = Readonly<{
  aimedAt: Proportion
  heldOut: Proportion
  difference: Readonly<{ value: number; low: number; high: number }>
  /** By how much the share is higher than without, as a share of that; `null` where nobody was counted without. */
  lift: number | null
  verdict: Verdict
}>

/** With fewer in a group, or fewer counted in both together, the comparison says nothing, whatever its interval. */
export const fewestInGroup = 10
export const fewestCounted = 5

export function proportionOf(count: number, of: number): Proportion {
  return { count, of, ...wilson(count, of) }
}

/** @returns `undefined` where one of the groups is empty */
export function compare(aimedAt: Counted, heldOut: Counted): Comparison | undefined {
  const difference = newcombe(aimedAt, heldOut)
  if (!difference) return undefined
  const without = heldOut.count / heldOut.of
  return {
    aimedAt: proportionOf(aimedAt.count, aimedAt.of),
    heldOut: proportionOf(heldOut.count, heldOut.of),
    difference,
    lift: without === 0 ? null : aimedAt.count / aimedAt.of / without - 1,
    verdict: verdictOn(aimedAt, heldOut, difference),
  }
}

function verdictOn(
  one: Counted,
  other: Counted,
  { low, high }: Readonly<{ low: number; high: number }>,
): Verdict {
  if (Math.min(one.of, other.of) < fewestInGroup || one.count + other.count < fewestCounted)
    return 'too-small'
  if (low > 0) return 'more'
  return high < 0 ? 'less' : 'not-told-apart'
}
