import { within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PlanComparePage } from '../../renderer/features/plan/copies/plan-compare-page.tsx'
import { aDraft, aPlan } from '../support/builders.ts'
import { openForPages, show, type PageOverCore } from '../support/page-over-core.tsx'

type Compared = Readonly<{ id: string; accountId: string }>

function atCompare({ bridge }: PageOverCore, { id, accountId }: Compared, moments = '') {
  return show(bridge, <PlanComparePage />, {
    path: '/accounts/:accountId/plan/compare',
    at: `/accounts/${accountId}/plan/compare?plan=${id}${moments}`,
  })
}

test('a copy that is gone is told of, and another moment can be chosen', async () => {
  const page = await openForPages()
  const plan = await aPlan(page.core)
  const screen = atCompare(page, plan, '&from=0199b3d2-7c11-7a52-9c0e-3f1d00000000')

  await screen.findByText(/is no longer there\. Choose another moment\./)
  const from = screen.getByLabelText<HTMLSelectElement>('From')
  expect(from.selectedOptions[0]?.textContent).toBe('A copy that is no longer there')
  await screen.user.selectOptions(from, 'Now')

  await screen.findByText('Nothing is different.')
})

test('where there is no copy, the plan of its first day is compared with now', async () => {
  const page = await openForPages()
  const plan = await aPlan(page.core)
  const screen = atCompare(page, plan)

  const day = await screen.findByLabelText<HTMLInputElement>('Day')
  expect(day.value).toBe(plan.startsOn)
  await screen.findByText('In the plan')
})

test('of a changed text it is said in words what went and what came, not by the look alone', async () => {
  const page = await openForPages()
  const { plan, sections } = await aDraft(page.core)
  const { id } = sections[0]!
  await page.core.do('plan.writeSection', { id, version: 1, text: 'Five plants' })
  await page.core.do('plan.keepCopy', { planId: plan.id })
  await page.core.do('plan.writeSection', { id, version: 2, text: 'Six plants' })

  const screen = atCompare(page, plan)

  const texts = within(await screen.findByRole('region', { name: 'Texts' }))
  expect(texts.getByRole('deletion').textContent).toBe('removed: Five')
  expect(texts.getByRole('insertion').textContent).toBe('added: Six')
})

test('why figures are not known of a day is told', async () => {
  const page = await openForPages()
  const plan = await aPlan(page.core)
  await page.core.do('plan.keepCopy', { planId: plan.id })
  const screen = atCompare(page, plan)
  const figures = within(await screen.findByRole('region', { name: 'Figures' }))
  await figures.findByText(/figures are the same/)

  await screen.user.selectOptions(screen.getByLabelText('From'), 'A day …')

  await figures.findByText(/of a day they are not kept/)
})

test('figures that are not answered are told of, and asked for again', async () => {
  const page = await openForPages()
  const plan = await aPlan(page.core)
  await page.core.do('plan.keepCopy', { planId: plan.id })
  const line = { isDown: true }
  const call: typeof page.bridge.call = async (name, input) =>
    line.isDown && name === 'plan.listFigures'
      ? { ok: false, error: { code: 'unreachable' } }
      : page.bridge.call(name, input)
  const screen = atCompare({ ...page, bridge: { ...page.bridge, call } }, plan)
  const figures = within(await screen.findByRole('region', { name: 'Figures' }))

  const again = await figures.findByRole('button', { name: 'Try again' })
  line.isDown = false
  await screen.user.click(again)

  await figures.findByText(/figures are the same/)
})
