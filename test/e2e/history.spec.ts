import { expect, test } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

test('the trail says who moved whom under whom, and the account is seen as it stood on a day', async ({
  keyplan,
}) => {
  const { page, go, call } = keyplan
  const account = await call('account.add', { name: 'Haldenau Dairy' })
  const add = (lastName: string, managerId: string | null = null) =>
    call('contact.add', {
      accountId: account.id,
      firstName: 'Ilse',
      lastName,
      managerId: managerId as never,
    })
  const terri = await add('Duffy')
  const david = await add('Bradley')
  const roberto = await add('Tamburello', terri.id)
  await call('contact.move', { id: roberto.id, version: 1, managerId: david.id })
  await call('contact.remove', { id: terri.id, version: 1 })

  await go(`/accounts/${account.id}/history`)
  await expect(
    page.getByText('moved Ilse Tamburello from under Ilse Duffy to under Ilse Bradley'),
  ).toBeVisible()
  await expect(page.getByText('removed Ilse Duffy')).toBeVisible()
  await page.getByRole('button', { name: 'Show what changed' }).nth(1).click()
  await expect(page.getByRole('row', { name: 'Manager Ilse Duffy Ilse Bradley' })).toBeVisible()

  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page.getByText(/^As of .*, not the present\.$/)).toBeVisible()
  await expect(page.getByRole('row', { name: /Ilse Tamburello .*Ilse Bradley/ })).toBeVisible()

  await go(`/accounts/${account.id}/history/2020-01-01`)
  await expect(page.getByText(/^The account was not there on/)).toBeVisible()
})
