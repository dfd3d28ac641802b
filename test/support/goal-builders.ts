import type { BuyingCenter } from '#shared/domain/buying-center/model.ts'
import type { Action, Objective } from '#shared/domain/plan/model.ts'
import type { ContactId, TeamMember } from '#shared/domain/relationship/model.ts'
import { aDay, aDraft, anAction, anObjective } from './builders.ts'
import type { Caller } from './caller.ts'

type Parts = Readonly<{
  first: Action
  objective: Objective
  center: Pick<BuyingCenter, 'id'>
  owner: TeamMember
  contactId: ContactId
}>

/** All that an objective, an action and a plan can say beside their titles. Answers the objective as it is then. */
export async function fillGoals(on: Caller, { first, objective, center, owner, contactId }: Parts) {
  await anAction(on, {
    strategyId: first.strategyId,
    title: 'Walk through the plant',
    startsOn: aDay('2026-07-01'),
    dueOn: aDay('2026-07-31'),
    effortMinutes: 240,
    needIds: [first.id],
    note: 'With the engineer.',
    recurs: 'quarterly',
    contactIds: [contactId],
  })
  const edited = await on.do('plan.editObjective', {
    id: objective.id,
    version: objective.version,
    changes: { ownerId: owner.id, dueOn: aDay('2026-10-31'), goal: 'Fewer stops on line 5' },
  })
  const metric = await on.do('metric.add', {
    objectiveId: objective.id,
    name: 'Stops a week',
    unit: 'stops',
    baseline: 12,
    target: 4,
  })
  await on.do('metric.read', { id: metric.id, version: metric.version, on: aDay('2026-02-01'), value: 10 })
  await on.do('metric.add', {
    objectiveId: objective.id,
    name: 'Support',
    source: 'support',
    buyingCenterId: center.id,
  })
  await on.do('investment.add', {
    planId: objective.planId,
    kind: 'stop',
    title: 'Weekly samples',
    amountMinor: 1_200_000,
    effortMinutes: 5_760,
    ownerId: owner.id,
  })
  return edited
}

export async function aMetric(on: Caller) {
  return on.do('metric.add', { objectiveId: (await anObjective(on)).id, name: 'Stops a week' })
}

export async function anInvestment(on: Caller) {
  const { plan } = await aDraft(on)
  return on.do('investment.add', { planId: plan.id, kind: 'invest', title: 'A trial line' })
}
