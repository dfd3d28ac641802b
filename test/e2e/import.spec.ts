import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

const people = [
  'Id;Name;Title;Reports to;Account',
  '1;Zoë Ångström;"Head of ""Plants""";;Müller AG',
  '2;Öykü Çelik;Buyer;1;Müller AG',
  '',
].join('\r\n')

test(
  'a file is read, shown, imported, imported again without doubles, and undone',
  { tag: '@shell' },
  async ({ keyplan }) => {
    await keyplan.call('account.add', { name: 'Müller AG' })
    const file = put(keyplan, 'people.csv', Buffer.from(people, 'latin1'))

    await choose(keyplan, file)
    await expect(keyplan.page.getByText('2 rows.')).toBeVisible()
    await expect(keyplan.page.getByRole('cell', { name: 'Zoë Ångström', exact: true })).toBeVisible()
    await keyplan.page.getByRole('button', { name: 'Import 2 rows' }).click()
    await expect(keyplan.page.getByText('2 created, 0 updated, 0 unchanged.')).toBeVisible()
    expect(await titlesAt(keyplan, 'Müller AG')).toEqual(['Buyer', 'Head of "Plants"'])

    await keyplan.page.getByRole('button', { name: 'Import another file' }).click()
    await choose(keyplan, file)
    await expect(keyplan.page.getByText('Everything in the file is in the workspace already.')).toBeVisible()
    await expect(keyplan.page.getByRole('button', { name: /^Import \d/ })).toBeDisabled()

    await keyplan.page.getByRole('button', { name: 'Undo: import a file' }).click()
    await expect.poll(() => titlesAt(keyplan, 'Müller AG')).toEqual([])
  },
)

test('a file whose rows are wrong names row and column and writes nothing; the rest may go in', async ({
  keyplan,
}) => {
  await keyplan.call('account.add', { name: 'Acme' })
  const csv =
    'Id,Name,Reports to,Account\n1,Ann,2,Acme\n2,Bob,1,Acme\n3,Cy,77,Acme\n4,Di,,Nowhere\n5,Ed,,Acme\n'
  await choose(keyplan, put(keyplan, 'bad.csv', csv))

  const { page } = keyplan
  await expect(
    page.getByRole('row', {
      name: /^2 Reports to 2 A reporting cycle: Ann \(row 2\) reports to Bob \(row 3\)/,
    }),
  ).toBeVisible()
  await expect(page.getByRole('row', { name: /^4 Reports to 77 No person of this account/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /^5 Account Nowhere No account has this/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Import \d/ })).toBeDisabled()
  expect(await titlesAt(keyplan, 'Acme')).toEqual([])

  await page.getByLabel('Leave the refused rows out and import the rest').check()
  await page.getByRole('button', { name: 'Import 1 row' }).click()
  await expect(page.getByText('1 created, 0 updated, 0 unchanged.')).toBeVisible()
  await expect(page.getByText(/refused rows were left out/)).toBeVisible()
})

test(
  'a large import is cancelled while it runs, and nothing has changed',
  { tag: '@shell' },
  async ({ keyplan }) => {
    const { page } = keyplan
    const rows = Array.from({ length: 60_000 }, (_, at) => `${at + 1},Account ${at + 1},City ${at % 97}`)
    await choose(keyplan, put(keyplan, 'many.csv', `Number,Name,City\n${rows.join('\n')}\n`))
    await page.getByRole('button', { name: 'Import 60,000 rows' }).click({ timeout: 60_000 })

    await page.getByRole('link', { name: '1 job is running' }).click()
    const job = page.getByRole('listitem', { name: 'Import of many.csv' })
    await expect(job.getByRole('progressbar')).toBeVisible()
    await job.getByRole('button', { name: 'Cancel' }).click()

    await expect(job.getByText('Cancelled. Nothing of it is left.')).toBeVisible({ timeout: 20_000 })
    expect((await keyplan.call('account.list', {})).total).toBe(0)
    await job.getByRole('button', { name: 'Dismiss' }).click()
    await expect(page.getByText('No job has run since Keyplan was started.')).toBeVisible()
  },
)

test('a file that can’t be read gets a sentence and writes nothing @long', async ({ keyplan }) => {
  for (const [name, content, sentence] of unreadable) {
    await test.step(name, async () => {
      await choose(keyplan, put(keyplan, 'bad.csv', content))
      await expect(keyplan.page.getByRole('alert').filter({ hasText: sentence })).toBeVisible()
      await expect(keyplan.page.getByRole('button', { name: /^Import \d/ })).toHaveCount(0)
      expect((await keyplan.call('account.list', {})).total).toBe(0)
      await keyplan.page.getByRole('button', { name: 'Another file' }).click()
    })
  }
})

test('a file with a missing column says which field is needed @long', async ({ keyplan }) => {
  await choose(keyplan, put(keyplan, 'accounts.csv', 'Number,City\n1,Bonn\n'))
  const { page } = keyplan
  await page.getByLabel('The file holds').click()
  await page.getByRole('option', { name: 'Accounts' }).click()
  await expect(page.getByText('No column is mapped to Name, and it is needed.')).toBeVisible()

  await page.getByRole('combobox', { name: 'City', exact: true }).selectOption('Name')
  await page.getByRole('button', { name: 'Import 1 row' }).click()
  await expect(page.getByText('1 created, 0 updated, 0 unchanged.')).toBeVisible()
})

async function choose({ page, go }: Keyplan, path: string): Promise<void> {
  await go('/data/import')
  await page.locator('input[type=file]').setInputFiles(path)
}

function put({ home }: Keyplan, name: string, content: string | Buffer): string {
  const path = join(home, name)
  writeFileSync(path, content)
  return path
}

async function titlesAt({ call }: Keyplan, name: string): Promise<string[]> {
  const { rows } = await call('account.list', { filter: { search: name } })
  const [account] = rows
  if (!account) return []
  const people = await call('contact.listByAccount', { accountId: account.id })
  return people.rows.map((contact) => contact.title).toSorted()
}

const unreadable = [
  ['a broken quote', 'Name,City\n"Acme,Bonn\n', /Row 2, column 1: a quotation mark is opened/],
  [
    'ten thousand columns',
    `${Array.from({ length: 10_000 }, (_, at) => `c${at}`).join()}\n`,
    /Row 1 has 10,000 columns/,
  ],
  ['a long line', `Name\n${'x'.repeat(1_200_000)}\n`, /Row 2.* is longer than/],
  ['a workbook', Buffer.from('504b0304140006000800', 'hex'), /ZIP archive|Excel workbook/],
  ['nothing', '', /The file is empty/],
  ['a web page', '<!DOCTYPE html><html></html>', /web page/],
] as const
