import { expect, test } from 'vitest'
import { aContact, anObjective, aPlan } from '../support/builders.ts'
import { openCore } from '../support/core.ts'
import { aPlanLine, aRisk, aWorldCard } from '../support/world-builders.ts'

test('a card leads to an objective of a plan; when the plan goes the link goes, and the card stays', async () => {
  const core = await openCore()
  const plan = await aPlan(core)
  const { accountId } = plan
  const objective = await anObjective(core, { planId: plan.id })
  const card = await aWorldCard(core, { accountId, kind: 'answer' })
  const to = { objectiveId: objective.id }
  const tie = await core.do('world.addTie', { id: card.id, to })
  expect(await core.do('world.addTie', { id: card.id, to })).toEqual(tie)
  await aRisk(core, { planId: plan.id })

  await core.do('plan.remove', { id: plan.id, version: plan.version })
  expect(await core.do('world.listByAccount', { accountId })).toEqual({ cards: [card], ties: [] })

  await core.do('history.undo', {})
  expect(await core.do('world.listByAccount', { accountId })).toEqual({
    cards: [card],
    ties: [{ ...tie, version: 3 }],
  })
  expect(await core.do('risk.listByPlan', { planId: plan.id })).toHaveLength(1)
})

test('a card that goes takes its links; a line that spoke of it stays, and so does a card whose owner goes', async () => {
  const core = await openCore()
  const plan = await aPlan(core)
  const { accountId } = plan
  const contact = await aContact(core, { accountId })
  const goal = await aWorldCard(core, { accountId })
  const obstacle = await aWorldCard(core, { accountId, kind: 'obstacle' })
  await core.do('world.addTie', { id: obstacle.id, to: { cardId: goal.id } })
  const line = await aPlanLine(core, { planId: plan.id, part: 'they-gain' })
  await core.do('plan-line.edit', { id: line.id, version: 1, changes: { worldCardId: goal.id } })
  await core.do('world.editCard', { id: obstacle.id, version: 1, changes: { contactId: contact.id } })

  await core.do('world.removeCard', { id: goal.id, version: goal.version })
  await core.do('contact.remove', { id: contact.id, version: contact.version })

  const { cards, ties } = await core.do('world.listByAccount', { accountId })
  expect(cards.map(({ id, contactId }) => ({ id, contactId }))).toEqual([
    { id: obstacle.id, contactId: null },
  ])
  expect(ties).toEqual([])
  expect((await core.do('plan-line.listByPlan', { planId: plan.id }))[0]?.worldCardId).toBeNull()
})

test('a card keeps its links when it turns into another kind, or stays what it is', async () => {
  const core = await openCore()
  const goal = await aWorldCard(core)
  const { accountId } = goal
  const pressure = await aWorldCard(core, { accountId, kind: 'pressure-inside', title: 'Cost' })
  await core.do('world.addTie', { id: goal.id, to: { cardId: pressure.id } })

  const turned = await core.do('world.editCard', {
    id: pressure.id,
    version: 1,
    changes: { kind: 'pressure-outside' },
  })
  expect(turned.kind).toBe('pressure-outside')
  expect(
    await core.reply('world.editCard', { id: pressure.id, version: 2, changes: { kind: 'goal' } }),
  ).toMatchObject({ error: { broken: { rule: 'links-within-a-lane', name: 'Cost', other: 'Grow abroad' } } })
})
