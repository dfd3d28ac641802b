import { expect, test } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

test(
  'a campaign is picked by a view, drawn, sent and answered by keys, and one undo takes a response back',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    const { page, go, call } = keyplan
    for (const name of ['Dairy', 'Mill', 'Brewery', 'Bakery'])
      await call('account.add', { name, tier: 'Key' })
    await call('account.add', { name: 'Elsewhere', tier: 'Growth' })
    await go('/portfolio/campaigns')

    await page.getByRole('button', { name: 'New campaign' }).click()
    await page.getByLabel('Name').fill('Line audit')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Audience' }).click()
    await page.getByRole('button', { name: 'Pick by a view' }).click()
    await page.getByRole('combobox', { name: 'Tier' }).fill('Key')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Take 4 accounts' }).click()
    await expect(page.getByText('Picked by: tier Key')).toBeVisible()

    await page.getByLabel('Share in percent').fill('50')
    await page.keyboard.press('Enter')
    await expect(page.getByText(/^2 held out: 50 %/)).toBeVisible()
    await page.getByRole('button', { name: 'Waves and cost' }).click()
    await page.getByRole('button', { name: 'New wave' }).click()
    await page.getByLabel('Cost of Wave 1').fill('1,200')
    await page.keyboard.press('Enter')
    await expect(
      page.getByText('$1,200 spent, no budget set').or(page.getByText('€1,200 spent, no budget set')),
    ).toBeVisible()

    await page.getByRole('button', { name: 'Responses' }).click()
    await page.getByRole('combobox', { name: 'Account' }).fill('Mil')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Record a response' }).click()
    const responses = page.getByRole('table', { name: 'Responses' })
    await expect(responses.getByText('Mill')).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(responses).toBeHidden()
  },
)
