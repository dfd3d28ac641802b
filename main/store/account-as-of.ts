import type { Account, AccountId } from '#shared/domain/account/model.ts'
import type { Benefit, BenefitTie } from '#shared/domain/buying-center/benefits.ts'
import type { BuyingCenter, Member } from '#shared/domain/buying-center/model.ts'
import type { RolePreset } from '#shared/domain/buying-center/role-presets.ts'
import type { PhasePart, PurchasePhase } from '#shared/domain/buying-center/phases.ts'
import type { Investment } from '#shared/domain/plan/investment.ts'
import type { Metric } from '#shared/domain/plan/metric.ts'
import type { Opportunity } from '#shared/domain/opportunity/model.ts'
import type { LoyaltyProof } from '#shared/domain/loyalty/ladder.ts'
import type { Action, Objective, Plan, PlanSection, Strategy } from '#shared/domain/plan/model.ts'
import type { PlanLine } from '#shared/domain/plan/plan-line.ts'
import type { PlanRisk } from '#shared/domain/plan/risk.ts'
import type { Contact, InformalLine, Relationship, TeamMember } from '#shared/domain/relationship/model.ts'
import type { Touchpoint } from '#shared/domain/touchpoint/model.ts'
import type { Outcome } from '#shared/domain/touchpoint/outcome.ts'
import type { WorldCard, WorldTie } from '#shared/domain/world/model.ts'
import { reachOf } from './account-reach.ts'
import { createPast } from './past.ts'
import type { Reader } from './recorder.ts'
import type { Shape } from './shape.ts'
import {
  benefitShape,
  benefitTieShape,
  buyingCenterShape,
  memberShape,
  opportunityShape,
  phasePartShape,
  purchasePhaseShape,
  rolePresetShape,
} from './center-tables.ts'
import { investmentShape, metricShape } from './goal-tables.ts'
import { actionShape, objectiveShape, planSectionShape, planShape, strategyShape } from './plan-tables.ts'
import {
  accountShape,
  contactShape,
  informalLineShape,
  relationshipShape,
  teamMemberShape,
} from './tables.ts'
import { outcomeShape, touchpointShape } from './touchpoint-tables.ts'
import {
  loyaltyProofShape,
  planLineShape,
  planRiskShape,
  worldCardShape,
  worldTieShape,
} from './world-tables.ts'

/** An account with all that hung on it at one moment, each list by id: in the order in which things were made. */
export type AccountAsOf = Readonly<{
  account: Account
  parent: Account | null
  contacts: readonly Contact[]
  relationships: readonly Relationship[]
  /** Every line that starts or ends at a contact of the account. */
  informalLines: readonly InformalLine[]
  buyingCenters: readonly BuyingCenter[]
  members: readonly Member[]
  /** The sets of roles that the buying centers were told in, as these were. */
  rolePresets: readonly RolePreset[]
  opportunities: readonly Opportunity[]
  phases: readonly PurchasePhase[]
  phaseParts: readonly PhasePart[]
  benefits: readonly Benefit[]
  benefitTies: readonly BenefitTie[]
  plans: readonly Plan[]
  sections: readonly PlanSection[]
  objectives: readonly Objective[]
  strategies: readonly Strategy[]
  actions: readonly Action[]
  metrics: readonly Metric[]
  investments: readonly Investment[]
  risks: readonly PlanRisk[]
  planLines: readonly PlanLine[]
  worldCards: readonly WorldCard[]
  worldTies: readonly WorldTie[]
  loyaltyProofs: readonly LoyaltyProof[]
  touchpoints: readonly Touchpoint[]
  outcomes: readonly Outcome[]
  /** Those of our side who are named in any of it, as they were. */
  teamMembers: readonly TeamMember[]
  /** Contacts of other accounts at the other end of a line. */
  otherContacts: readonly Contact[]
}>

