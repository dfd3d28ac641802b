import { expect, test } from '../support/keyplan-test.ts'

test(
  'the portfolio leads from the matrix to an account and down to its order lines',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    const { page, go } = keyplan
    await go('/portfolio/economics')
    const matrix = page.getByRole('application', { name: /^Price and cost to serve/ })
    await matrix.focus()
    await matrix.press('ArrowRight')
    await matrix.press('Enter')
    await expect(page.getByText('1 account chosen')).toBeVisible()
    await page.getByRole('switch', { name: 'Only those' }).click()
    const table = page.getByRole('table', { name: 'Accounts' })
    await expect(table.getByRole('checkbox')).toHaveCount(1)
    await expect(table.getByRole('checkbox')).toBeChecked()

    const cut = page.getByRole('slider', { name: 'Cut line of price realization' })
    const before = Number(await cut.getAttribute('aria-valuenow'))
    await cut.press('ArrowUp')
    await expect(page.getByRole('button', { name: 'Back to the means' })).toBeVisible()
    expect(Number(await cut.getAttribute('aria-valuenow'))).toBeGreaterThan(before)
    await page.getByRole('button', { name: 'Back to the means' }).click()

    await table.getByRole('button', { name: /^Why: / }).click()
    await expect(page.getByText('Speaks for it')).toBeVisible()
    await table.getByRole('link').click()

    await expect(page.getByRole('tab', { name: 'Economics', selected: true })).toBeVisible()
    const lines = page.getByRole('table', { name: /^Order lines/ })
    await page
      .getByRole('button', { name: /^Order lines of/ })
      .first()
      .click()
    const first = await lines.getByRole('row').nth(1).innerText()
    await page.getByRole('button', { name: 'Open as a page' }).click()
    await expect(lines.getByRole('columnheader', { name: 'Quantity' })).toBeVisible()
    expect(await lines.getByRole('row').nth(1).innerText()).toContain(first.split(/\s/)[0]!)
    await page.getByRole('button', { name: 'Back to the statement' }).click()
    await expect(page.getByRole('heading', { name: 'Statement', exact: true })).toBeVisible()
  },
)
