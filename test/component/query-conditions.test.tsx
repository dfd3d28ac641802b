import { screen as document, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { QueriesPage } from '../../renderer/features/queries/queries-page.tsx'
import { anAccount } from '../support/builders.ts'
import { openForPages, show } from '../support/page-over-core.tsx'

test('conditions are put together by keys alone: any of these, and a group of which all must hold', async () => {
  const page = await openForPages()
  await anAccount(page.core, { name: 'Haldenau', tier: 'A', region: 'North' })
  await anAccount(page.core, { name: 'Nordlicht', tier: 'B', region: 'North' })
  await anAccount(page.core, { name: 'Suryadhara', tier: 'B', region: 'South' })
  const { user, findByRole, getByRole, findByText } = show(page.bridge, <QueriesPage />, {
    path: '/portfolio/queries',
    at: '/portfolio/queries',
  })
  const names = (): string[] =>
    within(getByRole('table', { name: 'Answer' }))
      .getAllByRole('link')
      .map((link) => link.textContent ?? '')
  const addTo = async (label: string, field: string): Promise<void> => {
    const choice = await findByRole('combobox', { name: label })
    choice.focus()
    await user.keyboard(`${field}{ArrowDown}{Enter}`)
  }
  const press = async (name: string): Promise<void> => {
    getByRole('button', { name }).focus()
    await user.keyboard('{Enter}')
  }

  await addTo('Add a condition', 'Region')
  const region = await findByRole('group', { name: 'Region' })
  await user.type(within(region).getByLabelText('Value'), 'South')
  await waitFor(() => expect(names()).toEqual(['Suryadhara']))

  await press('Add a group of conditions')
  const which = getByRole('group', { name: 'Which conditions must hold' })
  within(which).getByRole('button', { name: 'Any of these' }).focus()
  await user.keyboard('{Enter}')
  await addTo('Add a condition to Group 1', 'Tier')
  const group = await findByRole('group', { name: 'Group 1' })
  await user.type(within(group).getByLabelText('Value'), 'B')
  await user.click(within(group).getByRole('button', { name: 'All of these' }))
  await addTo('Add a condition to Group 1', 'Region')
  const inner = await within(group).findByRole('group', { name: 'Region' })
  await user.type(within(inner).getByLabelText('Value'), 'North')

  await waitFor(() => expect(names().toSorted()).toEqual(['Nordlicht', 'Suryadhara']))
  await findByText(/where Region contains “South” or \(Tier contains “B” and Region contains “North”\)/)

  await press('Remove Group 1')
  await waitFor(() => expect(names()).toEqual(['Suryadhara']))
})

test('a condition on the stage offers the stages as the workspace sells', async () => {
  const page = await openForPages()
  const asked = {
    object: 'opportunity',
    filters: [{ field: 'stage', op: 'any-of', values: [] }],
    show: { kind: 'rows', fields: ['name'] },
    sort: null,
  }
  const { user, findByRole } = show(page.bridge, <QueriesPage />, {
    path: '/portfolio/queries',
    at: `/portfolio/queries?q=${encodeURIComponent(JSON.stringify(asked))}`,
  })
  const stage = await findByRole('group', { name: 'Stage' })

  await user.click(within(stage).getByRole('combobox', { name: 'Value' }))

  const offered = within(await document.findByRole('listbox', { name: 'Value' })).getAllByRole('option')
  const { stages } = await page.core.do('sales-process.get', {})
  expect(offered.map(({ textContent }) => textContent)).toEqual(stages.map(({ name }) => name))
})
