import { within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ActionsPage } from '../../renderer/features/actions/actions-page.tsx'
import { PlanPage } from '../../renderer/features/plan/plan-page.tsx'
import { aDay, aDraft, anAction, anObjective, aStrategy } from '../support/builders.ts'
import { openForPages, show } from '../support/page-over-core.tsx'

async function aPlanOfOne() {
  const page = await openForPages()
  const { plan } = await aDraft(page.core)
  const objective = await anObjective(page.core, { planId: plan.id, title: 'Fewer stops' })
  const strategy = await aStrategy(page.core, { objectiveId: objective.id })
  return { ...page, plan, objective, strategyId: strategy.id }
}

test('what the progress of a metric is made of opens by the keyboard', async () => {
  const { core, bridge, plan, objective } = await aPlanOfOne()
  const metric = await core.do('metric.add', {
    objectiveId: objective.id,
    name: 'Stops',
    baseline: 12,
    target: 4,
  })
  await core.do('metric.read', { id: metric.id, version: metric.version, on: aDay('2026-01-05'), value: 10 })
  const screen = show(bridge, <PlanPage />, {
    path: '/accounts/:accountId/plan',
    at: `/accounts/${plan.accountId}/plan`,
  })

  const figure = await screen.findByRole('button', { name: /^Progress of Stops: \+25/ })
  figure.focus()
  await screen.user.keyboard('{Enter}')
  const told = await within(document.body).findByRole('dialog', {
    name: 'How the progress of Stops is reckoned',
  })
  within(told).getByText('(10 - 12) / (4 - 12)')
})

test('actions on the board go to another state by Shift and an arrow, and those of a plan that stands as it is stay', async () => {
  const { core, bridge, plan, strategyId } = await aPlanOfOne()
  const trial = await anAction(core, { strategyId, title: 'Trial' })
  const screen = show(bridge, <ActionsPage />, {
    path: '/accounts/:accountId/plan/actions',
    at: `/accounts/${plan.accountId}/plan/actions`,
  })
  const stateNow = async () => (await core.do('action.get', { id: trial.id })).action.state

  const card = await screen.findByRole('button', { name: /^Trial,/ })
  card.focus()
  await screen.user.keyboard('{Shift>}{ArrowRight}{/Shift}')
  const column = await screen.findByRole('region', { name: /In progress/ })
  await within(column).findByRole('button', { name: /^Trial,/ })
  await expect.poll(stateNow).toBe('in-progress')

  let { version } = plan
  for (const state of ['in-review', 'approved'] as const)
    ({ version } = await core.do('plan.moveTo', { id: plan.id, version, state }))
  const there = await screen.findByRole('button', { name: /^Trial,/ })
  there.focus()
  await screen.user.keyboard('{Shift>}{ArrowRight}{/Shift}')
  expect(await stateNow()).toBe('in-progress')
})
