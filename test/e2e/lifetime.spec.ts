import { expect, test } from '../support/keyplan-test.ts'

test(
  'lifetime value says why the model is not to be believed, and the multiple follows what one assumes',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    const { page, go } = keyplan
    await go('/portfolio/lifetime')
    await expect(page.getByText(/too few to learn a rhythm from/)).toBeVisible()
    await expect(page.getByText(/^2\.67 times the yearly margin/)).toBeVisible()
    const kept = page.getByRole('spinbutton', { name: 'Kept from year to year, %' })
    await kept.fill('90')
    await kept.press('Enter')
    await expect(page.getByText(/^4\.50 times the yearly margin/)).toBeVisible()
    const table = page.getByRole('table', { name: 'Accounts' })
    await page.getByRole('searchbox', { name: 'Find an account' }).fill('haldenau dairy')
    await expect(table.getByRole('row')).toHaveCount(2)
    await expect(table.getByRole('cell', { name: 'On time' })).toBeVisible()
    await table.getByRole('link', { name: 'Haldenau Dairy' }).click()
    await expect(page.getByRole('tab', { name: 'Economics', selected: true })).toBeVisible()
  },
)
