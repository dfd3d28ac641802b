import { expect, test } from 'vitest'
import { PlanPlace } from '../../renderer/app/plan-place.tsx'
import { aDraft, anObjective } from '../support/builders.ts'
import { openForPages, show } from '../support/page-over-core.tsx'

test('after an edit the page of a plan asks for what has changed and when that was, and for nothing else', async () => {
  const page = await openForPages()
  const { plan } = await aDraft(page.core)
  const objective = await anObjective(page.core, { planId: plan.id })
  const asked: string[] = []
  const call: typeof page.bridge.call = async (name, input) => {
    asked.push(name)
    return page.bridge.call(name, input)
  }
  const screen = show({ ...page.bridge, call }, <PlanPlace />, {
    path: '/accounts/:accountId/plan',
    at: `/accounts/${plan.accountId}/plan`,
  })
  await screen.findByRole('listitem', { name: 'Win the second plant' })
  await screen.findByRole('region', { name: 'Goals' })
  await screen.findByText(/None yet\. One is kept/)
  asked.length = 0

  await page.elsewhere.do('plan.editObjective', {
    id: objective.id,
    version: 1,
    changes: { title: 'Win both plants' },
  })
  await screen.findByRole('listitem', { name: 'Win both plants' })

  expect(asked.toSorted()).toEqual(['coach.getLastWritten', 'plan.getSince'])
})

test('an edit made here is shown with its answer, though nothing else answers any more', async () => {
  const page = await openForPages()
  const { plan } = await aDraft(page.core)
  await anObjective(page.core, { planId: plan.id })
  let isStill = false
  const call: typeof page.bridge.call = (name, input) =>
    isStill && name === 'plan.getSince' ? new Promise(() => undefined) : page.bridge.call(name, input)
  const screen = show({ ...page.bridge, call }, <PlanPlace />, {
    path: '/accounts/:accountId/plan',
    at: `/accounts/${plan.accountId}/plan`,
  })
  const title = await screen.findByDisplayValue('Win the second plant')
  isStill = true

  await screen.user.type(title, ' soon{Enter}')

  await screen.findByRole('listitem', { name: 'Win the second plant soon' })
})
