import type { AccountId } from '#shared/domain/account/model.ts'
import { planInForce } from '#shared/domain/plan/in-force.ts'
import type { Plan, PlanId } from '#shared/domain/plan/model.ts'
import type { HandlersOf } from '../core/context.ts'
import { campaignShape } from '../store/campaign-tables.ts'
import { contractShape } from '../store/choice-tables.ts'
import { buyingCenterShape, memberShape, opportunityShape } from '../store/center-tables.ts'
import { investmentShape, metricShape } from '../store/goal-tables.ts'
import {
  actionShape,
  objectiveShape,
  planSectionShape,
  planShape,
  strategyShape,
} from '../store/plan-tables.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { accountShape, contactShape, teamMemberShape } from '../store/tables.ts'
import { outcomeShape, touchpointShape } from '../store/touchpoint-tables.ts'
import { competitorShape } from '../store/white-space-tables.ts'
import { planLineShape, planRiskShape, worldCardShape, worldTieShape } from '../store/world-tables.ts'
import { get } from './outcome.ts'

export const customerVersionHandlers: HandlersOf<'customer-version'> = {
  'customer-version.get': async ({ db }, { accountId, planId, since, today }) => {
    const account = await get(db, accountShape, accountId)
    const plan = await planOf(db, accountId, planId)
    if (!plan) return { version: null }
    const ofPlan = [plan.id]
    const inOrder = ['position', 'id'] as const
    const objectives = await rows.listWhere(db, objectiveShape, 'planId', ofPlan, inOrder)
    const objectiveIds = objectives.map(({ id }) => id)
    const strategies = await rows.listWhere(db, strategyShape, 'objectiveId', objectiveIds, inOrder)
    const strategyIds = strategies.map(({ id }) => id)
    const worldCards = await rows.listWhere(db, worldCardShape, 'accountId', [accountId], inOrder)
    const cardIds = worldCards.map(({ id }) => id)
    const centers = await rows.listWhere(db, buyingCenterShape, 'accountId', [accountId])
    const centerIds = centers.map(({ id }) => id)
    const members = await rows.listWhere(db, memberShape, 'buyingCenterId', centerIds, ['id'])
    const all = await rows.listWhere(db, touchpointShape, 'accountId', [accountId], ['happenedOn', 'id'])
    const touchpoints = all.filter(({ happenedOn }) => happenedOn >= since)
    // Promises stay open however long ago they were made.
    const touchpointIds = all.map(({ id }) => id)
    const told = new Set(touchpoints.map(({ id }) => id))
    const outcomes = await rows.listWhere(db, outcomeShape, 'touchpointId', touchpointIds, ['id'])

    const version = {
      currency: account.currency,
      facts: {
        accountName: account.name,
        today,
        plan,
        sections: await rows.listWhere(db, planSectionShape, 'planId', ofPlan, inOrder),
        objectives,
        strategies,
        actions: await rows.listWhere(db, actionShape, 'strategyId', strategyIds, inOrder),
        metrics: await rows.listWhere(db, metricShape, 'objectiveId', objectiveIds, inOrder),
        investments: await rows.listWhere(db, investmentShape, 'planId', ofPlan, inOrder),
        risks: await rows.listWhere(db, planRiskShape, 'planId', ofPlan, inOrder),
        lines: await rows.listWhere(db, planLineShape, 'planId', ofPlan, inOrder),
        worldCards,
        worldTies: await rows.listWhere(db, worldTieShape, 'worldCardId', cardIds, ['id']),
        contacts: await rows.listWhere(db, contactShape, 'accountId', [accountId], ['id']),
        teamMembers: await rows.listAll(db, teamMemberShape, ['name', 'id']),
        touchpoints,
        outcomes: outcomes.filter(
          ({ touchpointId, kind, state }) =>
            told.has(touchpointId) || (kind === 'promise' && state === 'open'),
        ),
        contracts: await rows.listWhere(db, contractShape, 'accountId', [accountId], ['startsOn', 'id']),
        opportunities: await rows.listWhere(db, opportunityShape, 'accountId', [accountId], ['id']),
        members: members.map(({ contactId, roles, note, personalWin }) => ({
          contactId,
          roles,
          note,
          personalWin,
        })),
        competitors: (await rows.listAll(db, competitorShape, ['name', 'id'])).map(({ name }) => name),
        campaigns: (await rows.listAll(db, campaignShape, ['name', 'id'])).map(({ name }) => name),
      },
    }
    return { version }
  },
}

/** The plan that is asked for, if it is one of the account; where none is, the one in force. */
async function planOf(db: Reader, accountId: AccountId, id: PlanId | null): Promise<Plan | undefined> {
  const plans = await rows.listWhere(db, planShape, 'accountId', [accountId], ['startsOn', 'id'])
  return id === null ? planInForce(plans) : plans.find((plan) => plan.id === id)
}
