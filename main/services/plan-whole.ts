import type { PlanWhole } from '#shared/contract/plan.ts'
import type { PlanId } from '#shared/domain/plan/model.ts'
import {
  actionShape,
  objectiveShape,
  planSectionShape,
  planShape,
  strategyShape,
} from '../store/plan-tables.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { get } from './outcome.ts'

/** A plan with its sections, objectives, strategies and actions, each in their order. */
export async function readPlan(db: Reader, id: PlanId): Promise<PlanWhole> {
  const plan = await get(db, planShape, id)
  const sections = await rows.listWhere(db, planSectionShape, 'planId', [id], ['position', 'id'])
  const objectives = await rows.listWhere(db, objectiveShape, 'planId', [id], ['position', 'id'])
  const strategies = await rows.listWhere(
    db,
    strategyShape,
    'objectiveId',
    objectives.map((each) => each.id),
    ['position', 'id'],
  )
  const actions = await rows.listWhere(
    db,
    actionShape,
    'strategyId',
    strategies.map((each) => each.id),
    ['position', 'id'],
  )
  return { plan, sections, objectives, strategies, actions }
}
