import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeLargeOldFile } from '../reliability/support/large-old-file.ts'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'

test.use({ startsWith: 'nothing' })

test(
  'a new workspace is made, closed, and opened again from the list',
  { tag: '@shell' },
  async ({ keyplan }) => {
    const { page } = keyplan
    await page.getByRole('button', { name: /^New workspace/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Create' }).click()
    await expect(dialog.getByText('A workspace needs a name.')).toBeVisible()

    await dialog.getByLabel('Name').fill('Nordics 2027')
    await dialog.getByLabel('Currency').fill('sek')
    await dialog.getByRole('button', { name: 'Create' }).click()
    await expect(page.getByRole('navigation', { name: 'Where you are' })).toContainText('Nordics 2027')
    expect((await keyplan.call('workspace.get', {})).currency).toBe('SEK')

    await page.getByRole('button', { name: 'Close this workspace and go to the start' }).click()
    await page.getByRole('button', { name: 'Nordics 2027', exact: true }).click()
    await expect(page.getByRole('navigation', { name: 'Where you are' })).toContainText('Nordics 2027')
  },
)

test(
  'check 98: the single-use code and the token are nowhere in the address',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    // The shell has neither.
    const { page } = keyplan
    const { token, address, entries } = await page.evaluate(() => ({
      token: sessionStorage.getItem('keyplan-token') ?? '',
      address: location.href,
      entries: history.length,
    }))
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(address).not.toContain(token)
    expect(address).not.toMatch(/#[\w-]{43}/)
    expect(entries).toBeLessThanOrEqual(2)
  },
)

test('the sample company opens with its accounts', { tag: '@shell' }, async ({ keyplan }) => {
  await keyplan.page.getByRole('button', { name: /^Sample company/ }).click()
  await expect(keyplan.page.getByText('13 accounts')).toBeVisible({ timeout: 60_000 })
})

test(
  'a file that is not a workspace gets a sentence and stays as it is',
  { tag: '@shell' },
  async ({ keyplan }) => {
    const path = join(keyplan.home, 'notes.keyplan')
    writeFileSync(path, 'Not a database at all, only a few words that somebody saved.')
    await open(keyplan, path)
    await expect(
      keyplan.page.getByText(`${path} is a text, not a Keyplan workspace. It was not touched.`),
    ).toBeVisible()
  },
)

test('a file that is not there gets a sentence @long', async ({ keyplan }) => {
  await open(keyplan, join(keyplan.home, 'gone.keyplan'))
  await expect(keyplan.page.getByText(/There is no file at .*gone\.keyplan/)).toBeVisible()
})

test('check 38: a large file of an earlier Keyplan shows how far it is, and can be stopped', async ({
  keyplan,
}) => {
  const { page } = keyplan
  const path = join(keyplan.home, 'Haldenau.keyplan')
  makeLargeOldFile(path, 100_000)

  await open(keyplan, path)
  await expect(page.getByRole('heading', { name: 'Bringing Haldenau up to date' })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText(`${path} was not opened: bringing it up to date was cancelled.`)).toBeVisible()

  await open(keyplan, path)
  await expect(page.getByText('Reading the backup again')).toBeVisible()
  await expect(page.getByText('3 accounts')).toBeVisible({ timeout: 60_000 })
})

test(
  'a workspace that is open elsewhere names who holds it and can be read',
  { tag: '@shell' },
  async ({ keyplan }) => {
    const { page, home } = keyplan
    const path = join(home, 'Shared.keyplan')
    await keyplan.call('workspace.create', { name: 'Shared', currency: 'EUR', path })
    await keyplan.call('account.add', { name: 'Acme' })
    await keyplan.call('workspace.close', {})
    const holder = { host: 'desk-of-somebody', pid: 4711, startedAt: '1', since: '2026-11-22T08:00:00.000Z' }
    writeFileSync(`${path}.lock`, JSON.stringify(holder))

    await open(keyplan, path)
    await expect(
      page.getByText(/is open in another Keyplan: on desk-of-somebody, process 4711/),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Open for reading only' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Read only' })).toBeVisible()
    await expect(page.getByRole('gridcell', { name: 'Acme' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Add account' })).toHaveCount(0)
  },
)

async function open({ page }: Keyplan, path: string): Promise<void> {
  await page.getByRole('button', { name: /^Open a workspace/ }).click()
  await page.getByLabel('Path of the file').fill(path)
  await page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }).click()
}
