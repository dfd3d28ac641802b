import { readFileSync } from 'node:fs'
import { expect, test } from '../support/keyplan-test.ts'
import { letters, textOf } from '../support/pdf-text.ts'

test('the portfolio on one page says what the lines add up to, who moved, and what is asked where @long', async ({
  keyplan,
}) => {
  const { page, call } = keyplan
  const { accounts, currency } = await call('economics.getPortfolio', {})
  const e4 = accounts.reduce((sum, { now }) => sum + now.netE4, 0)
  const before = accounts.reduce((sum, each) => sum + each.before.netE4, 0)
  const money = new Intl.NumberFormat('en-US', { style: 'currency', currency, maximumFractionDigits: 0 })
  const share = new Intl.NumberFormat('en-US', { style: 'percent', signDisplay: 'exceptZero' })
  const most = accounts.toSorted(
    (one, other) => other.now.netE4 - other.before.netE4 - (one.now.netE4 - one.before.netE4),
  )[0]

  await keyplan.go('/portfolio/economics')
  await page.getByRole('link', { name: 'Brief', exact: true }).click()
  const paper = page.getByRole('article', { name: /^Portfolio brief: / })
  await expect(paper.getByRole('heading', { level: 1 })).toContainText(
    `Net revenue is ${money.format(e4 / 10_000)}, ${share.format(e4 / before - 1).replace('-', '−')} on the period before.`,
  )
  const risers = paper.getByRole('region', { name: 'Bought more' }).getByRole('row')
  await expect(risers.nth(1)).toContainText(most?.name ?? '')
  await expect(paper.getByRole('img', { name: 'Cumulative profit, the best account first' })).toBeVisible()
  await expect(paper.getByRole('img', { name: /^\d+ accounts by price and cost to serve$/ })).toBeVisible()

  const asks = paper.getByRole('region', { name: 'What we ask of you, by account' })
  await expect(asks.getByRole('listitem').first()).toContainText('Haldenau Dairy')
  await expect(asks).not.toContainText('Nothing is waiting')
  await asks.getByRole('button', { name: 'Brief of Haldenau Dairy' }).press('Enter')
  const brief = page.getByRole('article', { name: 'Account brief: Haldenau Dairy' })
  await expect(brief).toBeVisible()
})

test('the portfolio brief is saved as a PDF of one page with what is shown as text', async ({ keyplan }) => {
  const { page } = keyplan
  await keyplan.go('/portfolio/economics/brief')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as PDF' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^Portfolio brief .+ \d{4}-\d{2}-\d{2}\.pdf$/)
  const path = await download.path()
  const pdf = readFileSync(path, 'latin1')
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
  expect(pdf).toContain('StructTreeRoot')
  const text = textOf(path)
  if (text === undefined) return
  for (const part of await page.getByRole('article').locator('h1, td, .asks span').allInnerTexts())
    expect(text).toContain(letters(part))
})
