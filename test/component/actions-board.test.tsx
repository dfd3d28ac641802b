import { test } from 'vitest'
import { ActionsPage } from '../../renderer/features/actions/actions-page.tsx'
import { aDraft, anAction, anObjective, aStrategy } from '../support/builders.ts'
import { openForPages, show } from '../support/page-over-core.tsx'

test('a plan that is chosen and has no action does not speak for its account', async () => {
  const { core, bridge } = await openForPages()
  const { plan } = await aDraft(core)
  const objective = await anObjective(core, { planId: plan.id })
  const strategy = await aStrategy(core, { objectiveId: objective.id })
  await anAction(core, { strategyId: strategy.id, title: 'Trial' })
  const { plan: other } = await aDraft(core, { accountId: plan.accountId, title: 'Plan 2027' })

  const screen = show(bridge, <ActionsPage />, {
    path: '/accounts/:accountId/plan/actions',
    at: `/accounts/${plan.accountId}/plan/actions?plan=${other.id}`,
  })

  await screen.findByText('No action matches.')
})
