import { aDay } from '../support/builders.ts'
import { expect, test } from '../support/keyplan-test.ts'

test('a contract is added and given its terms by keyboard; when it goes on and until when notice is given follows, and the brief says it', async ({
  keyplan,
}) => {
  const { page, go, call } = keyplan
  const { rows } = await call('account.list', { filter: { search: 'Olivella Conserve' } })
  const accountId = rows[0]!.id
  await go(`/accounts/${accountId}/contracts`)
  await expect(page.getByText('No contract yet.')).toBeVisible()

  await page.getByRole('textbox', { name: 'Add a contract' }).fill('Service of the labelers')
  await page.keyboard.press('Enter')
  const row = page.getByRole('row', { name: /Service of the labelers/ })
  await expect(row).toContainText('without an end')
  const [contract] = (await call('contract.listByAccount', { accountId })).contracts
  await call('contract.edit', {
    id: contract!.id,
    version: contract!.version,
    changes: { startsOn: aDay('2024-01-31'), endsOn: aDay('2099-01-30') },
  })
  const months = page.getByLabel('Goes on for, months of Service of the labelers')
  await months.fill('12')
  await months.press('Enter')
  const notice = page.getByLabel('Notice before the end of Service of the labelers')
  await notice.fill('3')
  await notice.press('Enter')
  // Three whole months lie between the last day of notice and the next term.
  await expect(row).toContainText('goes on from Jan 31, 2099')
  await expect(row).toContainText('notice until Oct 30, 2098')

  await months.fill('601')
  await months.press('Enter')
  await expect(page.getByText('A number of months, 1 to 600')).toBeVisible()
  await months.press('Escape')

  await go(`/accounts/${accountId}/brief?least=assumed`)
  await expect(page.getByText('Jan 31, 2099')).toBeVisible()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByText('Jan 31, 2099')).toHaveCount(0)
})
