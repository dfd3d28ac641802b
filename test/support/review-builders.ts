import type { PlanId } from '#shared/domain/plan/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { aDay, aPlan } from './builders.ts'
import type { Caller } from './caller.ts'

/** A line of the scorecard of every template. */
export const criterion = 'current-relationship'

type Parts = Readonly<{ planIds?: readonly PlanId[]; title?: string; heldOn?: string }>

/** A review of plans, or of one that is drafted for it. */
export async function aReview(on: Caller, { planIds, title, heldOn }: Parts = {}) {
  const plans = planIds ?? [(await aPlan(on)).id]
  const { review, items } = await on.do('review.plan', {
    title: title ?? 'Review of spring',
    heldOn: aDay(heldOn ?? '2026-03-20'),
    planIds: plans,
  })
  const [planId] = plans
  if (!planId) throw new Error('A review is about a plan')
  return { review, items, planId }
}

export async function aPoint(on: Caller, kind: 'decision' | 'note' | 'action' | 'vulnerability' = 'note') {
  const { review, planId } = await aReview(on)
  return on.do('review.say', { id: review.id, planId, kind, text: 'Ask for the second line' })
}

/** A review with all that one can have. */
export async function aFullReview(on: Caller, planId: PlanId, ownerId: TeamMemberId) {
  const { review } = await on.do('review.plan', {
    title: 'Review of the year',
    heldOn: aDay('2026-03-25'),
    teamMemberIds: [ownerId],
    planIds: [planId],
    agenda: 'short',
  })
  const kinds = ['decision', 'action', 'question', 'vulnerability', 'note', 'check'] as const
  for (const kind of kinds)
    await on.do('review.say', {
      id: review.id,
      planId,
      kind,
      text: `A ${kind}`,
      ownerId,
      dueOn: aDay('2026-04-15'),
    })
  await on.do('review.score', { id: review.id, planId, teamMemberId: ownerId, criterion, points: 5 })
  return review
}
