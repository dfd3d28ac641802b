import { diceNamed } from '#shared/sample/dice.ts'
import { aDay, anOrderLine } from '../support/builders.ts'
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

test(
  'the overview of an account says what it is worth, with what is assumed, and leads to the terms',
  { tag: ['@loopback', '@long'] },
  async ({ keyplan }) => {
    const { page, go, call } = keyplan
    const { rows } = await call('account.list', { filter: { search: 'Haldenau Dairy' } })
    const id = rows.find(({ name }) => name === 'Haldenau Dairy')!.id
    const { marginMinor } = await call('account.getStanding', { id })
    await go(`/accounts/${id}`)
    const worth = page.getByRole('region', { name: 'Lifetime value' })
    // r / (1 + i - r) with r .8 and i .1: 8/3.
    const value = new Intl.NumberFormat('en').format(Math.round((marginMinor * 8) / 3 / 100))
    await expect(worth.getByText(`€${value}`, { exact: true })).toBeVisible()
    await expect(worth).toContainText('× 2.67: assumed that 80% are kept')
    await worth.getByRole('link').click()
    await expect(page.getByRole('searchbox', { name: 'Find an account' })).toHaveValue('Haldenau Dairy')
  },
)

test(
  'where the model fits, the page says how sure its parameters are, without waiting for it',
  { tag: ['@loopback', '@long'] },
  async ({ keyplan }) => {
    const { page, go, call } = keyplan
    const { between, chance } = diceNamed('accounts that come and go')
    const [line] = await call('product-line.list', {})
    const lines = []
    for (let number = 0; number < 220; number++) {
      const { id: accountId } = await call('account.add', { name: `Shop ${number}` })
      const everyDays = 30 / between(0.1, 2)
      for (let day = between(0, 90), stays = true; day < 600 && stays; stays = chance(0.75)) {
        const orderedOn = aDay(new Date(Date.UTC(2025, 0, 1 + Math.floor(day))).toISOString().slice(0, 10))
        lines.push(
          await anOrderLine({ do: call } as never, {
            accountId,
            productLineId: line!.id,
            orderNumber: `${number}-${lines.length}`,
            orderedOn,
          }),
        )
        day += -Math.log(between(0.01, 1)) * everyDays
      }
    }
    await call('order.record', { lines: lines.map(({ ...each }) => each) })
    await go('/portfolio/lifetime')
    const parameters = page.getByLabel('Parameters')
    await expect(parameters).toContainText('Rates of ordering, shape r')
    await expect(page.getByText(/it is [\d,]+ to [\d,]+ in nine of ten fits/)).toBeVisible({
      timeout: 20_000,
    })
    await expect(parameters.getByText(/^[\d.,]+ to [\d.,]+$/)).toHaveCount(4)
  },
)
