import type { Bridge } from '#shared/contract/bridge.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ActionsPage } from '../../renderer/features/actions/actions-page.tsx'
import { aDay, aDraft, anAction, anObjective, aStrategy } from '../support/builders.ts'
import { openForPages, show } from '../support/page-over-core.tsx'

async function aCalendarOf(dueOn: string) {
  const page = await openForPages()
  const { plan } = await aDraft(page.core)
  const objective = await anObjective(page.core, { planId: plan.id })
  const strategy = await aStrategy(page.core, { objectiveId: objective.id })
  const trial = await anAction(page.core, { strategyId: strategy.id, title: 'Trial', dueOn: aDay(dueOn) })
  const shown = show(page.bridge, <ActionsPage />, {
    path: '/accounts/:accountId/plan/actions',
    at: `/accounts/${plan.accountId}/plan/actions?view=calendar&month=${dueOn.slice(0, 7)}`,
  })
  const dueNow = async () => (await page.core.do('action.get', { id: trial.id })).action.dueOn
  const isFocused = () =>
    waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Trial,/))
  ;(await shown.findByRole('button', { name: /^Trial,/ })).focus()
  return { ...shown, ...page, trial, dueNow, isFocused }
}

test('who moves an action to another day by keys goes on with it', async () => {
  const { user, dueNow, isFocused } = await aCalendarOf('2026-03-10')

  await user.keyboard('{Shift>}{ArrowRight}{/Shift}')
  await isFocused()
  await expect.poll(dueNow).toBe('2026-03-11')
  await isFocused()
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
  await isFocused()
  await expect.poll(dueNow).toBe('2026-03-18')
})

test('an action that is moved out of the weeks that are shown is followed to its month', async () => {
  // The weeks of April 2026 end on Sunday, 3 May.
  const { user, dueNow, isFocused, findByRole } = await aCalendarOf('2026-05-03')
  await user.keyboard('{Shift>}{ArrowUp}{/Shift}')
  await findByRole('group', { name: 'April 2026' })
  await isFocused()
  await expect.poll(dueNow).toBe('2026-04-26')
})

test('who moves an action that was moved elsewhere meanwhile is asked what is to stand', async () => {
  const { core, trial, user, dueNow } = await aCalendarOf('2026-03-10')
  await core.do('plan.editAction', {
    id: trial.id,
    version: trial.version,
    today: aDay('2026-03-02'),
    changes: { dueOn: aDay('2026-03-25') },
  })

  await user.keyboard('{Shift>}{ArrowRight}{/Shift}')
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Write yours over it' }))

  await expect.poll(dueNow).toBe('2026-03-11')
})

test('a month that is too full to be drawn whole says so', async () => {
  const { core, bridge } = await openForPages()
  const { plan } = await aDraft(core)
  const objective = await anObjective(core, { planId: plan.id })
  const strategy = await aStrategy(core, { objectiveId: objective.id })
  for (const day of ['2026-03-10', '2026-03-11', '2026-03-12'])
    await anAction(core, { strategyId: strategy.id, dueOn: aDay(day) })
  // The page asks for thousands, which take long to make: on the wire it becomes two.
  const narrow: Bridge = {
    ...bridge,
    call: (name, input) =>
      bridge.call(name, name === 'action.list' ? { ...(input as object), limit: 2 } : input),
  }

  const { findByText } = show(narrow, <ActionsPage />, {
    path: '/accounts/:accountId/plan/actions',
    at: `/accounts/${plan.accountId}/plan/actions?view=calendar&month=2026-03`,
  })

  await findByText(/^The first 2 are drawn\./)
})
