import { describe, expect, test } from 'vitest'
import { aContact, aDay, aDraft, anAccount, anAction, anObjective, aStrategy } from '../support/builders.ts'
import { openCore } from '../support/core.ts'

async function aPlanWith(core: Awaited<ReturnType<typeof openCore>>) {
  const account = await anAccount(core)
  const { plan } = await aDraft(core, { accountId: account.id })
  const objective = await anObjective(core, { planId: plan.id })
  const strategy = await aStrategy(core, { objectiveId: objective.id })
  return { account, plan, objective, strategyId: strategy.id }
}

describe('actions', () => {
  test('that would wait for each other are refused with the cycle named', async () => {
    const core = await openCore()
    const { strategyId } = await aPlanWith(core)
    const trial = await anAction(core, { strategyId, title: 'Trial' })
    const offer = await anAction(core, { strategyId, title: 'Offer', needIds: [trial.id] })

    const reply = await core.reply('plan.editAction', {
      id: trial.id,
      version: trial.version,
      today: aDay('2026-03-02'),
      changes: { needIds: [offer.id] },
    })

    expect(reply).toMatchObject({
      ok: false,
      error: { broken: { rule: 'action-cycle', names: ['Trial', 'Offer', 'Trial'] } },
    })
  })

  test('forget what they need when it is removed, and whom they concern; undo brings both back', async () => {
    const core = await openCore()
    const { account, plan, strategyId } = await aPlanWith(core)
    const contact = await aContact(core, { accountId: account.id })
    const trial = await anAction(core, { strategyId })
    const offer = await anAction(core, { strategyId, needIds: [trial.id], contactIds: [contact.id] })
    const offerNow = async () =>
      (await core.do('plan.get', { id: plan.id })).actions.find(({ id }) => id === offer.id)

    await core.do('plan.removeAction', { id: trial.id, version: trial.version })
    expect((await offerNow())?.needIds).toBeNull()
    await core.do('contact.remove', { id: contact.id, version: contact.version })
    expect((await offerNow())?.contactIds).toBeNull()
    await core.do('history.undo', {})
    await core.do('history.undo', {})
    expect(await offerNow()).toMatchObject({ needIds: [trial.id], contactIds: [contact.id] })
  })

  test('that come again are made anew when done, once, in the same step', async () => {
    const core = await openCore()
    const { plan, strategyId } = await aPlanWith(core)
    const call = await anAction(core, { strategyId, dueOn: aDay('2026-03-10'), recurs: 'monthly' })
    const actions = async () => (await core.do('plan.get', { id: plan.id })).actions

    const { id, version } = call
    await core.do('plan.editAction', { id, version, today: aDay('2026-03-10'), changes: { state: 'done' } })

    const [done, next] = await actions()
    expect(done).toMatchObject({ state: 'done', recurs: null })
    expect(next).toMatchObject({ state: 'open', recurs: 'monthly', title: call.title })
    await core.do('history.undo', {})
    expect(await actions()).toMatchObject([{ id: call.id, state: call.state, recurs: 'monthly' }])
  })

  test('that come again are due after the day that it is where somebody does them', async () => {
    const core = await openCore()
    const { plan, strategyId } = await aPlanWith(core)
    const dueAfter = async (today: string) => {
      const { id, version } = await anAction(core, {
        strategyId,
        dueOn: aDay('2026-03-10'),
        recurs: 'weekly',
      })
      await core.do('plan.editAction', { id, version, today: aDay(today), changes: { state: 'done' } })
      return (await core.do('plan.get', { id: plan.id })).actions.at(-1)?.dueOn
    }

    expect(await dueAfter('2026-03-16')).toBe('2026-03-17')
    expect(await dueAfter('2026-03-17')).toBe('2026-03-24')
  })
})

test('a metric has its actual from the workspace, or from what was written down', async () => {
  const core = await openCore()
  const { account, plan, objective } = await aPlanWith(core)
  await core.do('opportunity.add', { accountId: account.id, name: 'Line 5', amountMinor: 250_000 })
  await core.do('metric.add', { objectiveId: objective.id, name: 'Pipeline', source: 'open-pipeline' })
  await core.do('metric.add', { objectiveId: objective.id, name: 'Map', source: 'map-status' })
  const stops = await core.do('metric.add', { objectiveId: objective.id, name: 'Stops a week' })
  await core.do('metric.read', { id: stops.id, version: stops.version, on: aDay('2026-02-01'), value: 10 })

  const listed = await core.do('metric.listByPlan', { planId: plan.id, today: aDay('2026-02-20') })

  expect(listed.map(({ metric, actual }) => [metric.name, actual])).toEqual([
    ['Pipeline', { on: '2026-02-20', value: 2_500 }],
    ['Map', { on: '2026-02-20', value: 0 }],
    ['Stops a week', { on: '2026-02-01', value: 10 }],
  ])
})
