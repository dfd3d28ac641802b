import type { MemberInChart } from '#shared/contract/buying-center.ts'
import type { MemberId } from '#shared/domain/buying-center/model.ts'
import { weightOf } from '#shared/domain/relationship/judgement.ts'
import { fold } from '#shared/kernel/fold.ts'

/** Deciders first, then by influence, then by name. */
export function membersInOrder(members: readonly MemberInChart[]): readonly MemberInChart[] {
  return members.toSorted(
    (a, b) =>
      Number(b.roles.includes('decider')) - Number(a.roles.includes('decider')) ||
      weightOf(b.influence) - weightOf(a.influence) ||
      fold(a.name).localeCompare(fold(b.name)),
  )
}

/**
 * The members as they stood when they were put in order, so that a row stays where it is while one works in it. Those who came
 * since follow at the end.
 */
export function membersHeld(
  members: readonly MemberInChart[],
  held: readonly MemberId[],
): readonly MemberInChart[] {
  const place = new Map(held.map((id, index) => [id, index]))
  return membersInOrder(members).toSorted(
    (a, b) => (place.get(a.id) ?? held.length) - (place.get(b.id) ?? held.length),
  )
}
