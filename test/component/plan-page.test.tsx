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

test('an objective without actions says so', async () => {
  const { item } = await atPlan()

  await item.findByText('No actions yet')
  expect(item.queryByRole('progressbar')).toBeNull()
})

test('progress counts what is done, under way, overdue and without an owner, and leaves out what was dropped', async () => {
  const { item } = await atPlan(async ({ core }, strategyId) => {
    const ownerId = (await aTeamMember(core)).id
    const past = aDay('2020-01-31')
    const add = (about: Parameters<typeof anAction>[1]) =>
      anAction(core, { strategyId, ...about } as typeof about)
    await add({ title: 'One', state: 'done', ownerId, dueOn: past })
    await add({ title: 'Two', state: 'in-progress', ownerId, dueOn: past })
    await add({ title: 'Three', state: 'open' })
    await add({ title: 'Four', state: 'dropped', dueOn: past })
  })

  const bar = await item.findByRole('progressbar', { name: 'Progress of Win the second plant' })
  expect(bar.getAttribute('aria-valuetext')).toBe('1 of 3 done')
  item.getByText('1 in progress')
  item.getByText('1 overdue')
  item.getByText('1 without owner')
})

test('what is typed in the last line becomes an action, and the line is empty for the next', async () => {
  const { item, user, core, plan } = await atPlan()
  const line = item.getByLabelText<HTMLInputElement>('Add an action')

  await user.type(line, 'Agree a date{Enter}Book a room{Enter}')

  await item.findByText('0 of 2 done')
  expect(line.value).toBe('')
  expect((await core.do('plan.get', { id: plan.id })).actions.map(({ title }) => title)).toEqual([
    'Agree a date',
    'Book a room',
  ])
})

test('a change elsewhere is told beside the text, and nothing is written over it until the user decides', async () => {
  const { item, user, elsewhere, objective, core, plan } = await atPlan()
  const title = item.getByLabelText<HTMLTextAreaElement>('Objective')
  await user.type(title, ' in May')
  await elsewhere.do('plan.editObjective', {
    id: objective.id,
    version: objective.version,
    changes: { title: 'Keep the first plant' },
  })
  const stored = async () => (await core.do('plan.get', { id: plan.id })).objectives[0]?.title

  await user.tab()
  expect((await item.findByRole('alert')).textContent).toContain(
    'This was changed elsewhere in the meantime.',
  )
  expect(title.value).toBe('Win the second plant in May')
  expect(await stored()).toBe('Keep the first plant')

  await user.click(item.getByRole('button', { name: 'Save this text over it' }))
  await waitFor(async () => expect(await stored()).toBe('Win the second plant in May'))
})

test('what is there now can be taken instead', async () => {
  const { item, user, elsewhere, objective } = await atPlan()
  const title = item.getByLabelText<HTMLTextAreaElement>('Objective')
  await user.type(title, ' in May')
  await elsewhere.do('plan.editObjective', {
    id: objective.id,
    version: objective.version,
    changes: { title: 'Keep the first plant' },
  })
  await user.tab()

  await user.click(await item.findByRole('button', { name: 'Show what is there now' }))

  await waitFor(() => expect(title.value).toBe('Keep the first plant'))
  expect(item.queryByRole('alert')).toBeNull()
})

test('a text that was not kept is found again when one comes back to the page', async () => {
  const first = await atPlan()
  first.cut()
  await first.user.type(first.item.getByLabelText('Objective'), ' in May{Enter}')
  expect((await first.item.findByRole('alert')).textContent).toContain('Not saved; the text stays here.')
  first.unmount()
  await waitFor(() => expect(first.sent).toHaveLength(2))
  first.mend()

  const { findByRole, user } = show(first.bridge, <PlanPage />, {
    path: '/accounts/:accountId/plan',
    at: `/accounts/${first.plan.accountId}/plan`,
  })
  const item = within(await findByRole('listitem', { name: 'Win the second plant' }))
  item.getByDisplayValue('Win the second plant in May')
  await user.click(item.getByRole('button', { name: 'Try again' }))

  await findByRole('listitem', { name: 'Win the second plant in May' })
})
