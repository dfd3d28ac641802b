import type { Plan, PlanId } from '#shared/domain/plan/model.ts'
import type { PlanLine } from '#shared/domain/plan/plan-line.ts'
import { blankRisk, type PlanRisk } from '#shared/domain/plan/risk.ts'
import { ruleFailure } from '#shared/contract/errors.ts'
import type { HandlersOf } from '../core/context.ts'
import { benefitShape, buyingCenterShape } from '../store/center-tables.ts'
import type { Reader, Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { teamMemberShape } from '../store/tables.ts'
import { planLineShape, planRiskShape, worldCardShape } from '../store/world-tables.ts'
import { getOpenPlan } from './open-plan.ts'
import { edit, get, getAt } from './outcome.ts'
import { forgetRisks } from './review-points.ts'

export const riskHandlers: HandlersOf<'risk'> = {
  'risk.listByPlan': ({ db }, { planId }) =>
    rows.listWhere(db, planRiskShape, 'planId', [planId], ['position', 'id']),

  'risk.add': async ({ recorder, db, newId }, { planId, title }) => {
    await getOpenPlan(db, planId)
    const position = await rows.nextPosition(db, planRiskShape, 'planId', planId)

    const risk: PlanRisk = { ...blankRisk, id: newId<'plan-risk'>(), planId, title, position, version: 1 }
    await recorder.insert(planRiskShape, [risk])
    return risk
  },

  'risk.edit': async ({ recorder, db }, { id, version, changes }) => {
    await getOpenPlan(db, (await get(db, planRiskShape, id)).planId)
    if (changes.ownerId) await get(db, teamMemberShape, changes.ownerId)
    return edit(recorder, planRiskShape, id, changes, version)
  },

  'risk.remove': async ({ recorder, db }, { id, version }) => {
    await getOpenPlan(db, (await getAt(db, planRiskShape, id, version)).planId)
    await forgetRisks(recorder, [id])
    await recorder.remove(planRiskShape, [id])
    return { id }
  },
}

export const planLineHandlers: HandlersOf<'plan-line'> = {
  'plan-line.listByPlan': ({ db }, { planId }) =>
    rows.listWhere(db, planLineShape, 'planId', [planId], ['position', 'id']),

  'plan-line.add': async ({ recorder, db, newId }, { planId, part, title }) => {
    await getOpenPlan(db, planId)
    const position = await rows.nextPosition(db, planLineShape, 'planId', planId)

    const line: PlanLine = {
      id: newId<'plan-line'>(),
      planId,
      part,
      title,
      worldCardId: null,
      benefitId: null,
      position,
      version: 1,
    }
    await recorder.insert(planLineShape, [line])
    return line
  },

  'plan-line.edit': async ({ recorder, db }, { id, version, changes }) => {
    const plan = await getOpenPlan(db, (await get(db, planLineShape, id)).planId)
    await refuseStrangers(db, plan, changes)
    return edit(recorder, planLineShape, id, changes, version)
  },

  'plan-line.remove': async ({ recorder, db }, { id, version }) => {
    await getOpenPlan(db, (await getAt(db, planLineShape, id, version)).planId)
    await recorder.remove(planLineShape, [id])
    return { id }
  },
}

/** Removes the risks and lines of plans. */
export async function removePlanParts(recorder: Recorder, planIds: readonly PlanId[]): Promise<void> {
  const risks = await rows.listWhere(recorder.db, planRiskShape, 'planId', planIds)
  const lines = await rows.listWhere(recorder.db, planLineShape, 'planId', planIds)
  await recorder.remove(
    planRiskShape,
    risks.map(({ id }) => id),
  )
  await recorder.remove(
    planLineShape,
    lines.map(({ id }) => id),
  )
}

type Spoken = Readonly<{
  worldCardId?: PlanLine['worldCardId'] | undefined
  benefitId?: PlanLine['benefitId'] | undefined
}>

/** A plan speaks of the world and of the benefits of its own account. */
async function refuseStrangers(
  db: Reader,
  { accountId }: Plan,
  { worldCardId, benefitId }: Spoken,
): Promise<void> {
  if (worldCardId) {
    const card = await get(db, worldCardShape, worldCardId)
    if (card.accountId !== accountId) throw ruleFailure({ rule: 'of-other-account', name: card.title })
  }
  if (benefitId) {
    const benefit = await get(db, benefitShape, benefitId)
    const center = await get(db, buyingCenterShape, benefit.buyingCenterId)
    if (center.accountId !== accountId) throw ruleFailure({ rule: 'of-other-account', name: benefit.name })
  }
}
