import { expect, test } from 'vitest'
import { WorldBoard } from '../../renderer/features/plan/parts/world-board.tsx'
import { PlanPage } from '../../renderer/features/plan/plan-page.tsx'
import { aContact, aDraft, anAction, anObjective, aStrategy } from '../support/builders.ts'
import { openForPages, show } from '../support/page-over-core.tsx'
import { aWorldCard } from '../support/world-builders.ts'

test('a card is linked by a press, not by going through what it can be linked with', async () => {
  const page = await openForPages()
  const { core } = page
  const { plan } = await aDraft(core)
  const { accountId } = plan
  await aWorldCard(core, { accountId, title: 'Grow abroad' })
  await aWorldCard(core, { accountId, kind: 'initiative', title: 'A plant in Spain' })
  await aWorldCard(core, { accountId, kind: 'obstacle', title: 'No people there' })
  const screen = show(page.bridge, <WorldBoard accountId={accountId} planId={plan.id} />)
  const tiesNow = async () => (await core.do('world.listByAccount', { accountId })).ties

  await screen.user.click(await screen.findByRole('button', { name: /^Grow abroad/ }))
  const choice = await screen.findByLabelText('Link Grow abroad with')
  await screen.user.selectOptions(choice, 'Initiative: A plant in Spain')
  await screen.user.selectOptions(choice, 'Obstacle: No people there')
  expect(page.sent).toEqual([])
  screen.getByRole('button', { name: 'Link' }).focus()
  await screen.user.keyboard('{Enter}')

  await screen.findByRole('button', { name: /^Remove the link (to|from) No people there$/ })
  expect(await tiesNow()).toHaveLength(1)
})

test('an action concerns somebody by a press, not by going through the people', async () => {
  const page = await openForPages()
  const { core } = page
  const { plan } = await aDraft(core)
  const { accountId } = plan
  const objective = await anObjective(core, { planId: plan.id })
  const strategy = await aStrategy(core, { objectiveId: objective.id })
  await anAction(core, { strategyId: strategy.id, title: 'Trial' })
  const brandt = await aContact(core, { accountId, firstName: '', lastName: 'Brandt' })
  const screen = show(page.bridge, <PlanPage />, {
    path: '/accounts/:accountId/plan',
    at: `/accounts/${accountId}/plan`,
  })

  await screen.user.click(await screen.findByLabelText('Details of Trial'))
  const choice = await screen.findByLabelText('Add somebody whom Trial concerns')
  await screen.user.selectOptions(choice, 'Brandt')
  expect(page.sent).toEqual([])
  await screen.user.click(choice.closest('dd')!.querySelector('button')!)

  await screen.findByRole('button', { name: 'No longer concerns Brandt' })
  const { actions } = await core.do('plan.get', { id: plan.id })
  expect(actions[0]?.contactIds).toEqual([brandt.id])
})
