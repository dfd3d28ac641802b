import { expect, test } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

test('a touchpoint is recorded with both sides and stands first in the list', async ({ keyplan }) => {
  const { page, go, call } = keyplan
  const account = await call('account.add', { name: 'Haldenau Dairy' })
  await call('contact.add', {
    accountId: account.id,
    firstName: 'Ilse',
    lastName: 'Brandt',
    title: 'Plant manager',
  })
  await call('team-member.add', { name: 'Amaka Eze' })
  await call('touchpoint.record', {
    accountId: account.id,
    happenedOn: '2020-01-15' as never,
    channel: 'call',
    minutes: 10,
    subject: 'Long ago',
    note: '',
    contactIds: [],
    teamMemberIds: [],
  })
  await go(`/accounts/${account.id}/activity`)

  const form = page.getByRole('form', { name: 'Record a touchpoint' })
  await form.getByRole('button', { name: 'Fill in fields' }).click()
  await form.getByRole('button', { name: 'Record' }).click()
  await expect(form.getByText('What was it about?')).toBeVisible()

  await form.getByLabel('Subject').fill('Line 5: open points')
  await form.getByLabel('Minutes').fill('90')
  await form.getByLabel('Note').fill('Output agreed.\nSpare parts open.')
  await form.getByLabel('Their people').click()
  await page.getByRole('option', { name: 'Ilse Brandt, Plant manager' }).click()
  await page.keyboard.press('Escape')
  // The list that closes takes presses until it is gone.
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await form.getByLabel('Our people').click()
  await page.getByRole('option', { name: 'Amaka Eze' }).click()
  await page.keyboard.press('Escape')
  await form.getByRole('button', { name: 'Record' }).click()

  await expect(form.getByText('Recorded: Line 5: open points')).toBeVisible()
  await expect(form.getByLabel('Subject')).toHaveValue('')
  await expect(page.getByText('2 touchpoints')).toBeVisible()
  const first = page.getByRole('row').nth(1)
  await expect(first).toContainText('Line 5: open points')
  await expect(first).toContainText('Ilse Brandt')
  await expect(first).toContainText('Amaka Eze')
  await expect(first).toContainText('90')
  await expect(page.getByRole('row').nth(2)).toContainText('Long ago')
})
