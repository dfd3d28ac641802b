import { weightOf, type Attitude } from '../relationship/judgement.ts'
import type { MemberInView } from './model.ts'

/**
 * Support of a buying center, always together with what is not known.
 * `support` is sum(weight x attitude) / sum(weight x 2) over members whose attitude is known, -1 to 1; `null` where none
 * is. `unknownShare` is the influence-weighted share of members whose attitude is unknown, 0 to 1; `null` without members.
 */
export type Support = Readonly<{ support: number | null; unknownShare: number | null }>

/** Unknown is a value of its own: it never counts as neutral. */
export function supportOf(members: readonly Pick<MemberInView, 'attitude' | 'influence'>[]): Support {
  let signed = 0
  let known = 0
  let all = 0
  for (const member of members) {
    const weight = weightOf(member.influence)
    all += weight
    if (member.attitude === null) continue
    signed += weight * member.attitude
    known += weight
  }
  return {
    support: known === 0 ? null : signed / (known * 2),
    unknownShare: all === 0 ? null : (all - known) / all,
  }
}

/**
 * What support would be, -1 to 1, if everyone whose attitude is unknown turned out to be an opponent (`low`) or a champion
 * (`high`); the same twice where nobody is unknown, `null` without members. A range, since what is not known is no point.
 */
export type SupportRange = Readonly<{ low: number; high: number }> | null

export function supportRangeOf(
  members: readonly Pick<MemberInView, 'attitude' | 'influence'>[],
): SupportRange {
  const as = (attitude: Attitude): number | null =>
    supportOf(members.map((member) => ({ ...member, attitude: member.attitude ?? attitude }))).support
  const low = as(-2)
  const high = as(2)
  return low === null || high === null ? null : { low, high }
}
