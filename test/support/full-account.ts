import { sixRoles } from '#shared/domain/buying-center/role-presets.ts'
import {
  aContact,
  aDay,
  aBuyingCenter,
  aDraft,
  anAccount,
  anAction,
  anInformalLine,
  anObjective,
  anOrderLine,
  aRatingRound,
  aRelationship,
  aStrategy,
  aTeamMember,
  anOutcome,
  aTouchpoint,
} from './builders.ts'
import { aRewording } from './brief-builders.ts'
import type { Caller } from './caller.ts'
import { aLoyaltyProof, aPlanLine, aRisk, aWorldCard } from './world-builders.ts'
import { aFullCampaign } from './campaign-builders.ts'
import { aFullWhiteSpace } from './white-space-builders.ts'
import { aFullReview } from './review-builders.ts'
import { fillGoals } from './goal-builders.ts'
import { fillOpportunity } from './opportunity-builders.ts'

/** An account with at least one row in every table that can hang on it, and a business unit under it. */
export async function aFullAccount(on: Caller) {
  const owner = await aTeamMember(on)
  const group = await anAccount(on, { name: 'Haldenau Group' })
  const account = await anAccount(on, { parentId: group.id, ownerId: owner.id, sourceId: `S-${owner.id}` })
  const unit = await anAccount(on, { name: 'Haldenau Cheese', parentId: account.id })

  const accountId = account.id
  const manager = await aContact(on, { accountId, attitude: 1, influence: 'high', sourceId: `P-${owner.id}` })
  const report = await aContact(on, { accountId, lastName: 'Vogel', managerId: manager.id })
  const stranger = await aContact(on, { accountId: unit.id, lastName: 'Adler' })
  await aRelationship(on, {
    contactId: manager.id,
    teamMemberId: owner.id,
    lastTouchOn: aDay('2026-02-01'),
  })
  await anInformalLine(on, { fromContactId: manager.id, toContactId: report.id, asOf: aDay('2026-01-15') })
  await anInformalLine(on, { fromContactId: stranger.id, toContactId: manager.id })

  const made = await aBuyingCenter(on, { accountId })
  const [member] = await on.do('buying-center.addMembers', { id: made.id, contactIds: [manager.id] })
  if (!member) throw new Error('Nobody was added')
  await on.do('buying-center.editMember', {
    id: member.id,
    version: member.version,
    changes: {
      roles: ['decider', 'user'],
      responseMode: 'growth',
      orientation: 'performance',
      firmWin: 'One line',
    },
  })

  const opportunity = await on.do('opportunity.add', {
    accountId,
    name: 'Line 5',
    amountMinor: 120_000_000,
    closesOn: aDay('2026-11-30'),
    sourceId: `O-${owner.id}`,
  })
  await fillOpportunity(on, opportunity, owner.id)
  const edited = await on.do('buying-center.edit', {
    id: made.id,
    version: made.version,
    changes: { opportunityId: opportunity.id },
  })
  await on.do('import-profile.add', {
    name: 'Month',
    object: 'account',
    headers: ['Name'],
    settings: { mapping: ['name'] },
  })
  const preset = await on.do('role-preset.add', { ...sixRoles, roles: [...sixRoles.roles] })
  const center = await on.do('buying-center.useRoles', {
    id: made.id,
    version: edited.version,
    rolePresetId: preset.id,
  })
  const [phase] = await on.do('purchase-phase.add', { buyingCenterId: center.id, names: ['Need', 'Order'] })
  if (phase) await on.do('purchase-phase.setPart', { id: phase.id, contactId: manager.id, weight: 3 })
  const benefit = await on.do('benefit.add', {
    buyingCenterId: center.id,
    name: 'Fewer stops',
    kind: 'tangible-financial',
  })
  await on.do('benefit.setTie', { id: benefit.id, contactId: manager.id, strength: 2 })

  const { plan, sections } = await aDraft(on, { accountId })
  const added = await anObjective(on, { planId: plan.id })
  const strategy = await aStrategy(on, { objectiveId: added.id })
  const first = await anAction(on, { strategyId: strategy.id, ownerId: owner.id, dueOn: aDay('2026-06-30') })
  await aFullReview(on, plan.id, owner.id)
  const objective = await fillGoals(on, { first, objective: added, center, owner, contactId: manager.id })

  const goal = await aWorldCard(on, { accountId })
  const answer = await aWorldCard(on, { accountId, kind: 'answer', title: 'A service contract' })
  await on.do('world.editCard', { id: goal.id, version: 1, changes: { contactId: manager.id } })
  await on.do('world.addTie', { id: answer.id, to: { objectiveId: objective.id } })
  await on.do('world.addTie', { id: goal.id, to: { cardId: answer.id } })
  await aLoyaltyProof(on, { accountId })
  const risk = await aRisk(on, { planId: plan.id })
  await on.do('risk.edit', { id: risk.id, version: 1, changes: { ownerId: owner.id } })
  const line = await aPlanLine(on, { planId: plan.id })
  await on.do('plan-line.edit', {
    id: line.id,
    version: 1,
    changes: { worldCardId: goal.id, benefitId: benefit.id },
  })

  await on.do('plan.keepCopy', { planId: plan.id })

  await on.do('order.record', { lines: [await anOrderLine(on, { accountId })] })
  const touchpoint = await aTouchpoint(on, {
    accountId,
    contactIds: [manager.id],
    teamMemberIds: [owner.id],
    buyingCenterId: center.id,
    tags: ['risk'],
  })
  await anOutcome(on, { touchpointId: touchpoint.id })
  await anOutcome(on, {
    touchpointId: touchpoint.id,
    outcome: { kind: 'attitude', contactId: manager.id, toAttitude: 1 },
  })
  const round = await aRatingRound(on, { accountId, teamMemberIds: [owner.id] })
  await on.do('rating.rate', {
    roundId: round.id,
    contactId: manager.id,
    teamMemberId: owner.id,
    attitude: 1,
    influence: 'high',
    note: 'Told me so',
  })
  const centerRound = await aRatingRound(on, {
    accountId,
    buyingCenterId: center.id,
    teamMemberIds: [owner.id],
  })
  await on.do('rating.rate', {
    roundId: centerRound.id,
    contactId: manager.id,
    teamMemberId: owner.id,
    attitude: -1,
    influence: 'low',
  })
  await aFullCampaign(on, { accountId, ownerId: owner.id, contactId: manager.id })
  await aFullWhiteSpace(on, { accountId, buyingCenterId: center.id, contactId: manager.id })
  await on.do('treatment.choose', { accountId, treatment: 'grow', suggested: 'protect', note: 'New plant' })
  await on.do('contract.add', {
    accountId,
    name: 'Frame of fillers',
    productLine: 'Fillers',
    startsOn: aDay('2026-01-01'),
    endsOn: aDay('2026-12-31'),
    noticeCount: 3,
    renewsMonths: 12,
    amountMinor: 120_000_00,
    note: 'Signed by both plants',
  })
  await on.do('terms-scenario.add', {
    accountId,
    name: 'Dearer',
    terms: [{ term: 'price', of: null, value: 0.02 }],
  })
  await on.do('matrix-factors.score', { accountId, factor: 'fit', score: 7 })
  await on.do('brief-wording.set', { accountId, ...aRewording(accountId) })
  await on.do('brief-wording.add', { accountId, section: 'asks', text: 'Ask for the plant in the north.' })
  await on.do('customer-choice.set', {
    accountId,
    sentences: [{ field: 'objective', text: 'Be the first choice for fillers.' }],
    form: 'shared',
  })
  await on.do('budget.fill', {
    cells: [
      { accountId, productLine: '', month: '2026-06', measure: 'net', kind: 'budget', amountMinor: 50_000 },
    ],
  })
  await on.do('duplicate.keepApart', { object: 'account', ids: [account.id, unit.id] })
  return {
    account,
    group,
    unit,
    owner,
    manager,
    report,
    stranger,
    center,
    plan,
    sections,
    objective,
    strategy,
  }
}
