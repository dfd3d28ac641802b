import { expect, test } from 'vitest'
import type { PlanId, PlanState } from '#shared/domain/plan/model.ts'
import { allContent } from '../support/all-rows.ts'
import {
  aContact,
  aDay,
  aDraft,
  anAccount,
  anAction,
  anObjective,
  anOrderLine,
  aPlan,
  aStrategy,
} from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'
import { aRisk, aWorldCard } from '../support/world-builders.ts'

const figure = '{"type":"figure","attrs":{"figure":"revenue","ofId":"","label":"€0"}}'
const withFigure = `{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Revenue "},${figure}]}]}`

async function moveTo(core: Core, id: PlanId, ...states: readonly PlanState[]) {
  for (const state of states) {
    const { plan } = await core.do('plan.get', { id })
    await core.do('plan.moveTo', { id, version: plan.version, state })
  }
}

/** A plan with a figure in a text, an objective, a risk and a card of the customer's world. */
async function aWrittenPlan(core: Core) {
  const { plan, sections } = await aDraft(core)
  const { id: sectionId } = sections[0]!
  await core.do('plan.writeRich', { id: sectionId, version: 1, rich: withFigure })
  const objective = await anObjective(core, { planId: plan.id })
  await aRisk(core, { planId: plan.id })
  await aWorldCard(core, { accountId: plan.accountId })
  await core.do('order.record', { lines: [await anOrderLine(core, { accountId: plan.accountId })] })
  return { plan, sectionId, objective }
}

async function copyOf(core: Core, planId: PlanId) {
  const listed = (await core.do('plan.listCopies', { planId })).at(-1)!
  const { copy, seq, accountId } = await core.do('plan.getCopy', { id: listed.id })
  const { state } = await core.do('history.getAccountAsOf', { accountId, asOf: { seq } })
  return { copy, state: state! }
}

test('the approved copy is the whole plan, and stays as it was whatever happens after', async () => {
  const core = await openCore()
  const { plan, sectionId, objective } = await aWrittenPlan(core)
  const contact = await aContact(core, { accountId: plan.accountId, lastName: 'Brandt' })
  await moveTo(core, plan.id, 'in-review', 'approved')
  const approved = await copyOf(core, plan.id)

  await moveTo(core, plan.id, 'active')
  await core.do('plan.writeSection', { id: sectionId, version: 2, text: 'Other words' })
  await core.do('plan.removeObjective', { id: objective.id, version: 1 })
  await core.do('contact.edit', { id: contact.id, version: 1, changes: { lastName: 'Keller' } })
  await core.do('order.record', {
    lines: [await anOrderLine(core, { accountId: plan.accountId, orderNumber: 'B-1' })],
  })

  expect(await copyOf(core, plan.id)).toEqual(approved)
  const { copy, state } = approved
  expect(copy).toMatchObject({ reason: 'approval', takenOn: aDay('2026-03-02'), planId: plan.id })
  expect(copy.content.figures.find(({ figure: key }) => key === 'revenue')?.value).toMatchObject({
    amountMinor: 100_000,
  })
  expect(copy.content.space).toMatchObject([{ line: 'Filling machines', boughtMinor: 100_000 }])
  expect(state.plans[0]?.state).toBe('approved')
  expect(state.sections.find(({ id }) => id === sectionId)?.rich).toBe(withFigure)
  expect(state.objectives.map(({ title }) => title)).toEqual(['Win the second plant'])
  expect(state.contacts.map(({ lastName }) => lastName)).toEqual(['Brandt'])
  expect(state.risks).toHaveLength(1)
  expect(state.worldCards).toHaveLength(1)
})

test('a review, an approval and a closing are copied, going back is not, and undo takes the copy back too', async () => {
  const core = await openCore()
  const { id } = await aPlan(core)
  const before = allContent(core.path)
  const reasons = async () => (await core.do('plan.listCopies', { planId: id })).map(({ reason }) => reason)

  await moveTo(core, id, 'in-review')
  expect(await reasons()).toEqual(['review'])
  await core.do('history.undo', {})
  expect(await reasons()).toEqual([])
  expect(allContent(core.path)).toEqual(before)
  await core.do('history.redo', {})

  await moveTo(core, id, 'approved', 'in-review', 'approved', 'active', 'closed', 'active')
  expect(await reasons()).toEqual(['review', 'approval', 'approval', 'closing'])
  await core.do('plan.keepCopy', { planId: id })
  expect(await reasons()).toHaveLength(5)
})

