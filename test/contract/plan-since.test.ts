import { expect, test } from 'vitest'
import { mergedPlan, type KnownPlan } from '../../renderer/api/merged-plan.ts'
import { aDay, aDraft, anAccount, anAction, anObjective, aStrategy } from '../support/builders.ts'
import { openCore } from '../support/core.ts'

test('what has changed in a plan, taken together with what was known, is the plan: over edits, removals and undo', async () => {
  const core = await openCore()
  const account = await anAccount(core)
  const { plan, sections } = await aDraft(core, { accountId: account.id })
  const other = await aDraft(core, { accountId: account.id })
  let known: KnownPlan | undefined
  const follow = async (): Promise<KnownPlan> => {
    const news = await core.do('plan.getSince', { id: plan.id, since: known?.seq ?? null })
    expect(news.isWhole).toBe(known === undefined)
    const after = known ? mergedPlan(known, news) : news
    const { seq: _seq, ...rest } = after
    const { isWhole: _isWhole, gone: _gone, ...whole } = rest as typeof news
    expect(whole).toEqual(await core.do('plan.get', { id: plan.id }))
    return after
  }
  known = await follow()

  const objective = await anObjective(core, { planId: plan.id, title: 'Win line 5' })
  const strategy = await aStrategy(core, { objectiveId: objective.id })
  known = await follow()
  const first = await anAction(core, { strategyId: strategy.id, title: 'Trial' })
  const second = await anAction(core, { strategyId: strategy.id, title: 'Offer', needIds: [first.id] })
  known = await follow()
  await core.do('plan.editAction', {
    id: second.id,
    version: second.version,
    today: aDay('2026-03-02'),
    changes: { position: first.position },
  })
  known = await follow()
  await core.do('plan.removeAction', { id: first.id, version: first.version + 1 })
  known = await follow()
  await core.do('history.undo', {})
  known = await follow()
  const section = sections[0]
  if (section)
    await core.do('plan.writeSection', { id: section.id, version: section.version, text: 'Yoghurt.' })
  known = await follow()
  await core.do('plan.removeObjective', { id: objective.id, version: objective.version })
  known = await follow()
  for (let step = 0; step < 4; step += 1) await core.do('history.undo', {})
  known = await follow()
  await anObjective(core, { planId: other.plan.id, title: 'Elsewhere' })
  const before = known
  known = await follow()
  expect(known.objectives).toBe(before.objectives)
  expect(known.actions).toBe(before.actions)
})

test('a plan is told whole to whoever knows nothing of it, or knows of commands that are not there', async () => {
  const core = await openCore()
  const { plan } = await aDraft(core)
  for (const since of [null, 1_000_000]) {
    const told = await core.do('plan.getSince', { id: plan.id, since })
    expect(told.isWhole).toBe(true)
    expect(told.sections.length).toBeGreaterThan(3)
  }
})
