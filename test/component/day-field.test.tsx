import { fireEvent, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PlanPage } from '../../renderer/features/plan/plan-page.tsx'
import { aDay } from '../support/builders.ts'
import { anInvestment } from '../support/goal-builders.ts'
import { openForPages, show } from '../support/page-over-core.tsx'

test('a day that is refused stays in its field with the reason, and goes by Escape or by a day that may be', async () => {
  const { core, bridge } = await openForPages()
  const made = await anInvestment(core)
  const { plan } = await core.do('plan.get', { id: made.planId })
  await core.do('investment.edit', {
    id: made.id,
    version: made.version,
    changes: { startsOn: aDay('2026-05-01') },
  })
  const screen = show(bridge, <PlanPage />, {
    path: '/accounts/:accountId/plan',
    at: `/accounts/${plan.accountId}/plan`,
  })
  const stored = async () =>
    (await core.do('investment.listByPlan', { planId: plan.id })).investments.map(({ endsOn }) => endsOn)
  const type = (value: string): void => {
    field.focus()
    fireEvent.change(field, { target: { value } })
    field.blur()
  }

  const field = await screen.findByLabelText<HTMLInputElement>('to of A trial line')
  type('2026-04-01')
  await screen.findByText('It would end before it starts.')
  expect(field.value).toBe('2026-04-01')
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(await stored()).toEqual([null])

  field.focus()
  await screen.user.keyboard('{Escape}')
  expect(screen.queryByText('It would end before it starts.')).toBeNull()
  expect(field.value).toBe('')

  type('2026-06-01')
  await waitFor(async () => expect(await stored()).toEqual(['2026-06-01']))
  expect(screen.queryByText('It would end before it starts.')).toBeNull()
})
