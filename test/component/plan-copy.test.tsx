import { within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { PlanCopyId } from '#shared/domain/plan/copy.ts'
import { PlanCopyPlace } from '../../renderer/app/plan-copy-place.tsx'
import { aDay, aDraft, anObjective, aTeamMember } from '../support/builders.ts'
import { openForPages, show, type PageOverCore } from '../support/page-over-core.tsx'
import { aRisk } from '../support/world-builders.ts'

function atCopy({ bridge }: PageOverCore, accountId: string, id: PlanCopyId) {
  return show(bridge, <PlanCopyPlace />, {
    path: '/accounts/:accountId/plan/copies/:copyId',
    at: `/accounts/${accountId}/plan/copies/${id}`,
  })
}

test('a copy tells of each objective whose it was, until when, for what and by what it was measured, and of investments', async () => {
  const page = await openForPages()
  const { core } = page
  const { plan } = await aDraft(core)
  const planId = plan.id
  const owner = await aTeamMember(core, { name: 'Jo Reiter' })
  const objective = await anObjective(core, { planId })
  const changes = { ownerId: owner.id, dueOn: aDay('2026-10-31'), goal: 'Fewer stops on line 5' }
  await core.do('plan.editObjective', { id: objective.id, version: 1, changes })
  const measured = { name: 'Stops a week', unit: 'stops', baseline: 12, target: 4 }
  await core.do('metric.add', { objectiveId: objective.id, ...measured })
  await core.do('investment.add', { planId, kind: 'invest', title: 'A trial line', amountMinor: 500_000 })
  await core.do('investment.add', { planId, kind: 'stop', title: 'Weekly samples' })
  const { id } = await core.do('plan.keepCopy', { planId })

  const screen = atCopy(page, plan.accountId, id)

  const item = (await screen.findByText('Win the second plant')).closest('li')!
  expect(item.textContent).toMatch(/Jo Reiter · due .*31.* · serves Fewer stops on line 5/)
  expect(within(item).getByRole('list', { name: 'Metrics' }).textContent).toContain(
    'Stops a week: from 12 to 4 stops',
  )
  const stood = screen.getByRole('region', { name: 'Investments, and what is stopped' })
  expect(stood.textContent).toMatch(/A trial line: .*€5,000/)
  expect(stood.textContent).toContain('Weekly samples')
})

test('a copy says that nothing is written only of sections that had nothing at all', async () => {
  const page = await openForPages()
  const { plan, sections } = await aDraft(page.core)
  await aRisk(page.core, { planId: plan.id })
  const { id } = await page.core.do('plan.keepCopy', { planId: plan.id })
  const titleOf = (key: string): string => sections.find((each) => each.key === key)!.title

  const screen = atCopy(page, plan.accountId, id)

  const risks = await screen.findByRole('region', { name: titleOf('risks') })
  expect(within(risks).queryByText('Nothing written.')).toBeNull()
  within(screen.getByRole('region', { name: titleOf('swot') })).getByText('Nothing written.')
})
