import { squash } from './heading.ts'

/** How many near values are named. */
const nearestAtMost = 3

/**
 * Finds the known values that a value is most likely meant to be, the nearest first: those that are written alike but for case,
 * spaces and signs (`GTXPro`, `GTX Pro`), and those within a slip of a letter in each four (`technolgy`, `Technology`), two at
 * most.
 */
export function nearFinder(known: readonly string[]): (value: string) => readonly string[] {
  const all = known.map((each) => ({ each, written: squash(each) }))
  return (value) => {
    const sought = squash(value)
    const within = Math.min(2, Math.floor(sought.length / 4))
    return all
      .map(({ each, written }) => ({ each, slips: slipsBetween(sought, written, within) }))
      .filter(({ slips }) => slips <= within)
      .toSorted((one, other) => one.slips - other.slips)
      .slice(0, nearestAtMost)
      .map(({ each }) => each)
  }
}

/**
 * How many letters are too many, missing, wrong or changed places; more than `atMost` is `Infinity`. Source: the optimal string
 * alignment distance of Damerau 1964.
 */
export function slipsBetween(one: string, other: string, atMost: number): number {
  if (Math.abs(one.length - other.length) > atMost) return Infinity
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const now = [row]
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1]
      const isSwapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
      now.push(
        Math.min(
          last[at]! + 1,
          now[at - 1]! + 1,
          last[at - 1]! + Number(!isSame),
          isSwapped ? beforeLast[at - 2]! + 1 : Infinity,
        ),
      )
    }
    ;[beforeLast, last] = [last, now]
  }
  const slips = last[other.length]!
  return slips > atMost ? Infinity : slips
}
