import type { Plan, PlanId } from '#shared/domain/plan/model.ts'
import { isOpenForEditing } from '#shared/domain/plan/state.ts'
import { ruleFailure } from '#shared/contract/errors.ts'
import { planShape } from '../store/plan-tables.ts'
import type { Reader } from '../store/recorder.ts'
import { get } from './outcome.ts'

/** The plan, or the failure that says that nothing in it may be edited in its state. */
export async function getOpenPlan(db: Reader, id: PlanId): Promise<Plan> {
  const plan = await get(db, planShape, id)
  if (!isOpenForEditing(plan.state)) throw ruleFailure({ rule: 'plan-not-open', state: plan.state })
  return plan
}
