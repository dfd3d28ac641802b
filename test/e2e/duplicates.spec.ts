import { expect, test } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

test('an account that is there twice is found, looked at side by side, merged with keys alone, and two again by undo', async ({
  keyplan,
}) => {
  const { page, go, call } = keyplan
  const one = await call('account.add', {
    name: 'Haldenau Dairy AG',
    city: 'Bern',
    website: 'haldenau.example',
  })
  const other = await call('account.add', { name: 'Haldenau Dairy', phone: '+41 31 300 20 10', city: 'Bern' })
  await call('account.add', { name: 'Vogel Machines', city: 'Bern' })
  await call('contact.add', { accountId: other.id, firstName: 'Ilse', lastName: 'Keller' })
  await call('contact.add', { accountId: other.id, firstName: 'I.', lastName: 'Keller', title: 'Buyer' })

  await go('/data/duplicates')
  await page.getByRole('button', { name: 'Search for duplicates' }).press('Enter')
  await expect(page.getByRole('button', { name: /^2 that may be one: / })).toHaveCount(1)
  await expect(page.getByText('same name but for the legal form')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Haldenau Dairy stays', exact: true })).toBeChecked()
  await expect(page.getByRole('radio', { name: /^name: keep “Haldenau Dairy AG”/ })).toBeChecked()
  await expect(page.getByRole('radio', { name: /^website: keep “haldenau.example”/ })).toBeChecked()

  await page.getByRole('button', { name: 'Merge …' }).press('Enter')
  await expect(page.getByRole('dialog')).toContainText('Nothing hangs on Haldenau Dairy AG.')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nothing is there twice')).toBeVisible()
  expect((await call('account.get', { id: other.id })).account).toMatchObject({
    name: 'Haldenau Dairy AG',
    phone: '+41 31 300 20 10',
    website: 'haldenau.example',
  })

  await page.getByRole('tab', { name: 'Contacts' }).click()
  await expect(page.getByText('same last name, first names by their initials')).toBeVisible()
  await page.getByRole('button', { name: 'Not the same' }).press('Enter')
  await expect(page.getByText('Nothing is there twice')).toBeVisible()

  await call('history.undo', {})
  await call('history.undo', {})
  expect((await call('account.get', { id: one.id })).account.name).toBe('Haldenau Dairy AG')
})
