import { within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PlanPage } from '../../renderer/features/plan/plan-page.tsx'
import { aDraft, anOrderLine } from '../support/builders.ts'
import { openForPages, show, type PageOverCore } from '../support/page-over-core.tsx'

/** A plan whose first text is a figure. */
async function aPlanWith(page: PageOverCore, figure: string, ofId: string) {
  const { plan, sections } = await aDraft(page.core)
  const content = [{ type: 'figure', attrs: { figure, ofId, label: '€0 then' } }]
  const rich = { type: 'doc', content: [{ type: 'paragraph', content }] }
  await page.core.do('plan.writeRich', { id: sections[0]!.id, version: 1, rich: JSON.stringify(rich) })
  return plan
}

function atPlan(bridge: PageOverCore['bridge'], accountId: string) {
  return show(bridge, <PlanPage />, { path: '/accounts/:accountId/plan', at: `/accounts/${accountId}/plan` })
}

test('an approved plan has no figures of today while its copy is not answered, which it says, and then those of the copy', async () => {
  const page = await openForPages()
  const { core } = page
  const plan = await aPlanWith(page, 'revenue', '')
  const order = await anOrderLine(core, { accountId: plan.accountId })
  await core.do('order.record', { lines: [order] })
  let { version } = plan
  for (const state of ['in-review', 'approved'] as const)
    ({ version } = await core.do('plan.moveTo', { id: plan.id, version, state }))
  await core.do('order.record', { lines: [{ ...order, orderNumber: 'B-1' }] })
  const line = { isDown: true }
  const call: typeof page.bridge.call = async (name, input) =>
    line.isDown && name === 'plan.getCopy'
      ? { ok: false, error: { code: 'unreachable' } }
      : page.bridge.call(name, input)
  const screen = atPlan({ ...page.bridge, call }, plan.accountId)

  await screen.findByText(/The figures of this plan as they were agreed can’t be shown\./)
  screen.getByText('€0 then')
  line.isDown = false
  await screen.user.click(screen.getByRole('button', { name: 'Try again' }))

  const value = await screen.findByRole('button', { name: '€1,000' })
  expect(screen.queryByText('€2,000')).toBeNull()

  value.focus()
  await screen.user.keyboard('{Enter}')
  const told = await within(document.body).findByRole('dialog', { name: 'What the figure is made of' })
  within(told).getByText(/^Revenue: €1,000, net sales of the orders from .* as of /)
})

test('on paper the figures of a text stand below it with what they are made of', async () => {
  const page = await openForPages()
  const plan = await aPlanWith(page, 'revenue', '')
  await page.core.do('order.record', { lines: [await anOrderLine(page.core, { accountId: plan.accountId })] })

  const screen = atPlan(page.bridge, plan.accountId)

  const source = await screen.findByText(/^Revenue: €1,000, net sales of the orders from .* as of /)
  expect(source.closest('.only-print')).not.toBeNull()
})

test('a figure of a buying center that is gone says that it is no longer there', async () => {
  const page = await openForPages()
  const plan = await aPlanWith(page, 'center-support', '0199b3d2-7c11-7a52-9c0e-3f1d00000000')

  const screen = atPlan(page.bridge, plan.accountId)

  await screen.findByText('no longer there')
  expect(screen.queryByText('€0 then')).toBeNull()
})
