import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { aWorkbook, textRow } from '../support/a-workbook.ts'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

test('a sheet of a workbook comes in, whatever the file is called', async ({ keyplan }) => {
  const { page } = keyplan
  const workbook = aWorkbook([
    {
      name: 'Accounts',
      xml: textRow(1, ['Account name', 'City']) + textRow(2, ['Müller & Söhne', 'Kiel']),
    },
    { name: 'Prospects', xml: textRow(1, ['Account name', 'Fax']) + textRow(2, ['Brzezina', '12']) },
  ])
  await choose(keyplan, put(keyplan, 'export.csv', workbook))
  await expect(page.getByRole('cell', { name: 'Müller & Söhne', exact: true }).first()).toBeVisible()
  await expect(page.getByLabel('Delimiter')).toHaveCount(0)

  await page.getByLabel('Sheet').click()
  await page.getByRole('option', { name: 'Prospects' }).click()
  await expect(page.getByRole('region', { name: 'Not taken from the file' })).toContainText('Fax (1 value)')
  await page.getByRole('button', { name: 'Import 1 row' }).click()
  await expect(page.getByText('1 created, 0 updated, 0 unchanged.')).toBeVisible()
  expect((await keyplan.call('account.list', {})).rows.map(({ name }) => name)).toEqual(['Brzezina'])
})

test('cards of an address book come in at the account that their firm is @long', async ({ keyplan }) => {
  const { page } = keyplan
  const { id } = await keyplan.call('account.add', { name: 'Müller AG' })
  const card = [
    'BEGIN:VCARD',
    'VERSION:2.1',
    'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:=C7elik;=D6yk=FC',
    'ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller AG',
    'TITLE:Buyer',
    'NICKNAME:Oe',
    'PHOTO;ENCODING=BASE64;JPEG:AAAA',
    'BBBB',
    '',
    'END:VCARD',
  ]
  await choose(keyplan, put(keyplan, 'people.vcf', card.join('\r\n')))
  await expect(page.getByText('Recognized as cards of an address book.')).toBeVisible()
  const left = page.getByRole('region', { name: 'Not taken from the file' })
  await expect(left).toContainText('PHOTO (8 byte')
  await expect(left).toContainText('NICKNAME (1 value)')
  await page.getByRole('button', { name: 'Import 1 row' }).click()
  await expect(page.getByText('1 created, 0 updated, 0 unchanged.')).toBeVisible()
  const people = await keyplan.call('contact.listByAccount', { accountId: id })
  expect(people.rows.map(({ firstName, lastName, title }) => [firstName, lastName, title])).toEqual([
    ['Öykü', 'Çelik', 'Buyer'],
  ])
})

test('rows of JSON come in @long', async ({ keyplan }) => {
  const { page } = keyplan
  await choose(
    keyplan,
    put(keyplan, 'accounts.json', '{"rows":[{"Account name":"Acme","Tags":["a"]},{"Account name":"Bolt"}]}'),
  )
  await expect(page.getByRole('region', { name: 'Not taken from the file' })).toContainText(
    'Tags (1 list or object)',
  )
  await page.getByRole('button', { name: 'Import 2 rows' }).click()
  await expect(page.getByText('2 created, 0 updated, 0 unchanged.')).toBeVisible()
})

test('a workbook that would grow without end gets a sentence @long', async ({ keyplan }) => {
  const bomb = aWorkbook([{ name: 'A', xml: ' '.repeat(30_000_000) }])
  await choose(keyplan, put(keyplan, 'bomb.xlsx', bomb))
  await expect(keyplan.page.getByText(/would grow more than a hundredfold when it is unpacked/)).toBeVisible()
  await expect(keyplan.page.getByRole('button', { name: /^Import \d/ })).toHaveCount(0)
})

test('several files are put in order, imported one after another, and undone from the last @long', async ({
  keyplan,
}) => {
  const { page, go } = keyplan
  const reports = put(keyplan, 'report.pdf', '%PDF-1.7')
  const people = put(
    keyplan,
    'people.csv',
    'Id,First name,Last name,Title,Account ID\n1,Ann,Lee,CEO,77\n2,Bob,Hill,Buyer,78\n',
  )
  const accounts = put(keyplan, 'accounts.csv', 'Account ID,Account name,City\n77,Acme,Kiel\n78,Bolt,Pune\n')
  await go('/data/import')
  await page.locator('input[type=file]').setInputFiles([reports, people, accounts])

  const list = page.getByRole('region', { name: '3 files' }).getByRole('listitem')
  await expect(list).toContainText([
    /1\. accounts\.csv.*2 rows.*Now/,
    /2\. people\.csv.*2 rows.*Waits/,
    /3\. report\.pdf.*PDF/,
  ])
  await page.getByRole('button', { name: 'Import 2 rows' }).click()
  await expect(list.nth(0)).toContainText('2 created, 0 updated')
  await expect(list.nth(1)).toContainText('Now')
  await page.getByRole('button', { name: 'Import 2 rows' }).click()

  await expect(page.getByText(/report\.pdf was not imported\..*PDF/)).toBeVisible()
  await expect(page.getByText('Imported from people.csv')).toBeVisible()
  await page.getByRole('button', { name: 'Undo the import of people.csv' }).click()
  await expect(page.getByText('The import of people.csv was undone.')).toBeVisible()
  expect((await keyplan.call('account.list', {})).total).toBe(2)
  await page.getByRole('button', { name: 'Undo the import of accounts.csv' }).click()
  await expect(page.getByText('The import of accounts.csv was undone.')).toBeVisible()
  expect((await keyplan.call('account.list', {})).total).toBe(0)
})

async function choose({ page, go }: Keyplan, path: string): Promise<void> {
  await go('/data/import')
  await page.locator('input[type=file]').setInputFiles(path)
}

function put({ home }: Keyplan, name: string, content: string | Uint8Array): string {
  const path = join(home, name)
  writeFileSync(path, content)
  return path
}
