import { expect, test } from '../support/keyplan-test.ts'

test(
  'rules of tiers show who moves while one edits them; the rules are kept, the move is one step and goes back by another',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    const { page, go, call } = keyplan
    await go('/portfolio/economics')
    await page.getByRole('link', { name: 'Tiers' }).click()
    const first = page.getByRole('group', { name: 'Strategic' })
    await expect(first).toBeVisible()
    const moves = page.getByRole('table', { name: 'Who moves' })
    await first.getByRole('spinbutton', { name: 'At least, condition 1 of Strategic' }).fill('15')
    await expect(page.getByText(/^Not kept yet/)).toBeVisible()
    const row = moves.getByRole('row', { name: /^Haldenau Foods Group/ })
    await expect(row).toBeVisible()

    await first.getByRole('spinbutton', { name: 'Hours a year for each account of Strategic' }).fill('100')
    await page.getByRole('spinbutton', { name: 'Hours the team has for accounts a year' }).fill('100000')
    await expect(page.getByText(/^Hours of Standard are not known/)).toBeVisible()
    await page.getByRole('spinbutton', { name: 'Hours a year for each account of Standard' }).fill('4')
    await expect(page.getByText(/accounts of Strategic\. By the rules there are/)).toBeVisible()
    await page.getByRole('button', { name: 'Keep the rules' }).click()
    await expect(page.getByText(/^Not kept yet/)).toHaveCount(0)
    expect(await call('tier-rules.get', {})).toMatchObject({ version: 1, hoursAvailable: 100_000 })

    const tierOf = async () => {
      const { rows } = await call('account.list', { filter: { search: 'Haldenau Foods Group' } })
      return rows[0]?.tier
    }
    const before = await tierOf()
    await page.getByRole('button', { name: /^Move \d+ accounts?$/ }).click()
    await expect(page.getByText('Every account is in the tier that the rules say.')).toBeVisible()
    expect(await tierOf()).not.toBe(before)
    await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click()
    await expect(row).toBeVisible()
    expect(await tierOf()).toBe(before)
  },
)
