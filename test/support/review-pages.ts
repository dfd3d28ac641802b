import type { PlanId } from '#shared/domain/plan/model.ts'
import type { Keyplan } from './keyplan-test.ts'

export const today = new Date().toISOString().slice(0, 10) as never

/** An account with a person and a plan, and somebody of ours. */
export async function aPlanToReview({ call }: Keyplan) {
  const owner = await call('team-member.add', { name: 'Nora Vik' })
  const { id: accountId } = await call('account.add', { name: 'Nordfjord Seafood' })
  await call('contact.add', { accountId, firstName: 'Eva', lastName: 'Lund', attitude: 1, influence: 'high' })
  const { plan } = await call('plan.draft', {
    accountId,
    title: 'Plan for the year',
    startsOn: '2026-01-01' as never,
    endsOn: '2026-12-31' as never,
  })
  return { planId: plan.id, ownerName: owner.name }
}

/** A review of it in which something was decided, shown in one of its views. */
export async function aReviewOf(keyplan: Keyplan, view: string): Promise<Readonly<{ planId: PlanId }>> {
  const { call, go } = keyplan
  const { planId } = await aPlanToReview(keyplan)
  const { review } = await call('review.plan', {
    title: 'Review of spring',
    heldOn: today,
    planIds: [planId],
  })
  await call('review.say', { id: review.id, planId, kind: 'decision', text: 'We bid for line 7' })
  await go(`/reviews/${review.id}?view=${view}`)
  return { planId }
}
