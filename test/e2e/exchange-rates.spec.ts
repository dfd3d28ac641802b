import { seriousFindings } from '../support/axe.ts'
import { expect, test } from '../support/keyplan-test.ts'

const pasted = [
  'Order\tLine\tOrder date\tCustomer\tCurrency\tNet amount\tCost\tSales channel',
  'FX-1\t1\t2026-01-10\tHaldenau Dairy\tUSD\t1234.56\t1000\tDistributor',
  'FX-1\t2\t2026-01-10\tHaldenau Dairy\tUSD\t-99.99\t-80.01\tDistributor',
  'FX-2\t1\t2026-02-11\tHaldenau Dairy\tEUR\t10.00\t6\tDirect',
].join('\n')

test(
  'order lines in dollars are pasted, wait for the rate that is typed in the preview, and count by it; a rate that is corrected is undone',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    const { page, go, call } = keyplan
    const { rows } = await call('account.list', { filter: { search: 'Haldenau Dairy' } })
    const accountId = rows.find(({ name }) => name === 'Haldenau Dairy')!.id
    const months = { from: '2026-01', to: '2026-02' }
    const shop = { accountId, ...months, channel: 'Distributor' }
    const netE4 = async () => (await call('economics.getStatement', shop)).total.now.netE4

    await go('/data/orders')
    await page.getByRole('textbox', { name: 'Order lines' }).fill(pasted)
    await page.getByRole('button', { name: 'Look through what was pasted' }).click()
    await expect(
      page.getByText('2 rows are refused. 2 of them for rates that are missing above.'),
    ).toBeVisible()
    const rate = page.getByRole('textbox', { name: 'Rate of USD in January 2026' })
    await rate.fill('nine')
    await rate.press('Enter')
    await expect(rate).toHaveAttribute('aria-invalid', 'true')
    await rate.fill('1.0834')
    await rate.press('Enter')
    const rates = page.getByRole('table', { name: 'Exchange rates' })
    await expect(rates.getByRole('row', { name: /USD/ })).toContainText('1 EUR = 1.0834 USD')
    // 1,234.56 / 1.0834 and -99.99 / 1.0834, each rounded at the fourth decimal, and 10.
    await expect(page.getByText(/^Together €1,057 net in EUR/)).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Bring in 3 lines' }).click()
    await expect(page.getByText('3 new, 0 corrected, 0 unchanged.')).toBeVisible()
    expect(await netE4()).toBe(11_395_237 - 922_928)

    await go(`/accounts/${accountId}/economics?from=2026-01&to=2026-02&channel=c%3ADistributor`)
    await expect(page.getByText('Only what was sold by this channel: Distributor.')).toBeVisible()
    await page
      .getByRole('table', { name: 'By channel' })
      .getByRole('button', { name: 'Order lines of Distributor' })
      .click()
    await expect(page.getByText('$1,235 at 1 EUR = 1.0834 USD')).toBeVisible()

    await go('/data/orders')
    await page.getByRole('textbox', { name: 'Order lines' }).fill(pasted.replaceAll('FX-', 'FY-'))
    await page.getByRole('button', { name: 'Look through what was pasted' }).click()
    await expect(page.getByText(/^The headings are those of Pasted order lines.txt/)).toBeVisible()
    await page.getByRole('button', { name: 'Forget it' }).click()
    await expect(page.getByText(/^The headings are those of/)).toBeHidden()
    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect(page.getByText(/^The headings are those of/)).toBeVisible()
    await page.getByRole('button', { name: 'Another file' }).click()

    await go('/data/rates')
    const known = page.getByRole('table', { name: 'Rates' })
    const january = known.getByRole('textbox', { name: 'Rate of USD in January 2026' })
    await january.fill('1.1')
    await january.press('Enter')
    await expect.poll(netE4).toBe(11_223_273 - 909_000)
    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect.poll(netE4).toBe(11_395_237 - 922_928)
    await known.getByRole('button', { name: 'Take the rate of USD in January 2026 away' }).click()
    const waiting = page.getByRole('table', { name: 'Months that wait for a rate' })
    await expect(waiting.getByRole('row', { name: /USD January 2026/ })).toContainText('$1,135')
    await waiting.getByRole('textbox', { name: 'Rate of USD in January 2026' }).fill('1.0834')
    await page.keyboard.press('Enter')
    await expect(waiting).toBeHidden()

    await page
      .getByRole('textbox', { name: 'Table of rates' })
      .fill('Date,USD,JPY\n2026-03-02,1.08,160\n2026-03-03,1.10,N/A\nsoon,1,2')
    await expect(page.getByText('2 rates were found. 1 of them is the mean of several days.')).toBeVisible()
    await expect(page.getByText(/line 4 “soon,1,2”/)).toBeVisible()
    await page.getByRole('button', { name: 'Set 2 rates' }).click()
    await expect(
      page.getByText('USD has no rate for February 2026, between months that have one.'),
    ).toBeVisible()

    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.waitForTimeout(400)
      expect(await seriousFindings(page)).toEqual([])
    }

    await page.getByRole('textbox', { name: 'Currency, such as USD' }).fill('xyz')
    await expect(page.getByText('No currency of ISO 4217')).toBeVisible()
    await page.getByRole('textbox', { name: 'Currency, such as USD' }).fill('usd')
    await page.getByRole('textbox', { name: 'Month' }).fill('2026-02')
    await page.getByRole('textbox', { name: 'Rate', exact: true }).fill('1.09')
    await page.getByRole('button', { name: 'Set the rate' }).click()
    await expect(page.getByText('USD has no rate for February 2026')).toBeHidden()
    expect((await call('exchange-rate.list', {})).rates.length).toBe(4)

    await go('/portfolio/economics?from=2026-01&to=2026-02')
    await page.getByRole('combobox', { name: 'Channel' }).click()
    await page.getByRole('option', { name: 'Distributor' }).click()
    await expect(page.getByText('Only what was sold by this channel: Distributor.')).toBeVisible()
    await expect(page.getByRole('table', { name: 'Accounts' }).getByRole('row', { name: /€/ })).toHaveCount(1)
  },
)