test('a copy that came back by redo is of the state that it was of', async () => {
  const core = await openCore()
  const { id } = await aPlan(core)
  await moveTo(core, id, 'in-review')
  await core.do('history.undo', {})
  await core.do('history.redo', {})

  const { state } = await copyOf(core, id)

  expect(state.plans[0]?.state).toBe('in-review')
})

test('copies go with their plan, and come back with it', async () => {
  const core = await openCore()
  const { id } = await aPlan(core)
  const objective = await anObjective(core, { planId: id })
  await moveTo(core, id, 'in-review')
  const taken = await copyOf(core, id)
  await core.do('plan.editObjective', { id: objective.id, version: 1, changes: { title: 'Win both plants' } })
  const { plan } = await core.do('plan.get', { id })

  await core.do('plan.remove', { id, version: plan.version })
  expect(allContent(core.path)['plan_copy']).toEqual({})

  await core.do('history.undo', {})
  expect(await core.do('plan.listCopies', { planId: id })).toHaveLength(1)
  expect(await copyOf(core, id)).toEqual({
    ...taken,
    copy: { ...taken.copy, version: expect.any(Number) },
  })
})

test('a copy counts what stands in rows for complete, as the page of the plan does', async () => {
  const core = await openCore()
  const { plan } = await aDraft(core)
  const { content: before } = await core.do('plan.keepCopy', { planId: plan.id })
  await aRisk(core, { planId: plan.id })
  const { content: after } = await core.do('plan.keepCopy', { planId: plan.id })

  expect(before.completeness).toBe(0)
  expect(after.completeness).toBeGreaterThan(0)
})

test('after a merge the copy tells of the account that the plan was at', async () => {
  const core = await openCore()
  const stays = await anAccount(core, { name: 'Stays' })
  const goes = await anAccount(core, { name: 'Goes' })
  const { id } = await aPlan(core, { accountId: goes.id })
  await moveTo(core, id, 'in-review')
  await core.do('duplicate.mergeAccounts', {
    stays: { id: stays.id, version: 1 },
    goes: [{ id: goes.id, version: 1 }],
    takes: [],
  })

  const { state } = await copyOf(core, id)

  expect(state.account.name).toBe('Goes')
  expect(state.plans.map((plan) => plan.id)).toEqual([id])
})

test('two moments are compared thing by thing: what came, what went, what changed, and what did not is not told', async () => {
  const core = await openCore()
  const { plan, sectionId, objective } = await aWrittenPlan(core)
  const other = await anObjective(core, { planId: plan.id, title: 'Renew early' })
  const elsewhere = await aPlan(core, { accountId: plan.accountId, title: 'Plan 2027' })
  await core.do('plan.keepCopy', { planId: plan.id })
  const [copy] = await core.do('plan.listCopies', { planId: plan.id })

  await core.do('plan.writeSection', { id: sectionId, version: 2, text: 'Other words' })
  await core.do('plan.editObjective', { id: objective.id, version: 1, changes: { title: 'Win both plants' } })
  await core.do('plan.removeObjective', { id: other.id, version: 1 })
  const strategy = await aStrategy(core, { objectiveId: objective.id })
  await anAction(core, { strategyId: strategy.id })
  await anObjective(core, { planId: elsewhere.id, title: 'Of another plan' })
  const contact = await aContact(core, { accountId: plan.accountId })

  const differences = await core.do('plan.compare', {
    planId: plan.id,
    from: { seq: copy!.seq },
    to: { at: '2100-01-01T00:00:00.000Z' },
  })

  expect(differences.plan.map(({ object, operation, name }) => [object, operation, name])).toEqual([
    ['plan-section', 'update', expect.any(String)],
    ['objective', 'update', 'Win both plants'],
    ['objective', 'delete', 'Renew early'],
    ['strategy', 'insert', 'Show it at the first plant'],
    ['action', 'insert', 'Agree a date for the visit'],
  ])
  expect(differences.plan[0]?.fields).toEqual([{ field: 'text', before: 'Revenue €0', after: 'Other words' }])
  expect(differences.plan[1]?.fields).toEqual([
    { field: 'title', before: 'Win the second plant', after: 'Win both plants' },
  ])
  expect(differences.account.map(({ object, id }) => [object, id])).toEqual([['contact', contact.id]])
})

