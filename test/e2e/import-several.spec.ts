import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { seriousFindings } from '../support/axe.ts'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'
import { hasRealData, realData, whyNoRealData } from '../support/real-data.ts'

test.use({ startsWith: 'empty' })

const firms = 'Account ID,Account name,City\n77,Acme,Kiel\n78,Bolt,Pune\n'
const people = 'Id,First name,Last name,Account ID\n1,Ann,Lee,77\n2,Bob,Hill,78\n'

test('files are imported as one: each is shown with those before it, and one undo takes all back', async ({
  keyplan,
}) => {
  const { page } = keyplan
  const list = await dropped(keyplan, { 'people.csv': people, 'firms.csv': firms })
  await page.getByRole('button', { name: 'All as one' }).click()
  await expect(list).toContainText([/1\. firms\.csv.*2 to create/, /2\. people\.csv.*2 to create/])

  await page.getByRole('button', { name: 'Look at people.csv' }).click()
  await expect(page.getByRole('cell', { name: 'Ann Lee' })).toBeVisible()
  await expect(page.getByRole('tab', { name: '0 refused' })).toBeVisible()

  // The other way round, the people's accounts are not there yet.
  await page.getByRole('button', { name: 'Import people.csv earlier' }).click()
  await expect(list).toContainText([/1\. people\.csv.*2 refused/, /2\. firms\.csv.*2 to create/])
  await expect(page.getByRole('button', { name: 'Import 2 files as one' })).toBeDisabled()
  await page.getByRole('button', { name: 'Import people.csv later' }).click()

  await page.getByRole('button', { name: 'Import 2 files as one' }).click()
  await expect(page.getByText('Imported from people.csv')).toBeVisible()
  await expect(page.getByText('Imported from firms.csv')).toBeVisible()
  expect((await keyplan.call('account.list', {})).total).toBe(2)
  await page.getByRole('button', { name: 'Undo the import' }).click()
  await expect(page.getByText('The import was undone. Nothing of it is left.')).toBeVisible()
  expect((await keyplan.call('account.list', {})).total).toBe(0)
})

test('what a file holds is said by the user where its headings say something else @long', async ({
  keyplan,
}) => {
  const { page } = keyplan
  const list = await dropped(keyplan, {
    'list.csv': 'Product,Town\nCord,Bonn\n',
    'firms.csv': firms,
  })
  await expect(list).toContainText([/firms\.csv/, /list\.csv.*Stays out/])
  await page.getByRole('combobox', { name: 'What list.csv holds' }).selectOption('Accounts')
  await page.getByRole('button', { name: 'Look at list.csv' }).click()
  await page.getByRole('combobox', { name: 'Product', exact: true }).selectOption('Name')
  await page.getByRole('button', { name: 'All as one' }).click()
  await expect(page.getByRole('button', { name: 'Import 2 files as one' })).toBeEnabled()
  await page.getByRole('button', { name: 'Import 2 files as one' }).click()
  await expect(page.getByText('Imported from list.csv')).toBeVisible()
  expect((await keyplan.call('account.list', {})).total).toBe(3)
})

test('AdventureWorks in one drop: resellers, people and orders, and one press takes all of it back @long', async ({
  keyplan,
}) => {
  test.skip(!hasRealData, whyNoRealData)
  test.setTimeout(240_000)
  const { page, go } = keyplan
  await go('/data/import')
  const names = ['FactResellerSales', 'DimProduct', 'store_contacts', 'store_survey', 'DimReseller']
  await page
    .locator('input[type=file]')
    .setInputFiles(names.map((name) => join(realData, 'adventureworks', `${name}.csv`)))
  const list = page.getByRole('region', { name: '5 files' }).getByRole('listitem')
  await expect(list).toContainText(
    [
      /1\. DimReseller/,
      /2\. store_survey/,
      /3\. store_contacts/,
      /4\. FactResellerSales.*60,855 rows/,
      /5\. DimProduct.*Stays out/,
    ],
    { timeout: 30_000 },
  )
  await page.getByRole('button', { name: 'All as one' }).click()
  // The survey has no ids: it goes on with what the list of resellers brings, which has two shops of the same name.
  await expect(list.nth(1)).toContainText('4 refused', { timeout: 30_000 })
  await expect(list.nth(2)).toContainText('753 to create')
  await page.getByRole('button', { name: 'Look at store_survey.csv' }).click()
  await page.getByRole('checkbox', { name: 'Leave the refused rows out and import the rest' }).check()
  await accessible(page)
  await page.getByRole('button', { name: 'Import 3 files as one' }).click()

  await expect(list.nth(0)).toContainText('701 created', { timeout: 60_000 })
  await expect(list.nth(2)).toContainText('753 created')
  await expect(page.getByText(/60,855/).first()).toBeVisible({ timeout: 60_000 })
  await accessible(page)
  await page.getByRole('button', { name: /^Bring in 60,855/ }).click()
  await expect(page.getByText('Imported from FactResellerSales.csv')).toBeVisible({ timeout: 120_000 })
  await expect(page.getByText('DimProduct.csv was not imported.')).toBeVisible()
  await accessible(page)
  const months = await keyplan.call('order.listMonths', {
    accountId: null,
    from: '2010-01',
    to: '2013-12',
    limit: 200,
  })
  expect(months.length).toBeGreaterThan(0)
  expect((await keyplan.call('account.list', {})).total).toBe(701)

  await page.getByRole('button', { name: 'Undo all 2 imports' }).click()
  await expect(page.getByText(/The import of DimReseller.csv.* was undone/)).toBeVisible({ timeout: 60_000 })
  expect((await keyplan.call('account.list', {})).total).toBe(0)
  expect(await keyplan.call('order.listImports', {})).toEqual([])
})

/** Nothing serious that a screen reader or a pale color would stumble over, in light and in dark. */
async function accessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.waitForTimeout(250)
    expect(await seriousFindings(page)).toEqual([])
  }
}

async function dropped({ page, go, home }: Keyplan, files: Readonly<Record<string, string>>) {
  const paths = Object.entries(files).map(([name, text]) => {
    const path = join(home, name)
    writeFileSync(path, text)
    return path
  })
  await go('/data/import')
  await page.locator('input[type=file]').setInputFiles(paths)
  return page.getByRole('region', { name: `${paths.length} files` }).getByRole('listitem')
}
