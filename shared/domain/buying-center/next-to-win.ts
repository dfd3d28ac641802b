import { weightOf } from '../relationship/judgement.ts'
import type { MemberInView } from './model.ts'

/** Whom to turn to so that more of a buying center is with us. */
export type NextToWin = Readonly<{
  way: 'win-neutral' | 'ask-unknown' | 'turn-skeptic'
  name: string
}>

/**
 * Of the members one can talk to, the one with the most weight among the neutral; where nobody is neutral, among the unknown;
 * then among the skeptics. `undefined` where all that is left are opponents and supporters.
 */
export function nextToWin(members: readonly MemberInView[]): NextToWin | undefined {
  const reachable = members.filter((member) => !member.isPlaceholder)
  const heaviest = (attitude: MemberInView['attitude']): string | undefined =>
    reachable
      .filter((member) => member.attitude === attitude)
      .toSorted((a, b) => weightOf(b.influence) - weightOf(a.influence))[0]?.name

  const ways = [
    ['win-neutral', heaviest(0)],
    ['ask-unknown', heaviest(null)],
    ['turn-skeptic', heaviest(-1)],
  ] as const
  for (const [way, name] of ways) if (name !== undefined) return { way, name }
  return undefined
}
