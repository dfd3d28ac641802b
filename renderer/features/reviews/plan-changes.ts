import type { Input } from '#shared/contract/contract.ts'
import type { TrailChange } from '#shared/contract/trail.ts'
import { present } from '../../api/present.ts'
import { sinceOf, type ReviewData, type ReviewPlan } from './use-review.ts'

/** The plan as it stood at its last review against how it stands now. */
export function compareInput(plan: ReviewPlan, data: ReviewData): Input<'plan.compare'> {
  return { planId: plan.planId, from: { day: sinceOf(plan, data) }, to: { day: present } }
}

/** Of a plan that was drafted since, no more than that. */
export function toldOf(changes: readonly TrailChange[]): readonly TrailChange[] {
  const drafted = changes.filter(({ object, operation }) => object === 'plan' && operation === 'insert')
  return drafted.length > 0 ? drafted : changes
}
