import { expect, test } from 'vitest'
import { aDay, anAction, aPlan, aStrategy } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'

test('an objective that takes the place of another leaves it its own, as one step to undo', async () => {
  const core = await openCore()
  const { id: planId } = await aPlan(core)
  for (const title of ['First', 'Second', 'Third']) await core.do('plan.addObjective', { planId, title })
  const titles = async () =>
    (await core.do('plan.get', { id: planId })).objectives.map((objective) => objective.title)

  const { objectives } = await core.do('plan.get', { id: planId })
  const [first, , third] = objectives
  if (!first || !third) throw new Error('Not added')
  await core.do('plan.editObjective', {
    id: third.id,
    version: third.version,
    changes: { position: first.position },
  })
  expect(await titles()).toEqual(['Third', 'Second', 'First'])

  await core.do('history.undo', {})
  expect(await titles()).toEqual(['First', 'Second', 'Third'])
})

test('strategies and actions change places among their own only', async () => {
  const core = await openCore()
  const one = await aStrategy(core, { title: 'One' })
  const two = await aStrategy(core, { title: 'Two', objectiveId: one.objectiveId })
  const other = await anAction(core, { title: 'Other', strategyId: one.id })
  await anAction(core, { title: 'Early', strategyId: two.id })
  const late = await anAction(core, { title: 'Late', strategyId: two.id })

  await core.do('plan.editStrategy', { id: two.id, version: 1, changes: { position: one.position } })
  const today = aDay('2026-03-02')
  await core.do('plan.editAction', { id: late.id, version: 1, today, changes: { position: 0 } })

  const { strategies, actions } = await wholeOf(core)
  expect(strategies.map(({ title }) => title)).toEqual(['Two', 'One'])
  const ofTwo = actions.filter(({ strategyId }) => strategyId === two.id)
  expect(ofTwo.map(({ title }) => title)).toEqual(['Late', 'Early'])
  expect(actions.find(({ id }) => id === other.id)).toEqual(other)
})

test('a move that is stale changes neither of the two', async () => {
  const core = await openCore()
  const first = await aStrategy(core)
  const second = await aStrategy(core, { objectiveId: first.objectiveId })
  const refusal = await core.refusal('plan.editStrategy', {
    id: second.id,
    version: 7,
    changes: { position: first.position },
  })
  expect(refusal.code).toBe('stale')
  expect((await wholeOf(core)).strategies).toEqual([first, second])
})

async function wholeOf(core: Core) {
  const [account] = (await core.do('account.list', {})).rows
  if (!account) throw new Error('No account')
  const [plan] = await core.do('plan.listByAccount', { accountId: account.id })
  if (!plan) throw new Error('No plan')
  return core.do('plan.get', { id: plan.id })
}
