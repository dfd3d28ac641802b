import type { AccountId } from '#shared/domain/account/model.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../support/keyplan-test.ts'

test(
  'the portfolio leads from the matrix to an account and down to its order lines',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    const { page, go, call } = keyplan
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

    // Its trend by quarter is drawn beside its change, and its figures go out with the table.
    const { quarters, accounts } = await call('economics.getQuarters', {})
    await expect(table.getByRole('img', { name: /^Net revenue of .+ by quarter: / })).toHaveCount(1)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ])
    const [heads = '', figures = ''] = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\n')
    const shown = accounts.find(({ netE4 }) => figures.trim().endsWith(`,${(netE4.at(-1) ?? 0) / 10_000}`))
    expect(heads.match(/Net Q\d \d{4}/g)).toHaveLength(quarters.length)
    expect(figures).toContain(shown?.netE4.map((e4) => e4 / 10_000).join(','))

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

    // One order: without it and with it, and what it comes to itself is what they differ by.
    await page
      .getByRole('button', { name: /^Order lines of/ })
      .first()
      .click()
    await page
      .getByRole('button', { name: /^What order .* does$/ })
      .first()
      .click()
    const impact = page.getByRole('table', { name: 'Without the order and with it' })
    const netOf = impact.getByRole('row', { name: /^Net revenue/ }).getByRole('cell')
    await expect(netOf).toHaveCount(4)
    const net = (await netOf.allInnerTexts()).map((text) => Number(text.replace(/[^\d.]/g, '')))
    expect(net[1]! + net[0]!).toBeCloseTo(net[2]!, -1)
    await page.getByRole('button', { name: 'A drafted order …' }).click()
    await page.getByRole('textbox', { name: /^Net/ }).fill('5000')
    await expect(netOf.first()).toHaveText('€5,000')
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await expect(impact).toHaveCount(0)

    await page.getByRole('button', { name: 'What if …' }).click()
    const outcome = page.getByRole('table', { name: 'Now and on these terms' })
    const listed = outcome.getByRole('row', { name: /^List price/ }).getByRole('cell')
    await page.getByRole('textbox', { name: /^List prices/ }).fill('2')
    const [now, then] = (await listed.allInnerTexts()).map((text) => Number(text.replace(/[^\d.]/g, '')))
    expect(then! / now!).toBeCloseTo(1.02, 3)
    await page.getByRole('slider', { name: 'Quantities' }).press('ArrowRight')
    await expect(page).toHaveURL(/terms=price%3A0.02\+volume%3A0.005/)
    await page.reload()
    await expect(page.getByRole('textbox', { name: /^List prices/ })).toHaveValue('2')

    // 2 percent dearer: what is kept says what the table above says, and an objective takes the figures along.
    const kept = page.getByRole('table', { name: 'Scenarios that are kept' })
    await page.getByRole('textbox', { name: 'Name of these terms' }).fill('Dearer')
    await page.getByRole('button', { name: 'Keep these terms' }).click()
    await expect(kept.getByRole('row', { name: /^List price/ })).toContainText(
      (await listed.allInnerTexts())[1]!,
    )
    await kept.getByRole('button', { name: 'Put “Dearer” into the plan as an objective' }).click()
    await expect(page.getByText(/^An objective stands in the plan/)).toBeVisible()
    const [, accountId] = page.url().match(/accounts\/([^/]+)\/economics/)!
    const plans = await call('plan.listByAccount', { accountId: accountId as AccountId })
    const whole = await Promise.all(plans.map(({ id }) => call('plan.get', { id })))
    const objectives = whole
      .flatMap((plan) => plan.objectives)
      .filter(({ title }) => title.startsWith('Dearer: '))
    expect(objectives).toMatchObject([
      {
        title: expect.stringMatching(/^Dearer: Contribution €/),
        goal: expect.stringContaining('list prices +2% and quantities +0.5%'),
      },
    ])
    await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click()

    await page.getByRole('button', { name: 'As it is' }).click()
    await kept.getByRole('button', { name: 'Look at “Dearer”' }).click()
    await expect(page.getByRole('textbox', { name: /^List prices/ })).toHaveValue('2')
    await kept.getByRole('button', { name: 'Remove “Dearer”' }).click()
    await expect(kept).toHaveCount(0)
    await page.getByRole('button', { name: 'As it is' }).click()
    await expect(page.getByText('Nothing is changed yet.')).toBeVisible()
  },
)