/** The account as it stood after a command; `undefined` where it was not there. */
export async function findAccountAsOf(
  db: Reader,
  accountId: AccountId,
  seq: number,
): Promise<AccountAsOf | undefined> {
  const past = createPast(db, seq)
  const reach = await reachOf(db, accountId)
  for (const [table, ids] of reach) await past.read(table, ids)
  const listOf = <V>(shape: Shape<V>, ids: readonly string[] = reach.get(shape.table) ?? []): readonly V[] =>
    [...new Set(ids)]
      .toSorted()
      .map((id) => past.at(id, seq))
      .filter((value) => value !== undefined) as unknown as V[]

  const [account] = listOf(accountShape)
  if (!account) return undefined

  const own = <V extends Readonly<{ accountId: string }>>(shape: Shape<V>): readonly V[] =>
    listOf(shape).filter((value) => value.accountId === accountId)
  const contacts = own(contactShape)
  const known = idsOf(contacts)
  const relationships = listOf(relationshipShape).filter(({ contactId }) => known.has(contactId))
  const informalLines = listOf(informalLineShape).filter(
    ({ fromContactId, toContactId }) => known.has(fromContactId) || known.has(toContactId),
  )
  const touchpoints = own(touchpointShape)
  const buyingCenters = own(buyingCenterShape)
  const opportunities = own(opportunityShape)
  const plans = own(planShape)
  const below = <V>(
    shape: Shape<V>,
    field: keyof V,
    above: readonly Readonly<{ id: string }>[],
  ): readonly V[] => {
    const ids = idsOf(above)
    return listOf(shape).filter((value) => ids.has(String(value[field])))
  }
  const outcomes = below(outcomeShape, 'touchpointId', touchpoints)
  const phases = below(purchasePhaseShape, 'buyingCenterId', buyingCenters)
  const benefits = below(benefitShape, 'buyingCenterId', buyingCenters)
  const objectives = below(objectiveShape, 'planId', plans)
  const investments = below(investmentShape, 'planId', plans)
  const strategies = below(strategyShape, 'objectiveId', objectives)
  const actions = below(actionShape, 'strategyId', strategies)
  const risks = below(planRiskShape, 'planId', plans)
  const worldCards = own(worldCardShape)

  const others = informalLines
    .flatMap((line) => [line.fromContactId, line.toContactId])
    .filter((id) => !known.has(id))
  const ours = [
    account.ownerId,
    ...opportunities.flatMap((each) => [each.ownerId, each.nextStepOwnerId]),
    ...relationships.map((tie) => tie.teamMemberId),
    ...actions.map((action) => action.ownerId),
    ...objectives.map((objective) => objective.ownerId),
    ...investments.map((investment) => investment.ownerId),
    ...risks.map((risk) => risk.ownerId),
    ...touchpoints.flatMap((touchpoint) => touchpoint.teamMemberIds),
    ...outcomes.map((outcome) => outcome.teamMemberId),
  ].filter((id) => id !== null)
  const told = buyingCenters.flatMap(({ rolePresetId }) => rolePresetId ?? [])
  const parents = account.parentId === null ? [] : [account.parentId]
  await past.read('contact', others)
  await past.read('team_member', ours)
  await past.read('account', parents)
  await past.read('role_preset', told)

  return {
    account,
    parent: listOf(accountShape, parents)[0] ?? null,
    contacts,
    relationships,
    informalLines,
    buyingCenters,
    members: below(memberShape, 'buyingCenterId', buyingCenters),
    rolePresets: listOf(rolePresetShape, told),
    opportunities,
    phases,
    phaseParts: below(phasePartShape, 'purchasePhaseId', phases),
    benefits,
    benefitTies: below(benefitTieShape, 'benefitId', benefits),
    plans,
    sections: below(planSectionShape, 'planId', plans),
    objectives,
    strategies,
    actions,
    metrics: below(metricShape, 'objectiveId', objectives),
    investments,
    risks,
    planLines: below(planLineShape, 'planId', plans),
    worldCards,
    worldTies: below(worldTieShape, 'worldCardId', worldCards),
    loyaltyProofs: own(loyaltyProofShape),
    touchpoints,
    outcomes,
    teamMembers: listOf(teamMemberShape, ours),
    otherContacts: listOf(contactShape, others),
  }
}

function idsOf(things: readonly Readonly<{ id: string }>[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id))
}
