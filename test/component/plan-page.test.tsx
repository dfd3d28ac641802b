import { waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PlanPage } from '../../renderer/features/plan/plan-page.tsx'
import { aDay, aDraft, anAction, anObjective, aStrategy, aTeamMember } from '../support/builders.ts'
import { openForPages, show, type PageOverCore } from '../support/page-over-core.tsx'

/** The page of a plan with one objective and a strategy for it. */
async function atPlan(fill: (page: PageOverCore, strategyId: string) => Promise<unknown> = async () => 0) {
  const page = await openForPages()
  const { plan } = await aDraft(page.core)
  const objective = await anObjective(page.core, { planId: plan.id })
  const strategy = await aStrategy(page.core, { objectiveId: objective.id })
  await fill(page, strategy.id)
  const screen = show(page.bridge, <PlanPage />, {
    path: '/accounts/:accountId/plan',
    at: `/accounts/${plan.accountId}/plan`,
  })
  const item = await screen.findByRole('listitem', { name: 'Win the second plant' })
  return { ...page, ...screen, plan, objective, strategy, item: within(item) }
}
