import { describe, expect, test } from 'vitest'
import type { PlanId, PlanState } from '#shared/domain/plan/model.ts'
import { allContent } from '../support/all-rows.ts'
import { aContact, aDay, aDraft, anAction, anObjective, aStrategy, aTeamMember } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'
import { brokenRule } from '../support/broken-rule.ts'
import { aReview } from '../support/review-builders.ts'

async function moveTo(core: Core, id: PlanId, ...states: readonly PlanState[]) {
  for (const state of states) {
    const { plan } = await core.do('plan.get', { id })
    await core.do('plan.moveTo', { id, version: plan.version, state })
  }
}

describe('what is said in a review', () => {
  test('is an action of the plan from that moment, with owner and due day', async () => {
    const core = await openCore()
    const owner = await aTeamMember(core)
    const { plan } = await aDraft(core)
    const objective = await anObjective(core, { planId: plan.id })
    await aStrategy(core, { objectiveId: objective.id })
    const strategy = await aStrategy(core, { objectiveId: objective.id })
    const { review } = await aReview(core, { planIds: [plan.id] })

    const point = await core.do('review.say', {
      id: review.id,
      planId: plan.id,
      kind: 'action',
      text: 'Ask for the second line\nBefore the budget is set',
      ownerId: owner.id,
      dueOn: aDay('2026-05-01'),
      strategyId: strategy.id,
    })

    const { actions } = await core.do('plan.get', { id: plan.id })
    expect(actions).toMatchObject([
      {
        id: point.actionId,
        strategyId: strategy.id,
        title: 'Ask for the second line',
        note: 'Ask for the second line\nBefore the budget is set',
        ownerId: owner.id,
        dueOn: '2026-05-01',
        state: 'open',
      },
    ])
  })

  test('brings its own place in a plan that has no objective yet, and one undo takes all of it back', async () => {
    const core = await openCore()
    const { review, planId } = await aReview(core)
    const before = allContent(core.path)

    await core.do('review.say', { id: review.id, planId, kind: 'action', text: 'Call Ilse' })

    const { objectives, strategies, actions } = await core.do('plan.get', { id: planId })
    expect([objectives, strategies, actions].map((list) => list.map(({ title }) => title))).toEqual([
      ['Call Ilse'],
      ['Call Ilse'],
      ['Call Ilse'],
    ])
    await core.do('history.undo', {})
    expect(allContent(core.path)).toEqual(before)
  })

  test('is a risk of the plan where it is a vulnerability', async () => {
    const core = await openCore()
    const { review, planId } = await aReview(core)

    const point = await core.do('review.say', {
      id: review.id,
      planId,
      kind: 'vulnerability',
      text: 'One buyer',
    })

    expect(await core.do('risk.listByPlan', { planId })).toMatchObject([
      { id: point.planRiskId, title: 'One buyer' },
    ])
  })

  test('turns from a note into an action by one command', async () => {
    const core = await openCore()
    const { review, planId } = await aReview(core)
    const note = await core.do('review.say', {
      id: review.id,
      planId,
      kind: 'note',
      text: 'Somebody should call',
    })

    const made = await core.do('review.makeAction', { id: note.id, version: note.version })

    expect(made.kind).toBe('action')
    const { actions } = await core.do('review.get', { id: review.id })
    expect(actions).toMatchObject([{ id: made.actionId, title: 'Somebody should call' }])
  })

  test('changes the action with it', async () => {
    const core = await openCore()
    const { review, planId } = await aReview(core)
    const point = await core.do('review.say', { id: review.id, planId, kind: 'action', text: 'Call Ilze' })

    await core.do('review.editPoint', {
      id: point.id,
      version: point.version,
      changes: { text: 'Call Ilse', dueOn: aDay('2026-05-01') },
    })

    const { actions } = await core.do('plan.get', { id: planId })
    expect(actions).toMatchObject([{ title: 'Call Ilse', dueOn: '2026-05-01' }])
  })

  test('waits while nothing may be edited in the plan, and becomes an action once it may', async () => {
    const core = await openCore()
    const { review, planId } = await aReview(core)
    await moveTo(core, planId, 'in-review', 'approved')

    const point = await core.do('review.say', { id: review.id, planId, kind: 'action', text: 'Call Ilse' })
    expect(point.actionId).toBe(null)
    const known = { id: point.id, version: point.version }
    expect(brokenRule(await core.reply('review.makeAction', known))).toMatchObject({ rule: 'plan-not-open' })

    await moveTo(core, planId, 'active')
    expect((await core.do('review.makeAction', known)).actionId).not.toBe(null)
  })

  test('outlives the action, the risk and the owner', async () => {
    const core = await openCore()
    const owner = await aTeamMember(core)
    const { review, planId } = await aReview(core)
    const say = (kind: 'action' | 'vulnerability') =>
      core.do('review.say', { id: review.id, planId, kind, text: 'Call Ilse', ownerId: owner.id })
    const [action, risk] = [await say('action'), await say('vulnerability')]
    await core.do('review.edit', {
      id: review.id,
      version: review.version,
      changes: { teamMemberIds: [owner.id] },
    })

    await core.do('plan.removeAction', { id: action.actionId!, version: 1 })
    await core.do('risk.remove', { id: risk.planRiskId!, version: 1 })
    await core.do('team-member.remove', { id: owner.id, version: owner.version })

    const after = await core.do('review.get', { id: review.id })
    expect(after.points).toMatchObject([
      { actionId: null, ownerId: null },
      { planRiskId: null, ownerId: null },
    ])
    expect(after.review.teamMemberIds).toEqual([])
  })
})

