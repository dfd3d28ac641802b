import { huesFor, seriousFindings } from '../support/axe.ts'
import { expect, test } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

test('the board is walked and moved on by keys; against a rule it asks for a reason', async ({ keyplan }) => {
  const { page, go, call } = keyplan
  const account = await call('account.add', { name: 'Haldenau Dairy' })
  await call('opportunity.add', { accountId: account.id, name: 'Line 5', amountMinor: 120_000_000 })
  await call('opportunity.add', { accountId: account.id, name: 'Spare parts' })
  await go(`/accounts/${account.id}/opportunities`)

  const card = (name: RegExp) => page.getByRole('button', { name })
  await card(/^Line 5/).focus()
  await page.keyboard.press('ArrowDown')
  await expect(card(/^Spare parts/)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page.getByText('a day on which it closes')).toBeVisible()
  await page.getByLabel('Reason').fill('The board asked for an offer')
  await page.keyboard.press('Enter')

  const qualified = page.getByRole('region', { name: /^Qualified/ })
  await expect(qualified.getByRole('button', { name: /^Line 5/ })).toBeVisible()
  await expect(card(/^Line 5/)).toBeFocused()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: 'Line 5' })
  await expect(panel.getByText('The board asked for an offer').first()).toBeVisible()
  await panel.getByRole('button', { name: 'Won' }).click()
  await page.getByLabel('Why').fill('Trials on line 4')
  await page.getByRole('dialog').getByRole('button', { name: 'Won' }).click()
  await expect(
    page.getByRole('region', { name: /^Won/ }).getByRole('button', { name: /^Line 5/ }),
  ).toBeVisible()
})

test(
  'a card is carried to another stage with the pointer',
  { tag: ['@loopback', '@long'] },
  async ({ keyplan }) => {
    const { page, go, call } = keyplan
    const account = await call('account.add', { name: 'Haldenau Dairy' })
    await call('opportunity.add', { accountId: account.id, name: 'Line 5' })
    await go('/portfolio/opportunities')

    const card = (await page.getByRole('button', { name: /^Line 5/ }).boundingBox())!
    const lost = (await page.getByRole('region', { name: /^Lost/ }).boundingBox())!
    await page.mouse.move(card.x + 20, card.y + 10)
    await page.mouse.down()
    await page.mouse.move(lost.x + 40, lost.y + 60, { steps: 5 })
    await page.mouse.up()
    await page.getByRole('dialog').getByRole('button', { name: 'Lost' }).click()
    await expect(
      page.getByRole('region', { name: /^Lost/ }).getByRole('button', { name: /^Line 5/ }),
    ).toBeVisible()
  },
)

test(
  'table, forecast and changes say what there is, and none has a serious finding of axe',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    const { page, go, call } = keyplan
    const account = await call('account.add', { name: 'Haldenau Dairy', currency: 'EUR' })
    const line = await call('opportunity.add', {
      accountId: account.id,
      name: 'Line 5',
      amountMinor: 120_000_000,
    })
    const views = {
      'view=table&sort=-amount': 'Line 5',
      'view=forecast': '€120,000',
      'view=changes': 'Line 5 (Haldenau Dairy) is new with €1,200,000.',
      [`opportunity=${line.id}`]: 'Checklist',
    }
    for (const [index, [query, text]] of Object.entries(views).entries()) {
      for (const hue of huesFor(index)) {
        await page.emulateMedia({ colorScheme: hue })
        await go(`/portfolio/opportunities?${query}`)
        await expect(page.getByText(text).first()).toBeVisible()
        expect(await seriousFindings(page)).toEqual([])
      }
    }
  },
)

test(
  'a stage is added in the settings, and the board has its column',
  { tag: ['@loopback', '@long'] },
  async ({ keyplan }) => {
    const { page, go, call } = keyplan
    const account = await call('account.add', { name: 'Haldenau Dairy' })
    await call('opportunity.add', { accountId: account.id, name: 'Line 5' })
    await go('/settings/sales')
    await page.getByLabel('New stage').fill('Trial run')
    await page.getByLabel('New stage').press('Enter')
    await expect(page.getByLabel('Name of the stage Trial run')).toBeVisible()
    await page.getByLabel('Probability of Identified in percent').fill('15')
    await page.getByLabel('Probability of Identified in percent').press('Enter')
    await expect(page.getByLabel('Probability of Identified in percent')).toHaveValue('15')

    await go('/portfolio/opportunities')
    await expect(page.getByRole('region', { name: /^Trial run/ })).toBeVisible()
    await expect(page.getByRole('button', { name: /^Line 5.*15 %/ })).toBeVisible()
  },
)
