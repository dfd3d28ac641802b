import { expect, test } from '../support/keyplan-test.ts'

test(
  'accounts stand in four matrices, and attractiveness and strength are what their factors and scores say',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    const { page, go, call } = keyplan
    await go('/portfolio/economics?matrix=lifespan')
    const table = page.getByRole('table', { name: 'Accounts' })
    await expect(page.getByRole('application', { name: /^Lifetime and profitability/ })).toBeVisible()
    await expect(table.getByRole('columnheader', { name: 'Months' })).toBeVisible()
    const fields = page.getByRole('table', { name: 'The fields' })
    const friends = fields.getByRole('row', { name: /True friends/ })
    const count = Number(await friends.getByRole('cell').nth(1).innerText())
    expect(count).toBeGreaterThan(0)
    await friends.getByRole('button').click()
    await expect(page.getByText(new RegExp(`^${count} accounts? chosen$`))).toBeVisible()
    const cut = page.getByRole('slider', { name: /^Cut line of: Lifetime/ })
    await cut.press('ArrowRight')
    await expect(page).toHaveURL(/lifespan-x=/)
    await page.getByRole('button', { name: 'Back to the usual ones' }).click()
    await expect(page).not.toHaveURL(/lifespan-x=/)

    await page.getByRole('button', { name: 'Attractiveness and strength' }).click()
    await page.getByRole('link', { name: 'Factors and scores' }).click()
    // One factor on each side, so that the score is what is typed.
    for (const name of ['Growth', 'Gross margin', 'Wants what we are good at'])
      await page.getByRole('button', { name: `Remove ${name}` }).click()
    await expect(page.getByText('Weights come to 35, and must come to 100.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Keep the factors' })).toBeDisabled()
    const weight = page.getByRole('textbox', { name: 'Weight of What could be sold in three years' })
    await weight.fill('100')
    await weight.press('Enter')
    await page.getByRole('button', { name: 'Keep the factors' }).click()
    await expect(page.getByRole('button', { name: 'Keep the factors' })).toHaveCount(0)
    const row = page.getByRole('row', { name: /Haldenau Dairy/ })
    for (const [factor, score] of [
      ['What could be sold in three years', '9'],
      ['Our share of what they buy', '2'],
      ['Relations with those who decide', '4'],
    ] as const) {
      const cell = row.getByRole('textbox', { name: `${factor} of Haldenau Dairy` })
      await cell.fill(score)
      await cell.press('Enter')
      await expect(cell).toHaveValue(score)
    }
    await expect(row.getByRole('cell').nth(3)).toHaveText('9.0')
    expect(await call('matrix-factors.listScores', {})).toHaveLength(3)
    // 40 x 2 + 35 x 4 and 25 times a price realization of 72 percent, which is 3.4 between 60 and 95: 3.0 over 100.
    await expect(row.getByRole('cell').nth(4)).toHaveText('3.0')
    await page.getByRole('link', { name: 'Back to the matrix' }).click()
    await expect(
      page.getByRole('table', { name: 'Accounts' }).getByRole('row', { name: /Haldenau Dairy/ }),
    ).toContainText(/9\.0.*3\.0.*Star/)
  },
)
