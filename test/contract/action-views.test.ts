import { describe, expect, test } from 'vitest'
import {
  aContact,
  aDay,
  aDraft,
  anAccount,
  anAction,
  anObjective,
  aStrategy,
  aTeamMember,
  aTouchpoint,
} from '../support/builders.ts'
import type { Caller } from '../support/caller.ts'
import { openCore } from '../support/core.ts'

const today = aDay('2026-03-10')

async function aStrategyAt(core: Caller, accountId: Awaited<ReturnType<typeof anAccount>>['id']) {
  const { plan } = await aDraft(core, { accountId })
  const objective = await anObjective(core, { planId: plan.id, title: 'Win line 5' })
  const strategy = await aStrategy(core, { objectiveId: objective.id })
  return { plan, strategyId: strategy.id }
}

describe('actions over all accounts', () => {
  test('are listed with where they stand, without those of closed plans unless the plan is named', async () => {
    const core = await openCore()
    const [dairy, mill] = [
      await anAccount(core, { name: 'Haldenau' }),
      await anAccount(core, { name: 'Mill' }),
    ]
    const here = await aStrategyAt(core, dairy.id)
    const there = await aStrategyAt(core, mill.id)
    await anAction(core, { strategyId: here.strategyId, title: 'Offer', dueOn: aDay('2026-03-20') })
    await anAction(core, { strategyId: there.strategyId, title: 'Trial', dueOn: aDay('2026-03-01') })

    const all = await core.do('action.list', { today })
    expect(
      all.rows.map(({ action, accountName, objectiveTitle }) => [action.title, accountName, objectiveTitle]),
    ).toEqual([
      ['Trial', 'Mill', 'Win line 5'],
      ['Offer', 'Haldenau', 'Win line 5'],
    ])
    let { version } = there.plan
    for (const state of ['in-review', 'approved', 'active', 'closed'] as const)
      ({ version } = await core.do('plan.moveTo', { id: there.plan.id, version, state }))
    expect((await core.do('action.list', { today })).total).toBe(1)
    expect((await core.do('action.list', { today, filter: { planId: there.plan.id } })).total).toBe(1)
  })

  test('are gathered where they are late, nobody has them or they have no day, and not once they are done', async () => {
    const core = await openCore()
    const { strategyId } = await aStrategyAt(core, (await anAccount(core)).id)
    const owner = await aTeamMember(core)
    await anAction(core, { strategyId, title: 'Late', ownerId: owner.id, dueOn: aDay('2026-03-09') })
    await anAction(core, { strategyId, title: 'Today', ownerId: owner.id, dueOn: today })
    await anAction(core, { strategyId, title: 'Nobody', dueOn: aDay('2026-04-01') })
    await anAction(core, { strategyId, title: 'Some day', ownerId: owner.id })
    await anAction(core, { strategyId, title: 'Done', state: 'done', dueOn: aDay('2026-01-01') })

    expect(await core.do('action.getCounts', { today })).toEqual({ overdue: 1, unassigned: 1, undated: 1 })
    const late = await core.do('action.list', { today, filter: { gathered: 'overdue' } })
    expect(late.rows.map(({ action }) => action.title)).toEqual(['Late'])
    const board = await core.do('action.getBoard', { today, filter: { ownerIds: [owner.id] } })
    expect(board.map(({ state, total }) => [state, total])).toEqual([
      ['open', 3],
      ['in-progress', 0],
      ['done', 0],
      ['dropped', 0],
    ])
  })

  test('stand on the board as they are due; of what is done, what has no day is not below what has one', async () => {
    const core = await openCore()
    const { strategyId } = await aStrategyAt(core, (await anAccount(core)).id)
    for (const state of ['open', 'done'] as const)
      for (const dueOn of ['2026-03-01', null, '2026-03-20'])
        await anAction(core, {
          strategyId,
          title: dueOn ?? 'No day',
          state,
          dueOn: dueOn === null ? null : aDay(dueOn),
        })

    const board = await core.do('action.getBoard', { today })

    const titlesIn = (state: string) =>
      board.find((each) => each.state === state)?.rows.map(({ action }) => action.title)
    expect(titlesIn('open')).toEqual(['2026-03-01', '2026-03-20', 'No day'])
    expect(titlesIn('done')).toEqual(['No day', '2026-03-20', '2026-03-01'])
  })

  test('are told one by one with what they need and what needs them', async () => {
    const core = await openCore()
    const { strategyId } = await aStrategyAt(core, (await anAccount(core)).id)
    const trial = await anAction(core, { strategyId, title: 'Trial' })
    const offer = await anAction(core, { strategyId, title: 'Offer', needIds: [trial.id] })

    expect((await core.do('action.get', { id: offer.id })).needs.map(({ title }) => title)).toEqual(['Trial'])
    expect((await core.do('action.get', { id: trial.id })).neededBy.map(({ title }) => title)).toEqual([
      'Offer',
    ])
  })
})

test('a day of somebody has what they answer for, and nothing of others', async () => {
  const core = await openCore()
  const [ann, bo] = [await aTeamMember(core, { name: 'Ann' }), await aTeamMember(core, { name: 'Bo' })]
  const account = await anAccount(core, { name: 'Haldenau', tier: 'A', ownerId: ann.id })
  const { strategyId, plan } = await aStrategyAt(core, account.id)
  await anAction(core, { strategyId, title: 'Offer', ownerId: ann.id, dueOn: aDay('2026-03-17') })
  await anAction(core, { strategyId, title: 'Later', ownerId: ann.id, dueOn: aDay('2026-03-18') })
  const player = await aContact(core, { accountId: account.id, influence: 'high' })
  await aTouchpoint(core, {
    accountId: account.id,
    happenedOn: aDay('2026-01-05'),
    contactIds: [player.id],
    teamMemberIds: [ann.id],
    outcomes: [
      {
        kind: 'promise',
        text: 'Send the offer',
        side: 'ours',
        teamMemberId: ann.id,
        dueOn: aDay('2026-03-09'),
      },
    ],
  })
  await core.do('touch-rhythm.set', { tier: account.tier, days: 30 })

  const day = await core.do('my-day.get', { today, teamMemberId: ann.id })
  expect(day.actions.rows.map(({ action }) => action.title)).toEqual(['Offer'])
  expect(day.promises.rows.map(({ text }) => text)).toEqual(['Send the offer'])
  expect(day.people.rows).toMatchObject([{ contactId: player.id, days: 64, rhythmDays: 30 }])
  expect(day.silent.rows).toMatchObject([{ accountId: account.id, days: 64 }])
  expect(day.toVerify.total).toBe(0)

  const later = await core.do('my-day.get', { today: aDay('2027-01-10'), teamMemberId: ann.id })
  expect(later.stale.rows).toMatchObject([{ planId: plan.id }])
  expect(later.toVerify.rows).toMatchObject([{ contactId: player.id, count: 1 }])
  const other = await core.do('my-day.get', { today, teamMemberId: bo.id })
  expect([other.actions, other.promises, other.people, other.silent].map(({ total }) => total)).toEqual([
    0, 0, 0, 0,
  ])
  expect((await core.do('my-day.get', { today })).actions.total).toBe(1)
})
