import type { PlanWhole } from '#shared/contract/plan.ts'
import type { PlanId } from '#shared/domain/plan/model.ts'
import type { Handlers } from '../core/context.ts'
import { findLastSeq, listChangedSince } from '../store/plan-changes.ts'
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

/** So many changed things are told apart; beyond that the plan is told whole. */
const changesAtMost = 500

/** All that stands in a plan, each kind in its order. */
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

/** The number is asked for first: what is written between is told again the next time, and never passed over. */
export const planSince: Handlers['plan.getSince'] = async ({ db }, { id, since }) => {
  const seq = await findLastSeq(db)
  const changed = since === null || since > seq ? undefined : await listChangedSince(db, since, changesAtMost)
  if (!changed) return { seq, isWhole: true, ...(await readPlan(db, id)), gone: [] }

  const plan = await get(db, planShape, id)
  const sections = await rows.listWhere(db, planSectionShape, 'id', changed.plan_section, ['id'])
  const objectives = await rows.listWhere(db, objectiveShape, 'id', changed.objective, ['id'])
  const strategies = await rows.listWhere(db, strategyShape, 'id', changed.strategy, ['id'])
  const actions = await rows.listWhere(db, actionShape, 'id', changed.action, ['id'])
  const strategiesOver = await rows.listWhere(
    db,
    strategyShape,
    'id',
    actions.map(({ strategyId }) => strategyId),
  )
  const objectivesOver = await rows.listWhere(
    db,
    objectiveShape,
    'id',
    [...strategies, ...strategiesOver].map(({ objectiveId }) => objectiveId),
  )

  const isOfPlan = new Set(objectivesOver.filter(({ planId }) => planId === id).map(({ id: own }) => own))
  const objectiveOf = new Map(strategiesOver.map((strategy) => [strategy.id, strategy.objectiveId]))
  const there = new Set<string>(
    [...sections, ...objectives, ...strategies, ...actions].map((each) => each.id),
  )
  return {
    seq,
    isWhole: false,
    plan,
    sections: sections.filter(({ planId }) => planId === id),
    objectives: objectives.filter(({ planId }) => planId === id),
    strategies: strategies.filter(({ objectiveId }) => isOfPlan.has(objectiveId)),
    actions: actions.filter(({ strategyId }) => {
      const objectiveId = objectiveOf.get(strategyId)
      return objectiveId !== undefined && isOfPlan.has(objectiveId)
    }),
    gone: Object.values(changed)
      .flat()
      .filter((each) => !there.has(each)),
  }
}
