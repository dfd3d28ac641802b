import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { spoilPage } from '../support/damage.ts'
import { hashOf } from '../support/file-hash.ts'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'

const patience = { timeout: 60_000 }

test('a backup is made, checked, and gone back to', { tag: '@shell' }, async ({ keyplan }) => {
  const { page } = keyplan
  await keyplan.go('/data/backups')
  await expect(page.getByText('No backup has been made of this workspace yet.')).toBeVisible()

  await backUpNow(page)
  await page.getByRole('button', { name: /^Check the backup/ }).click()
  await expect(page.getByRole('button', { name: /^Check the backup/ })).toBeEnabled()

  await keyplan.call('account.add', { name: 'Kyrkholm Foods' })
  await page.getByRole('button', { name: /^Go back to the backup/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('One change was made after this backup and is not in it:')).toBeVisible()
  await expect(dialog.getByRole('listitem')).toHaveText(/add an account/)

  await dialog.getByRole('button', { name: 'Make the copy' }).click()
  await dialog.getByRole('button', { name: 'Put it in the place of the present file' }).click(patience)

  await expect(page.getByText('13 accounts')).toBeVisible(patience)
  expect(readdirSync(keyplan.home).filter((name) => name.includes('.before-restore-'))).toHaveLength(1)
  expect((await keyplan.call('account.list', { filter: { search: 'Kyrkholm' } })).total).toBe(0)
})

test.describe('a file that is damaged', () => {
  test(
    'is named at the start, and its newest backup brings one back to work',
    { tag: '@shell' },
    async ({ keyplan }) => {
      const { page } = keyplan
      await keyplan.go('/data/backups')
      await backUpNow(page)
      await keyplan.call('account.add', { name: 'Kyrkholm Foods' })
      const { path, hash } = await damagedFile(keyplan)

      await openFile(page, path)
      await expect(
        page.getByText(/is a Keyplan workspace that is cut short|with damaged pages|beginning is damaged/),
      ).toBeVisible()
      await expect(page.getByText(/^The newest good backup is of/)).toBeVisible()
      await expect(page.getByRole('listitem').filter({ hasText: 'add an account' })).toBeVisible()

      await page.getByRole('button', { name: 'Go back to this backup' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: 'Make the copy' }).click()
      await dialog.getByRole('button', { name: 'Put it in the place of the present file' }).click(patience)

      await expect(page.getByText('13 accounts')).toBeVisible(patience)
      const [kept = ''] = readdirSync(keyplan.home).filter((name) => name.includes('.corrupt-'))
      expect(hashOf(join(keyplan.home, kept))).toBe(hash)
    },
  )

  test('is read for what is left, and the new file opens', async ({ keyplan }) => {
    const { page } = keyplan
    const { path, hash } = await damagedFile(keyplan)

    await openFile(page, path)
    await expect(page.getByText(/^There is no good backup of this file/)).toBeVisible()
    await page.getByRole('button', { name: 'Save what can be read' }).click()
    await expect(
      page.getByText(/could be read, .* were made anew from the history, 0 are known to be lost/),
    ).toBeVisible(patience)
    expect(readdirSync(keyplan.home).filter((name) => name.endsWith('.report.txt'))).toHaveLength(1)

    await page.getByRole('button', { name: 'Open the new file' }).click()
    await expect(page.getByText('13 accounts')).toBeVisible(patience)
    expect(hashOf(path)).toBe(hash)
  })
})

async function backUpNow(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByRole('cell', { name: /^Verified/ })).toBeVisible(patience)
}

/** Closes the workspace and spoils its first page on disk, as a disk might. */
async function damagedFile({ page, home, call }: Keyplan): Promise<{ path: string; hash: string }> {
  const path = join(home, 'Test.keyplan')
  await call('workspace.close', {})
  await page.reload()
  await expect(page.getByRole('button', { name: /^Open a workspace/ })).toBeVisible()
  spoilPage(path, 1)
  return { path, hash: hashOf(path) }
}

async function openFile(page: Page, path: string): Promise<void> {
  await page.getByRole('button', { name: /^Open a workspace/ }).click()
  await page.getByLabel('Path of the file').fill(path)
  await page.getByRole('dialog').getByRole('button', { name: 'Open' }).click()
}