test('a file of order lines comes in: who is not known is one of ours or made, and a file can be taken back', async ({
  keyplan,
}) => {
  const { page, go, home } = keyplan
  const file = join(home, 'orders.csv')
  writeFileSync(
    file,
    [
      'Auftragsnummer;Datum;Kundenname;Artikelbezeichnung;Umsatz;Wareneinsatz',
      'R-1;31.01.2020;Haldenau Diary;Ventil;1.000,50;600,25',
      'R-2;01.02.2020;Brehmer Labs;Ventil;200,00;250,00',
      'R-3;01.13.2020;Haldenau Dairy;Ventil;5,00;1,00',
    ].join('\n'),
  )
  await go('/data/orders')
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByText('2 accounts of the file are not known.')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Refused rows' }).getByText('01.13.2020')).toBeVisible()
  await page.getByLabel('What Haldenau Diary is').selectOption('Haldenau Dairy')
  await page.getByLabel('What Brehmer Labs is').selectOption('A new account')
  await expect(page.getByText('2 lines of 2 orders by 2 accounts.')).toBeVisible()
  await page.getByLabel('Leave the refused rows out and bring in the rest').click()
  await page.getByRole('button', { name: 'Bring in 2 lines' }).click()
  await expect(page.getByText('2 new, 0 corrected, 0 unchanged.')).toBeVisible({ timeout: 30_000 })

  await page.getByRole('button', { name: 'Check the sums' }).click()
  await expect(page.getByText(/all of them what the lines add up to/)).toBeVisible()
  await page.getByRole('link', { name: 'See what the accounts earn' }).click()
  await go('/portfolio/economics?from=2020-01&to=2020-12')
  // 200 less 250, less 44 minutes at 6,800 / 6,600, less 48 days of 200 at 7 percent.
  await expect(page.getByRole('row', { name: /Brehmer Labs.*−€97/ })).toBeVisible()

  await go('/data/orders')
  await page.getByRole('button', { name: 'Take orders.csv back' }).click()
  await page.getByRole('button', { name: 'Take back', exact: true }).last().click()
  await expect(page.getByText('No file of order lines was brought in yet.')).toBeVisible()
})

test(
  'the model of cost to serve tells how far its capacity is used, and what it says stands in the statement',
  { tag: ['@loopback', '@long'] },
  async ({ keyplan }) => {
    const { page, go } = keyplan
    await go('/portfolio/economics/model')
    const desk = page.getByRole('region', { name: 'Order desk' })
    await expect(desk.getByText(/% used from/)).toBeVisible()
    const before = await desk.getByText(/% used from/).innerText()
    await desk.getByLabel('Minutes each, term 1 of Order desk').fill('70')
    await page.keyboard.press('Enter')
    await expect(desk.getByText(before)).toHaveCount(0)
    await desk.getByRole('button', { name: 'Remove term 4 of Order desk' }).click()
    await expect(desk.getByRole('combobox')).toHaveCount(3)

    await go('/portfolio/economics')
    await page.getByRole('table', { name: 'Accounts' }).getByRole('link').first().click()
    await expect(page.getByRole('table', { name: 'Cost to serve by activity' })).toBeVisible()
    await expect(page.getByRole('row', { name: /^Contribution / })).toBeVisible()
  },
)

test(
  'what is decided of an account stays beside what is suggested, with the day and who',
  { tag: ['@loopback', '@long'] },
  async ({ keyplan }) => {
    const { page, go } = keyplan
    await go('/portfolio/economics')
    const table = page.getByRole('table', { name: 'Accounts' })
    await table.getByRole('button', { name: /^Why: .* for Haldenau Dairy/ }).click()
    const decision = page.getByRole('region', { name: 'Decision about Haldenau Dairy' })
    await decision.getByRole('combobox', { name: 'What is done' }).click()
    await page.getByRole('option', { name: 'Let go' }).click()
    await decision.getByRole('textbox', { name: 'Why, in a line' }).fill('Contract ends')
    await decision.getByRole('button', { name: 'Keep the decision' }).click()
    await expect(decision.getByText(/^Decided by .* on .*Suggested then/)).toBeVisible()
    await expect(
      table.getByRole('row', { name: /Haldenau Dairy.*Let go.*Other than suggested/ }),
    ).toBeVisible()
    await decision.getByRole('button', { name: 'Take it back' }).click()
    await expect(decision.getByText(/Nothing is decided yet/)).toBeVisible()
  },
)

test(
  'the portfolio goes on paper alone and whole, over as many pages as it takes',
  { tag: ['@loopback', '@long'] },
  async ({ keyplan }) => {
    const { page, go } = keyplan
    await go('/portfolio/economics')
    const table = page.getByRole('table', { name: 'Accounts' })
    await expect(table).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden()
    await expect(page.getByRole('tab', { name: 'Economics' })).toBeHidden()
    await expect(page.getByRole('button', { name: 'Save as CSV' })).toBeHidden()
    const { held, whole } = await page.evaluate(() => {
      const paper = document.querySelector('.portfolio-paper')!
      return { held: paper.getBoundingClientRect().height, whole: paper.scrollHeight }
    })
    expect(held).toBeGreaterThanOrEqual(whole - 1)
    const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)
    expect(pages?.length).toBeGreaterThan(1)
  },
)
