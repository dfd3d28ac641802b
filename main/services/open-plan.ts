import { ruleFailure } from '#shared/contract/errors.ts'
import type { ObjectiveId, Plan, PlanId, StrategyId } from '#shared/domain/plan/model.ts'
import { isOpenForEditing } from '#shared/domain/plan/state.ts'
import { objectiveShape, planShape, strategyShape } from '../store/plan-tables.ts'
import type { Reader, Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import type { Shape } from '../store/shape.ts'
import { get } from './outcome.ts'

/** The plan, or the failure that says that nothing in it may be edited in its state. */
export async function getOpenPlan(db: Reader, id: PlanId): Promise<Plan> {
  const plan = await get(db, planShape, id)
  if (!isOpenForEditing(plan.state)) throw ruleFailure({ rule: 'plan-not-open', state: plan.state })
  return plan
}

export async function getOpenOfObjective(db: Reader, id: ObjectiveId): Promise<Plan> {
  return getOpenPlan(db, (await get(db, objectiveShape, id)).planId)
}

export async function getOpenOfStrategy(db: Reader, id: StrategyId): Promise<Plan> {
  return getOpenOfObjective(db, (await get(db, strategyShape, id)).objectiveId)
}

/** Who stands at the wanted place takes the place that becomes free, so that a move is one step to undo. */
export async function makeRoom<V extends { id: string; position: number }>(
  recorder: Recorder,
  shape: Shape<V>,
  parentField: keyof V & string,
  mover: V,
  position: number | undefined,
): Promise<void> {
  if (position === undefined || position === mover.position) return
  const siblings = await rows.listWhere(recorder.db, shape, parentField, [mover[parentField]])
  const standing = siblings.filter((each) => each.id !== mover.id && each.position === position)
  await recorder.updateAll(
    shape,
    standing.map(({ id }) => ({ id, changes: { position: mover.position } as Partial<V> })),
  )
}
