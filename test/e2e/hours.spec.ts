import { placeAccounts } from '#shared/domain/economics/portfolio.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'

test(
  'hours are shared out over accounts so that most is left: by bounds and by what is thought of time, which is kept',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    const { page, go, call } = keyplan
    await endWithMinutes(keyplan, 20)
    await go('/portfolio/economics')
    await page.getByRole('link', { name: 'Time', exact: true }).click()
    const table = page.getByRole('table', { name: 'Accounts' })
    await expect(table.getByRole('row').nth(1)).toBeVisible()
    const gain = page.getByText('More in a year').locator('xpath=following-sibling::dd')
    await expect(gain).toHaveText(/^€[1-9]/)
    const before = await gain.innerText()

    // Nobody may get less or more than now: nothing changes, and nothing is gained.
    await page.getByRole('spinbutton', { name: 'At least, % of the time of now' }).fill('100')
    await page.getByRole('spinbutton', { name: 'At most, % of the time of now' }).fill('100')
    await expect(gain).toHaveText(/^.?€[01]$/)
    await page.getByRole('spinbutton', { name: 'Hours a year for these accounts' }).fill('1')
    await expect(page.getByText(/^The least of all accounts comes to/)).toBeVisible()
    await page.getByRole('spinbutton', { name: 'At least, % of the time of now' }).fill('0')
    await page.getByRole('spinbutton', { name: 'Hours a year for these accounts' }).fill('900000')
    await expect(page.getByText(/h are left over: every account has the most/)).toBeVisible()

    await go('/portfolio/economics/hours')
    await expect(gain).toHaveText(before)
    const cell = page.getByRole('textbox', { name: 'Strategic without any time, percent of now' })
    await cell.fill('20')
    await cell.press('Enter')
    await expect(page.getByRole('button', { name: 'As usual for Strategic' })).toBeVisible()
    await expect(gain).not.toHaveText(before)
    expect(await call('tier-rules.get', {})).toMatchObject({
      rules: [{ tier: 'Strategic', response: { atNone: 0.2, atHalfMore: 1.1, atMost: 1.25 } }, {}, {}, {}],
    })
    const half = page.getByRole('textbox', { name: 'Strategic with half more time, percent of now' })
    await half.fill('130')
    await half.press('Enter')
    await expect(page.getByRole('alert')).toContainText('These three contradict each other')
    await page.getByRole('button', { name: 'As usual for Strategic' }).click()
    await expect(gain).toHaveText(before)
  },
)

/** Has the hours of the accounts that leave something come to so many minutes more than whole ones: shown in whole hours, they are more than that. */
async function endWithMinutes({ call }: Keyplan, minutes: number): Promise<void> {
  const { accounts } = await call('economics.getPortfolio', {})
  const placed = placeAccounts(accounts, {}).accounts.filter(({ now }) => now.leftE4 > 0)
  const leaving = new Set(placed.map(({ accountId }) => accountId))
  const ground = await call('tier-rules.getGround', {})
  const visited = ground.accounts.filter((each) => leaving.has(each.accountId) && each.minutes > 0)
  const now = visited.reduce((sum, each) => sum + each.minutes, 0)
  await call('touchpoint.record', {
    accountId: visited[0]!.accountId,
    happenedOn: new Date().toISOString().slice(0, 10) as CalendarDay,
    channel: 'call',
    minutes: 60 + minutes - (now % 60),
    subject: 'Some minutes more',
    note: '',
    contactIds: [],
    teamMemberIds: [],
  })
}