test('nothing is different between a moment and itself, and the later of two does not come first', async () => {
  const core = await openCore()
  const { id: planId } = await aPlan(core)
  await core.do('plan.keepCopy', { planId })
  const [copy] = await core.do('plan.listCopies', { planId })
  await anObjective(core, { planId })
  const at = { seq: copy!.seq }
  const now = { at: '2100-01-01T00:00:00.000Z' }

  expect(await core.do('plan.compare', { planId, from: at, to: at })).toEqual({ plan: [], account: [] })
  expect(await core.refusal('plan.compare', { planId, from: now, to: at })).toMatchObject({
    broken: { rule: 'compared-backwards' },
  })
})

test('the next plan looks back at what was aimed at and what happened, and takes nothing else along', async () => {
  const core = await openCore()
  const { plan, objective } = await aWrittenPlan(core)
  const strategy = await aStrategy(core, { objectiveId: objective.id })
  await anAction(core, { strategyId: strategy.id, state: 'done' })
  await anAction(core, { strategyId: strategy.id })
  await moveTo(core, plan.id, 'in-review', 'approved', 'active', 'closed')

  const next = await aDraft(core, { accountId: plan.accountId, title: 'Plan 2027', afterPlanId: plan.id })

  const [first, ...others] = next.sections
  expect(first).toMatchObject({
    key: 'last-period',
    title: 'What was aimed at, and what happened',
    position: 0,
  })
  expect(first!.text).toContain('Win the second plant\t1 of 2 actions done, 1 left.')
  expect(first!.text).toContain('Revenue of twelve months\t€1,000 (2026-03-02)\t€1,000 (2026-03-02)')
  expect(others.map(({ text }) => text).join('')).toBe('')
  expect(others.map(({ position }) => position)).toEqual(others.map((_each, at) => at + 1))
  expect((await core.do('plan.get', { id: next.plan.id })).objectives).toEqual([])
})

test('a plan that was opened again is told as of today, with what its objectives were measured by', async () => {
  const core = await openCore()
  const { plan, objective } = await aWrittenPlan(core)
  const metric = await core.do('metric.add', { objectiveId: objective.id, name: 'Stops', target: 4 })
  const { id, version } = metric
  await core.do('metric.read', { id, version, on: aDay('2026-02-01'), value: 10 })
  await moveTo(core, plan.id, 'in-review', 'approved', 'active', 'closed', 'active')
  const { accountId } = plan
  await core.do('order.record', { lines: [await anOrderLine(core, { accountId, orderNumber: 'B-1' })] })

  const next = await aDraft(core, { accountId, title: 'Plan 2027', afterPlanId: plan.id })

  const [first] = next.sections
  expect(first!.text).toContain('Revenue of twelve months\t€1,000 (2026-03-02)\t€2,000 (2026-03-02)')
  expect(first!.text).toContain('Stops: 4\t10 (2026-02-01)')
})

test('a plan looks back at a plan of its own account only', async () => {
  const core = await openCore()
  const { id: afterPlanId } = await aPlan(core, { title: 'Elsewhere' })
  const { id: accountId } = await anAccount(core)

  const draft = { accountId, title: 'X', startsOn: '2027-01-01', endsOn: '2027-12-31', afterPlanId }
  expect(await core.refusal('plan.draft', draft)).toMatchObject({
    broken: { rule: 'of-other-account', name: 'Elsewhere' },
  })
})
