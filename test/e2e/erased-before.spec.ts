import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seriousFindings } from '../support/axe.ts'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

const patience = { timeout: 60_000 }

test('going back to a backup of before an erasure says so, and who is there again is erased once more by keys', async ({
  keyplan,
}) => {
  const { page, go } = keyplan
  await erasedAfterBackup(keyplan)
  await go('/data/backups')
  await page.getByRole('button', { name: /^Go back to the backup/ }).press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('alert').first()).toContainText(
    'One person was erased after this backup was made',
  )
  await expect(dialog.getByRole('alert').first()).toContainText('Going back brings the person back.')
  await expect(dialog).not.toContainText('Lundqvist')
  await dialog.getByRole('button', { name: 'Make the copy' }).press('Enter')
  await dialog
    .getByRole('button', { name: 'Put it in the place of the present file' })
    .press('Enter', patience)

  await expect(page.getByText(/^Somebody who was erased is in this workspace again/)).toBeVisible(patience)
  await page.getByRole('link', { name: 'Erase again …' }).press('Enter')
  await expect(page.getByRole('table', { name: 'Erased once, and there again' })).toContainText(
    'Eva Lundqvist',
  )
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await seriousFindings(page)).toEqual([])
  }
  await page.getByRole('link', { name: 'Erase Eva Lundqvist again …' }).press('Enter')
  await page.getByRole('textbox', { name: /^Type the name to confirm/ }).fill('Eva Lundqvist')
  await page.getByRole('button', { name: 'Erase for good' }).press('Enter')
  await expect(page.getByText('The file was written anew')).toBeVisible(patience)
  await expect(page.getByText(/^Somebody who was erased is in this workspace again/)).toHaveCount(0)
})

test('backups that hold erased people are deleted under privacy, the only one not without saying so', async ({
  keyplan,
}) => {
  const { page, home, go } = keyplan
  await erasedAfterBackup(keyplan)
  await go('/settings/privacy')
  const table = page.getByRole('table', { name: 'Backups that still hold erased people' })
  await expect(table.getByRole('row')).toHaveCount(2)
  await expect(table).toContainText('The record of one')
  expect(filesHolding(home, 'Lundqvist')).toHaveLength(1)

  await page.getByRole('button', { name: 'Delete one backup …' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/^No good backup of this workspace would be left/)).toBeVisible()
  await expect(dialog.getByText('This can’t be undone', { exact: false })).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await seriousFindings(page)).toEqual([])
  }
  await dialog.getByRole('button', { name: 'Back up now' }).press('Enter')
  await expect(dialog.getByText(/^The newest good backup that is left/)).toBeVisible(patience)
  await dialog.getByRole('button', { name: 'Delete the backup' }).press('Enter')

  await expect(page.getByText('One backup is deleted.')).toBeVisible()
  await expect(page.getByText('No backup is from before somebody was erased.')).toBeVisible()
  expect(filesHolding(home, 'Lundqvist')).toEqual([])
})

/** Somebody who is in the one backup, and was erased since. */
async function erasedAfterBackup({ page, call, go }: Keyplan): Promise<void> {
  const { id: accountId } = await call('account.add', { name: 'Nordfjord Seafood' })
  const eva = await call('contact.add', {
    accountId,
    firstName: 'Eva',
    lastName: 'Lundqvist',
    title: 'Plant manager',
  })
  await go('/data/backups')
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByRole('cell', { name: /^Verified/ })).toBeVisible(patience)
  await call('erasure.erase', {
    contactId: eva.id,
    version: eva.version,
    keepsTitle: true,
    masksFullName: true,
    masksLastName: true,
  })
  await expect.poll(async () => (await call('erasure.list', {})).isWiped, patience).toBe(true)
}

/** Every file below a folder in whose bytes the name stands. */
function filesHolding(folder: string, name: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(name))
}
