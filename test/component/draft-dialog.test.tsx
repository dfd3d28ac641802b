import { waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PlanPage } from '../../renderer/features/plan/plan-page.tsx'
import { anAccount } from '../support/builders.ts'
import { openForPages, show, type PageOverCore } from '../support/page-over-core.tsx'

async function atDialog(page: PageOverCore, bridge = page.bridge) {
  const { id } = await anAccount(page.core)
  const screen = show(bridge, <PlanPage />, {
    path: '/accounts/:accountId/plan',
    at: `/accounts/${id}/plan`,
  })
  await screen.user.click(await screen.findByRole('button', { name: 'Draft a plan' }))
  const dialog = within(await within(document.body).findByRole('dialog'))
  return { id, user: screen.user, start: dialog.getByRole<HTMLButtonElement>('button', { name: 'Draft' }) }
}

test('pressing twice drafts one plan', async () => {
  const page = await openForPages()
  const { id, user, start } = await atDialog(page)
  await waitFor(() => expect(start.disabled).toBe(false))
  const release = page.hold()

  await user.dblClick(start)
  release()

  await waitFor(() => expect(start.isConnected).toBe(false))
  await expect.poll(async () => page.core.do('plan.listByAccount', { accountId: id })).toHaveLength(1)
  expect(page.sent.filter(({ name }) => name === 'plan.draft')).toHaveLength(1)
})

test('no plan can be started while no template is known', async () => {
  const page = await openForPages()
  const call: typeof page.bridge.call = async (name, input) =>
    name === 'plan-template.list'
      ? { ok: false, error: { code: 'unreachable' } }
      : page.bridge.call(name, input)

  const { start } = await atDialog(page, { ...page.bridge, call })

  expect(start.disabled).toBe(true)
})