describe('a review that was held', () => {
  test('leaves a copy of each of its plans, and stands as it was', async () => {
    const core = await openCore()
    const [one, other] = [(await aDraft(core)).plan, (await aDraft(core)).plan]
    const { review, items } = await aReview(core, { planIds: [one.id, other.id] })
    const point = await core.do('review.say', {
      id: review.id,
      planId: one.id,
      kind: 'decision',
      text: 'We bid',
    })

    await core.do('review.hold', { id: review.id, version: review.version })

    for (const { id } of [one, other])
      expect(await core.do('plan.listCopies', { planId: id })).toMatchObject([{ reason: 'review' }])
    const refused = [
      await core.reply('review.say', { id: review.id, planId: one.id, kind: 'note', text: 'Late' }),
      await core.reply('review.removeItem', { id: items[0]!.id, version: 1 }),
      await core.reply('review.editPoint', { id: point.id, version: 1, changes: { text: 'We do not bid' } }),
    ]
    expect(refused.map(brokenRule)).toEqual(refused.map(() => ({ rule: 'review-held', title: review.title })))
  })

  test('carries its decisions to the next one of the account until they are closed', async () => {
    const core = await openCore()
    const { plan } = await aDraft(core)
    const first = await aReview(core, { planIds: [plan.id], heldOn: '2026-03-20', title: 'Spring' })
    const decision = await core.do('review.say', {
      id: first.review.id,
      planId: plan.id,
      kind: 'decision',
      text: 'We bid for the second line',
    })
    await core.do('review.hold', { id: first.review.id, version: 1 })
    const later = await aDraft(core, { accountId: plan.accountId })
    const next = await aReview(core, { planIds: [later.plan.id], heldOn: '2026-06-20', title: 'Summer' })

    const prepared = await core.do('review.get', { id: next.review.id })
    expect(prepared.plans).toMatchObject([{ planId: later.plan.id, lastHeldOn: '2026-03-20' }])
    expect(prepared.carried).toMatchObject([{ reviewTitle: 'Spring', point: { id: decision.id } }])

    await core.do('review.editPoint', {
      id: decision.id,
      version: decision.version,
      changes: { settledOn: aDay('2026-05-02') },
    })
    expect((await core.do('review.get', { id: next.review.id })).carried).toEqual([])
  })
})

test('a plan is taken on the agenda and off it; what was said about it stays with the review', async () => {
  const core = await openCore()
  const { review, planId } = await aReview(core)
  const { plan } = await aDraft(core)
  await core.do('review.takePlan', { id: review.id, planId: plan.id, agenda: 'decisions' })
  await core.do('review.say', { id: review.id, planId, kind: 'note', text: 'Said before' })

  expect(await core.do('review.leavePlan', { id: review.id, planId })).toEqual({ removed: 5 })

  const { plans, items } = await core.do('review.get', { id: review.id })
  expect(items.map(({ stage }) => stage)).toEqual(['begin', 'decide', 'end'])
  expect(plans.map((each) => each.planId)).toEqual([plan.id, planId])
  const [listed] = await core.do('review.list', {})
  expect(listed).toMatchObject({ minutes: 10 + 10 + 10, openPoints: 0 })
})

test('a plan that is removed goes out of its reviews with all that was said about it', async () => {
  const core = await openCore()
  const { review, planId } = await aReview(core)
  await anAction(core)
  await core.do('review.say', { id: review.id, planId, kind: 'decision', text: 'We bid' })
  const before = allContent(core.path)
  const { plan } = await core.do('plan.get', { id: planId })

  await core.do('plan.remove', { id: planId, version: plan.version })

  expect(await core.do('review.get', { id: review.id })).toMatchObject({ plans: [], points: [] })
  await core.do('history.undo', {})
  expect(allContent(core.path)).toEqual(before)
})

test('what should be asked again is listed, and the days of the last and the next review of each account', async () => {
  const core = await openCore()
  const { plan } = await aDraft(core)
  const brandt = await aContact(core, { accountId: plan.accountId, attitude: 1, influence: 'high' })
  const held = await aReview(core, { planIds: [plan.id], heldOn: '2026-01-20' })
  await core.do('review.hold', { id: held.review.id, version: 1 })
  await aReview(core, { planIds: [plan.id], heldOn: '2026-04-20' })
  const today = aDay('2026-03-01')

  expect(await core.do('review.listToCheck', { accountId: plan.accountId, today })).toMatchObject([
    { contactId: brandt.id, judgement: 'attitude', within: '' },
    { contactId: brandt.id, judgement: 'influence', within: '' },
  ])
  expect(await core.do('review.listPlans', { today })).toMatchObject([
    { planId: plan.id, accountId: plan.accountId, lastHeldOn: '2026-01-20', nextOn: '2026-04-20' },
  ])
})
