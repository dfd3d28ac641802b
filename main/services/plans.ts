import { copiedAt } from '#shared/domain/plan/copy.ts'
import { canMove } from '#shared/domain/plan/state.ts'
import { sectionsFor } from '#shared/domain/plan/template.ts'
import type { ObjectiveId, Plan, PlanId, StrategyId } from '#shared/domain/plan/model.ts'
import { ruleFailure } from '#shared/contract/errors.ts'
import type { HandlersOf } from '../core/context.ts'
import type { Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { investmentShape, metricShape } from '../store/goal-tables.ts'
import * as planActions from '../store/plan-actions.ts'
import {
  actionShape,
  objectiveShape,
  planSectionShape,
  planShape,
  strategyShape,
} from '../store/plan-tables.ts'
import { accountShape, teamMemberShape } from '../store/tables.ts'
import { actionHandlers, forgetNeeds } from './actions.ts'
import { getOpenOfObjective, getOpenOfStrategy, getOpenPlan, makeRoom } from './open-plan.ts'
import { edit, get, getAt } from './outcome.ts'
import { loosen } from './loosen.ts'
import { listFigures, listNamed } from './plan-figures.ts'
import { getKnown } from './plan-known.ts'
import { comparePlan } from './plan-compare.ts'
import { getCopy, keepCopy, listCopies, removeCopies, takeCopy } from './plan-copies.ts'
import { removePlanParts } from './plan-parts.ts'
import { lookBackOn } from './plan-look-back.ts'
import { getNewest } from './plan-templates.ts'
import { planSince, readPlan } from './plan-since.ts'
import { moveToTemplate } from './plan-to-template.ts'
import { writtenOf } from './rich-sections.ts'
import { forgetPlans } from './review-plans.ts'
import { forgetActions } from './review-points.ts'
import { unlinkObjectives } from './world.ts'
import { touchpointShape } from '../store/touchpoint-tables.ts'

export const planHandlers: HandlersOf<'plan'> = {
  'plan.listByAccount': ({ db }, { accountId }) =>
    rows.listWhere(db, planShape, 'accountId', [accountId], ['startsOn', 'id']),

  'plan.get': ({ db }, { id }) => readPlan(db, id),

  'plan.getSince': planSince,

  'plan.draft': async (context, { accountId, title, startsOn, endsOn, templateKey, afterPlanId }) => {
    const { recorder, db, newId } = context
    const { tier } = await get(db, accountShape, accountId)
    const template = await getNewest(db, templateKey)
    refuseBackwards({ startsOn, endsOn })

    const plan: Plan = {
      id: newId<'plan'>(),
      accountId,
      title,
      startsOn,
      endsOn,
      state: 'draft',
      templateKey,
      templateVersion: template.edition,
      skippedSteps: null,
      version: 1,
    }
    const lookBack = afterPlanId === null ? [] : [await lookBackOn(context, accountId, afterPlanId)]
    const sections = [...lookBack, ...sectionsFor(template, tier)].map((section, position) => ({
      id: newId<'plan-section'>(),
      planId: plan.id,
      key: section.key,
      title: section.title,
      position,
      text: '',
      rich: null,
      ...('written' in section && section.written),
      version: 1,
    }))

    await recorder.insert(planShape, [plan])
    await recorder.insert(planSectionShape, sections)
    return { plan, sections }
  },

  'plan.edit': async ({ recorder, db }, { id, version, changes }) => {
    const plan = await getOpenPlan(db, id)
    refuseBackwards({ startsOn: changes.startsOn ?? plan.startsOn, endsOn: changes.endsOn ?? plan.endsOn })

    return edit(recorder, planShape, id, changes, version)
  },

  'plan.getKnown': getKnown,
  'plan.listFigures': listFigures,
  'plan.listNamed': listNamed,

  'plan.listCopies': listCopies,
  'plan.getCopy': getCopy,
  'plan.keepCopy': keepCopy,
  'plan.compare': comparePlan,

  'plan.moveToTemplate': moveToTemplate,

  'plan.skipSteps': async ({ recorder }, { id, version, skippedSteps }) =>
    edit(recorder, planShape, id, { skippedSteps }, version),

  'plan.moveTo': async (context, { id, version, state }) => {
    const { recorder, db } = context
    const plan = await get(db, planShape, id)
    if (!canMove(plan.state, state))
      throw ruleFailure({ rule: 'plan-state-not-reachable', from: plan.state, to: state })

    const moved = await edit(recorder, planShape, id, { state }, version)
    const reason = copiedAt(plan.state, state)
    if (reason !== undefined) await takeCopy(context, moved, reason)
    return moved
  },

  'plan.remove': async ({ recorder, db }, { id, version }) => {
    await getAt(db, planShape, id, version)
    await removePlans(recorder, [id])
    return { id }
  },

  'plan.writeSection': async ({ recorder, db }, { id, version, text }) => {
    const section = await get(db, planSectionShape, id)
    await getOpenPlan(db, section.planId)
    return edit(recorder, planSectionShape, id, { text, rich: null }, version)
  },

  'plan.writeRich': async ({ recorder, db }, { id, version, rich }) => {
    const section = await get(db, planSectionShape, id)
    await getOpenPlan(db, section.planId)
    return edit(recorder, planSectionShape, id, writtenOf(rich), version)
  },

  'plan.addObjective': async ({ recorder, db, newId }, { planId, title, goal }) => {
    await getOpenPlan(db, planId)
    const position = await rows.nextPosition(db, objectiveShape, 'planId', planId)
    const objective = {
      id: newId<'objective'>(),
      planId,
      title,
      ownerId: null,
      dueOn: null,
      goal,
      position,
      version: 1,
    }
    await recorder.insert(objectiveShape, [objective])
    return objective
  },

  'plan.editObjective': async ({ recorder, db }, { id, version, changes }) => {
    await getOpenOfObjective(db, id)
    if (changes.ownerId) await get(db, teamMemberShape, changes.ownerId)
    const objective = await get(db, objectiveShape, id)
    await makeRoom(recorder, objectiveShape, 'planId', objective, changes.position)
    return edit(recorder, objectiveShape, id, changes, version)
  },

  'plan.removeObjective': async ({ recorder, db }, { id, version }) => {
    await getOpenOfObjective(db, id)
    const { planId } = await getAt(db, objectiveShape, id, version)
    await removeObjectives(recorder, [id])
    await forgetGone(recorder, planId)
    return { id }
  },

  'plan.addStrategy': async ({ recorder, db, newId }, { objectiveId, title }) => {
    await getOpenOfObjective(db, objectiveId)
    const position = await rows.nextPosition(db, strategyShape, 'objectiveId', objectiveId)
    const strategy = { id: newId<'strategy'>(), objectiveId, title, position, version: 1 }
    await recorder.insert(strategyShape, [strategy])
    return strategy
  },

  'plan.editStrategy': async ({ recorder, db }, { id, version, changes }) => {
    await getOpenOfStrategy(db, id)
    const strategy = await get(db, strategyShape, id)
    await makeRoom(recorder, strategyShape, 'objectiveId', strategy, changes.position)
    return edit(recorder, strategyShape, id, changes, version)
  },

  'plan.removeStrategy': async ({ recorder, db }, { id, version }) => {
    const plan = await getOpenOfStrategy(db, id)
    await getAt(db, strategyShape, id, version)
    await removeStrategies(recorder, [id])
    await forgetGone(recorder, plan.id)
    return { id }
  },

  ...actionHandlers,
}

/** Removes the plans with everything written in them. */
export async function removePlans(recorder: Recorder, ids: readonly PlanId[]): Promise<void> {
  const objectives = await rows.listWhere(recorder.db, objectiveShape, 'planId', ids)
  const sections = await rows.listWhere(recorder.db, planSectionShape, 'planId', ids)

  await forgetPlans(recorder, ids)

  const investments = await rows.listWhere(recorder.db, investmentShape, 'planId', ids)
  await recorder.remove(
    investmentShape,
    investments.map((investment) => investment.id),
  )

  await removeObjectives(
    recorder,
    objectives.map((objective) => objective.id),
  )
  await recorder.remove(
    planSectionShape,
    sections.map((section) => section.id),
  )
  await removePlanParts(recorder, ids)
  await removeCopies(recorder, ids)
  await recorder.remove(planShape, ids)
}

async function removeObjectives(recorder: Recorder, ids: readonly ObjectiveId[]): Promise<void> {
  const strategies = await rows.listWhere(recorder.db, strategyShape, 'objectiveId', ids)
  await removeStrategies(
    recorder,
    strategies.map((strategy) => strategy.id),
  )
  const metrics = await rows.listWhere(recorder.db, metricShape, 'objectiveId', ids)
  await recorder.remove(
    metricShape,
    metrics.map((metric) => metric.id),
  )
  await unlinkObjectives(recorder, ids)
  await recorder.remove(objectiveShape, ids)
}

/** Nothing waits for what is not there any more. */
async function forgetGone(recorder: Recorder, planId: PlanId): Promise<void> {
  const left = await planActions.listOfPlan(recorder.db, planId)
  const known = new Set(left.map(({ id }) => id))
  const gone = left.flatMap(({ needIds }) => (needIds ?? []).filter((id) => !known.has(id)))
  if (gone.length > 0) await forgetNeeds(recorder, left, new Set(gone))
}

async function removeStrategies(recorder: Recorder, ids: readonly StrategyId[]): Promise<void> {
  const actions = await rows.listWhere(recorder.db, actionShape, 'strategyId', ids)
  const actionIds = actions.map((action) => action.id)
  await loosen(recorder, touchpointShape, 'actionId', actionIds)
  await forgetActions(recorder, actionIds)
  await recorder.remove(actionShape, actionIds)
  await recorder.remove(strategyShape, ids)
}

function refuseBackwards({ startsOn, endsOn }: Pick<Plan, 'startsOn' | 'endsOn'>): void {
  if (endsOn < startsOn) throw ruleFailure({ rule: 'plan-ends-before-it-starts' })
}
