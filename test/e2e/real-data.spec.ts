import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'
import { hasRealData, realData, whyNoRealData } from '../support/real-data.ts'

test.use({ startsWith: 'empty' })
test.skip(!hasRealData, whyNoRealData)
test.setTimeout(180_000)

const resellers = join(realData, 'adventureworks', 'DimReseller.csv')
const contacts = join(realData, 'adventureworks', 'store_contacts.csv')
const orgChart = join(realData, 'adventureworks', 'employee_org_chart.csv')
const organogram = join(realData, 'uk-organograms', 'nhs-england.csv')

test('accounts, contacts and an organization chart come in, a plan is drafted, and all of it is there after a restart', async ({
  keyplan,
}) => {
  const { page } = keyplan
  await importFile(keyplan, resellers)
  await page.getByRole('button', { name: 'Import 701 rows' }).click()
  await expect(page.getByText('701 created, 0 updated, 0 unchanged.')).toBeVisible()

  await importFile(keyplan, contacts)
  await page.getByRole('button', { name: 'Import 753 rows' }).click()
  await expect(page.getByText('753 created, 0 updated, 0 unchanged.')).toBeVisible()

  await keyplan.call('account.add', { name: 'Adventure Works Cycles' })
  await importFile(keyplan, orgChart)
  await belongToOneAccount(keyplan, 'Adventure Works Cycles')
  await page.getByRole('button', { name: 'Import 290 rows' }).click()
  await expect(page.getByText('290 created, 0 updated, 0 unchanged.')).toBeVisible()

  await keyplan.go('/accounts?q=Adventure Works')
  await page.getByText('Adventure Works Cycles').first().click()
  await page.getByRole('tab', { name: 'People' }).click()
  await expect(page.getByRole('treeitem', { name: /^Ken Sánchez, Chief Executive Officer/ })).toBeVisible()
  expect(await reportsOf(keyplan, 'Adventure Works Cycles', 'Sánchez')).toBeGreaterThanOrEqual(6)

  await page.getByRole('tab', { name: 'Plan' }).click()
  await page.getByRole('button', { name: 'Draft a plan' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Draft' }).click()
  await page.getByRole('textbox', { name: 'Profile and money' }).fill('Bicycles, sold through 701 resellers.')
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  const address = await page.evaluate(() => location.hash.slice(1))

  const again = await keyplan.restart()
  await again.go(address)
  await expect(again.page.getByRole('textbox', { name: 'Profile and money' })).toHaveText(
    'Bicycles, sold through 701 resellers.',
  )
  expect((await again.call('account.list', {})).total).toBe(702)
  expect(await contactsAt(again, 'Adventure Works Cycles')).toBe(290)
})

test('the same files again change nothing', { tag: ['@shell', '@long'] }, async ({ keyplan }) => {
  const { page } = keyplan
  await importFile(keyplan, resellers)
  await page.getByRole('button', { name: 'Import 701 rows' }).click()
  await importFile(keyplan, resellers)
  await expect(page.getByText('701 unchanged')).toBeVisible()
  await expect(page.getByText('Everything in the file is in the workspace already.')).toBeVisible()
})

test(
  'an organogram without names comes in by remapping its columns, as posts that are not identified',
  { tag: ['@shell', '@long'] },
  async ({ keyplan }) => {
    const { page } = keyplan
    await keyplan.call('account.add', { name: 'NHS England' })
    await importFile(keyplan, organogram)
    await page.getByLabel('The file holds').click()
    await page.getByRole('option', { name: 'Contacts' }).click()
    await belongToOneAccount(keyplan, 'NHS England')
    for (const [column, field] of [
      ['Post Unique Reference', 'Source id'],
      ['Grade', 'Seniority'],
      ['Job Title', 'Title'],
      ['Job/Team Function', 'Left out'],
      ['Unit', 'Department'],
      ['Reports to Senior Post', 'Reports to (source id, e-mail or name)'],
    ] as const) {
      await page.getByRole('combobox', { name: column, exact: true }).selectOption(field)
    }
    await page.getByRole('button', { name: 'Import 293 rows' }).click()
    await expect(page.getByText('293 created, 0 updated, 0 unchanged.')).toBeVisible()
    expect(await contactsAt(keyplan, 'NHS England')).toBe(293)

    const { rows } = await keyplan.call('account.list', { filter: { search: 'NHS' } })
    const people = await keyplan.call('contact.listByAccount', { accountId: rows[0]!.id, limit: 200 })
    expect(people.rows.every((contact) => contact.firstName === '' && contact.lastName === '')).toBe(true)
  },
)

test(
  'every file of the template collection is read, and says what it is',
  { tag: ['@shell', '@long'] },
  async ({ keyplan }) => {
    const { page } = keyplan
    const folder = join(realData, 'crm-templates')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.csv'),
    )
    expect(files.length).toBeGreaterThan(30)
    for (const file of files) {
      await importFile(keyplan, join(folder, file))
      const known = page.getByText(/Recognized as (a|an) /)
      const stranger = page.getByText(/which is not imported here/)
      await expect(known.or(stranger), file).toBeVisible()
    }
  },
)

async function importFile({ page, go }: Keyplan, path: string): Promise<void> {
  await go('/accounts')
  await expect(page.getByRole('heading', { name: 'Accounts' })).toBeVisible()
  await go('/data/import')
  await page.locator('input[type=file]').setInputFiles(path)
}

async function belongToOneAccount({ page }: Keyplan, name: string): Promise<void> {
  await page.getByLabel('They belong to').click()
  await page.getByRole('option', { name: 'One account for all rows' }).click()
  await page.getByLabel('Account', { exact: true }).fill(name)
  await page.getByRole('option', { name }).click()
}

async function contactsAt({ call }: Keyplan, name: string): Promise<number> {
  const { rows } = await call('account.list', { filter: { search: name } })
  return rows[0]?.contacts ?? 0
}

async function reportsOf({ call }: Keyplan, accountName: string, lastName: string): Promise<number> {
  const { rows } = await call('account.list', { filter: { search: accountName } })
  const accountId = rows[0]!.id
  const pages = await Promise.all(
    [0, 200].map((offset) => call('contact.listByAccount', { accountId, offset, limit: 200 })),
  )
  const people = pages.flatMap((each) => each.rows)
  const top = people.find((contact) => contact.lastName === lastName && contact.managerId === null)
  return people.filter((contact) => contact.managerId === top?.id).length
}
