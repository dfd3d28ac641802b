import { expect, test } from '../support/keyplan-test.ts'

test(
  'a budget is typed and pasted, stands beside what came in with a forecast, and is undone',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    const { page, go, call } = keyplan
    const { rows } = await call('account.list', { filter: { search: 'Haldenau Dairy' } })
    const accountId = rows.find(({ name }) => name === 'Haldenau Dairy')!.id
    const year = new Date().getFullYear()
    const months = { from: `${year}-01`, to: `${year}-12` }
    const set = async () => (await call('budget.listByAccount', { accountId, ...months })).cells
    await go(`/accounts/${accountId}/economics?from=${year}-01&to=${year}-12`)
    await expect(page.getByText('No budget is set for these months.')).toBeVisible()
    await page.getByRole('button', { name: 'Set budget' }).click()

    const january = page.getByRole('textbox', { name: /^Whole account, January/ })
    await january.fill('10,000')
    await january.press('ArrowDown')
    await expect.poll(async () => (await set()).map(({ amountMinor }) => amountMinor)).toEqual([1_000_000])
    await expect(january).toHaveValue('10,000')

    await page.getByRole('textbox', { name: /^Whole account, February/ }).focus()
    await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', '€20,000\t30,000\r\n')
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    })
    await expect.poll(async () => (await set()).length).toBe(3)
    await expect(page.getByRole('textbox', { name: /^Whole account, March/ })).toHaveValue('30,000')

    await page.getByRole('combobox', { name: 'By' }).click()
    await page.getByRole('option', { name: 'Quarters' }).click()
    const first = page.getByRole('textbox', { name: `Whole account, Q1 ${year}` })
    await expect(first).toHaveValue('60,000')
    await first.fill('much')
    await first.press('Enter')
    await expect(first).toHaveAttribute('aria-invalid', 'true')
    await first.fill('90,001')
    await first.press('Enter')
    await expect
      .poll(async () => (await set()).map(({ amountMinor }) => amountMinor))
      .toEqual([3_000_033, 3_000_033, 3_000_034])

    await page.getByRole('button', { name: 'Back to the statement' }).click()
    const table = page.getByRole('table', { name: 'Budget and forecast beside what came in' })
    await expect(table.getByRole('columnheader', { name: 'Variance %' })).toBeVisible()
    await expect(table.getByRole('row', { name: /^Net revenue/ })).toContainText('€90,001')

    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect(table.getByRole('row', { name: /^Net revenue/ })).toContainText('€60,000')
  },
)
