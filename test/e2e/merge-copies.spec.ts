import { dirname, join } from 'node:path'
import { expect, test } from '../support/keyplan-test.ts'
import { ordersHandedIn } from '../support/order-file.ts'
import { seriousFindings } from '../support/axe.ts'

test('a colleague’s copy of the sample is compared, decided about by keyboard, merged, and unmerged by undo', async ({
  keyplan,
}) => {
  const { page, go, call } = keyplan
  const { workspace } = await call('application.getState', {})
  const path = workspace!.path
  const copy = join(dirname(path), 'Anna.keyplan')
  const { rows } = await call('account.list', {})
  const [account, other] = await Promise.all(
    rows.slice(0, 2).map(async ({ id }) => (await call('account.get', { id })).account),
  )
  await call('workspace.saveCopy', { path: copy })

  await call('workspace.open', { path: copy })
  await call('account.edit', {
    id: account!.id,
    version: account!.version,
    changes: { city: 'Graz', phone: '+43 316 20 10' },
  })
  await call('contact.add', { accountId: account!.id, firstName: 'Berta', lastName: 'Nimmrichter' })
  const text = `Order,Line,Day,Account,Net\nSO-77,1,2026-03-02,${account!.name},1200\n`
  const mapping = ['orderNumber', 'lineNumber', 'orderedOn', 'accountName', 'net'] as const
  const handedIn = await ordersHandedIn({ do: call }, text, mapping)
  const { basis } = await call('order.preview', handedIn)
  await call('order.import', { ...handedIn, basis, fileName: 'march.csv', leaveOutRefused: false })
  await expect.poll(async () => (await call('order.listImports', {})).length).toBe(1)
  await call('workspace.open', { path })
  await call('account.edit', { id: account!.id, version: account!.version, changes: { city: 'Linz' } })
  await call('account.edit', { id: other!.id, version: other!.version, changes: { city: 'Wels' } })

  await go('/data/merge')
  await page.getByRole('button', { name: 'Compare' }).press('Enter')
  await expect(page.getByText('Give the file first.')).toBeVisible()
  await page.getByLabel('File of the copy').fill(path)
  await page.getByRole('button', { name: 'Compare' }).press('Enter')
  await expect(page.getByText('That is the file that is open.')).toBeVisible()

  await page.getByLabel('File of the copy').fill(copy)
  await page.getByLabel('File of the copy').press('Enter')
  await expect(page.getByRole('heading', { name: '1 to decide' })).toBeVisible()
  await page.getByRole('button', { name: 'Show Contacts' }).press('Enter')
  await expect(page.getByText('Nimmrichter').first()).toBeVisible()
  const card = page.getByRole('radiogroup', { name: new RegExp(`What stands of .*${account!.name}`) })
  await expect(card.getByLabel('Mine stands')).toBeChecked()
  await expect(page.getByRole('cell', { name: 'Linz' })).toBeVisible()
  await expect(page.getByRole('cell', { name: 'Graz' })).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    // Colors go over into each other for a moment.
    await expect.poll(() => seriousFindings(page)).toEqual([])
  }

  await card.getByLabel('Mine stands').focus()
  await page.keyboard.press('ArrowRight')
  await expect(card.getByLabel('Theirs stands')).toBeChecked()
  await page.getByRole('button', { name: 'Merge', exact: true }).press('Enter')
  await expect(page.getByText(/^Merged: 2 new and 1 changed\.$/)).toBeVisible()
  const merged = await call('account.get', { id: account!.id })
  expect(merged.account).toMatchObject({ city: 'Graz', phone: '+43 316 20 10' })
  expect((await call('account.get', { id: other!.id })).account).toMatchObject({ city: 'Wels' })

  await expect(page.getByText('march.csv, from ERP: 1 line')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Bring the order lines in' }).press('Enter')
  await expect(page.getByText('Order lines: 1 new, 0 corrected, 0 here already.')).toBeVisible()
  expect(await call('order.listImports', {})).toMatchObject([{ fileName: 'march.csv', lineCount: 1 }])
  // Undo would take the order lines back now, not the merge.
  await expect(page.getByRole('button', { name: 'Undo the merge' })).toHaveCount(0)
  await page.getByRole('button', { name: /^Undo/ }).press('Enter')

  await page.getByRole('button', { name: 'Undo the merge' }).press('Enter')
  await expect(page.getByText('The merge is undone')).toBeVisible()
  expect((await call('account.get', { id: account!.id })).account).toMatchObject({ city: 'Linz' })
})
