import { waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PlanPage } from '../../renderer/features/plan/plan-page.tsx'
import { aDay, aDraft, anObjective } from '../support/builders.ts'
import { openForPages, show } from '../support/page-over-core.tsx'

async function aPlanWithMetrics() {
  const page = await openForPages()
  const { plan } = await aDraft(page.core)
  const objective = await anObjective(page.core, { planId: plan.id, title: 'Fewer stops' })
  const open = () =>
    show(page.bridge, <PlanPage />, {
      path: '/accounts/:accountId/plan',
      at: `/accounts/${plan.accountId}/plan`,
    })
  return { ...page, plan, objective, open }
}

test('a metric in money says in which currency its values are', async () => {
  const { core, plan, objective, open } = await aPlanWithMetrics()
  const { account } = await core.do('account.get', { id: plan.accountId })
  await core.do('account.edit', { id: account.id, version: account.version, changes: { currency: 'USD' } })
  for (const source of ['revenue', 'open-pipeline', 'touchpoints'] as const)
    await core.do('metric.add', { objectiveId: objective.id, name: source, source })
  const screen = open()

  for (const [name, currency] of [
    ['revenue', 'in EUR'],
    ['open-pipeline', 'in USD'],
    ['touchpoints', null],
  ] as const) {
    const field = await screen.findByLabelText(`Target of ${name}`)
    const row = within(field.closest('tr') ?? document.body)
    expect(row.queryByText(/^in [A-Z]{3}$/)?.textContent ?? null).toBe(currency)
  }
})

test('the value of an earlier day is taken out by emptying its field', async () => {
  const { core, plan, objective, open } = await aPlanWithMetrics()
  const { id, version } = await core.do('metric.add', { objectiveId: objective.id, name: 'Stops' })
  await core.do('metric.read', { id, version, on: aDay('2026-01-05'), value: 10 })
  const readings = async () =>
    (await core.do('metric.listByPlan', { planId: plan.id, today: aDay('2026-03-02') })).flatMap(
      ({ metric }) => metric.readings,
    )
  const screen = open()

  const field = await screen.findByLabelText<HTMLInputElement>('Actual of Stops')
  expect(field.value).toBe('10')
  await screen.user.clear(field)
  await screen.user.tab()

  await waitFor(async () => expect(await readings()).toEqual([]))
  await waitFor(() => expect(field.value).toBe(''))
})
