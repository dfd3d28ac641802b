import { briefOf } from '#shared/domain/brief/brief.ts'
import type { BriefFacts, BriefPlan, YearSums } from '#shared/domain/brief/facts.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { planInForce } from '#shared/domain/plan/in-force.ts'
import { usualHalfLifeDays } from '#shared/domain/relationship/aging.ts'
import type { MapState } from '#shared/domain/relationship/map-diff.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { HandlersOf, QueryContext } from '../core/context.ts'
import { findAccountAsOf } from '../store/account-as-of.ts'
import { findNeighbors } from '../store/account-neighbors.ts'
import { benefitShape, benefitTieShape, opportunityShape } from '../store/center-tables.ts'
import { contractShape } from '../store/choice-tables.ts'
import { actionShape, objectiveShape, planShape, strategyShape } from '../store/plan-tables.ts'
import type { Reader } from '../store/recorder.ts'
import * as relationshipStore from '../store/relationships.ts'
import * as rows from '../store/rows.ts'
import { accountShape, contactShape } from '../store/tables.ts'
import { outcomeShape, touchpointShape, touchRhythmShape } from '../store/touchpoint-tables.ts'
import { whiteSpaceCellShape } from '../store/white-space-tables.ts'
import { planRiskShape } from '../store/world-tables.ts'
import { createAccountFigures } from './account-figures.ts'
import { buyingCenterHandlers } from './buying-centers.ts'
import { coachHandlers } from './coach.ts'
import { seqAt } from './moments.ts'
import { opportunityViewHandlers } from './opportunity-views.ts'
import { get } from './outcome.ts'
import { getWorkspace } from './workspace.ts'

/** More changes of the pipeline than a brief could say. */
const changesAtMost = 50

export const briefHandlers: HandlersOf<'brief'> = {
  'brief.getForAccount': async (context, { accountId, today, since, least }) => {
    const facts = await factsFor(context, accountId, today, since)
    return briefOf(facts, least)
  },

  'brief.getNeighbors': async ({ db }, { accountId }) => {
    const account = await get(db, accountShape, accountId)
    return findNeighbors(db, account)
  },
}

/** All that a brief is made of, as it is kept; which of it counts is the rules'. */
async function factsFor(
  context: QueryContext,
  accountId: AccountId,
  today: CalendarDay,
  since: CalendarDay,
): Promise<BriefFacts> {
  const { db } = context
  const account = await get(db, accountShape, accountId)
  const { evidenceHalfLifeDays } = await getWorkspace(db)
  const contacts = await rows.listWhere(db, contactShape, 'accountId', [accountId], ['id'])
  const relationships = await relationshipStore.listByAccount(db, accountId)
  const lines = await relationshipStore.listLinesByAccount(db, accountId)
  const centers = await buyingCenterHandlers['buying-center.listByAccount'](context, { accountId })
  const centerIds = centers.map(({ center }) => center.id)
  const benefits = await rows.listWhere(db, benefitShape, 'buyingCenterId', centerIds, ['id'])
  const benefitIds = benefits.map(({ id }) => id)
  const benefitTies = await rows.listWhere(db, benefitTieShape, 'benefitId', benefitIds, ['id'])
  const opportunities = await rows.listWhere(db, opportunityShape, 'accountId', [accountId], ['id'])
  const contracts = await rows.listWhere(db, contractShape, 'accountId', [accountId], ['id'])
  const touchpoints = await rows.listWhere(db, touchpointShape, 'accountId', [accountId], ['id'])
  const touchpointIds = touchpoints.map(({ id }) => id)
  const outcomes = await rows.listWhere(db, outcomeShape, 'touchpointId', touchpointIds, ['id'])
  const pipeline = await opportunityViewHandlers['opportunity.listChanges'](context, {
    accountId,
    since,
    limit: changesAtMost,
  })
  const money = await moneyOf(db, accountId, today)

  return {
    account,
    aging: { today, halfLifeDays: evidenceHalfLifeDays ?? usualHalfLifeDays },
    ...money,
    contracts,
    contacts,
    relationships,
    lines,
    centers,
    benefits,
    benefitTies,
    opportunities,
    plan: await planOf(db, accountId),
    touchpoints,
    outcomes,
    rhythmDays: await rhythmOf(context, account.tier),
    since,
    before: await mapAt(db, accountId, since),
    now: { contacts, relationships, informalLines: lines, teamMembers: [], otherContacts: [] },
    pipeline: pipeline.flatMap(({ currency: own, changes }) =>
      changes.map((change) => ({ ...change, currency: own })),
    ),
  }
}

async function moneyOf(db: Reader, accountId: AccountId, today: CalendarDay) {
  const figures = createAccountFigures(db, accountId, today)
  const { orderLines: lines, ...sums } = await figures.money()
  const before = await figures.moneyBefore()
  const { share, spendMinor } = await figures.wallet()
  const cells = await rows.listWhere(db, whiteSpaceCellShape, 'accountId', [accountId], ['id'])
  const year: YearSums = { ...sums, lines }
  const wallet: BriefFacts['wallet'] = {
    share,
    spendMinor,
    cells: cells.filter((cell) => cell.spendMinor !== null),
  }
  return { year, wallet, revenueBeforeMinor: before.orderLines === 0 ? null : before.revenueMinor }
}

/** The plan that is in force, with what it fears and does. */
async function planOf(db: Reader, accountId: AccountId): Promise<BriefPlan | null> {
  const plan = planInForce(await rows.listWhere(db, planShape, 'accountId', [accountId], ['startsOn', 'id']))
  if (!plan) return null
  const risks = await rows.listWhere(db, planRiskShape, 'planId', [plan.id], ['position', 'id'])
  const objectives = await rows.listWhere(db, objectiveShape, 'planId', [plan.id])
  const objectiveIds = objectives.map(({ id }) => id)
  const strategies = await rows.listWhere(db, strategyShape, 'objectiveId', objectiveIds)
  const strategyIds = strategies.map(({ id }) => id)
  return { plan, risks, actions: await rows.listWhere(db, actionShape, 'strategyId', strategyIds) }
}

/** What was agreed for the tier, else what the coach asks for. */
async function rhythmOf(context: QueryContext, tier: string): Promise<number> {
  const [agreed] = await rows.listWhere(context.db, touchRhythmShape, 'tier', [tier])
  if (agreed) return agreed.days
  const { rules } = await coachHandlers['coach.getRules'](context, {})
  return rules.find(({ key }) => key === 'key-players-silent')?.threshold ?? 0
}

async function mapAt(db: Reader, accountId: AccountId, day: CalendarDay): Promise<MapState | null> {
  const { seq } = await seqAt(db, { day })
  const then = await findAccountAsOf(db, accountId, seq)
  if (!then) return null
  const { contacts, relationships, informalLines } = then
  return { contacts, relationships, informalLines, teamMembers: [], otherContacts: [] }
}
