import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import JsZip from 'jszip'
import type { Shell } from '../support/launch-shell.ts'
import { call, expect, standInOnly, test } from './shell-test.ts'

/** Briefs of many accounts, into a folder that the system's own dialog chose. */
test('briefs of a tier go into the folder that the dialog chose, as PDF and slides', async ({
  start,
  folder,
}) => {
  const { shell, order, into } = await withAccounts(start, folder, 2)
  const { page } = shell
  const choose = page.getByRole('button', { name: 'Choose a folder' })
  const field = page.getByLabel('Folder', { exact: true })
  const before = await field.inputValue()

  // Who cancels the dialog keeps what was there.
  await choose.press('Enter')
  await expect.poll(() => order({ kind: 'shown-dialogs' })).toHaveLength(1)
  await expect(field).toHaveValue(before)

  await order({ kind: 'answer-dialog', answer: { canceled: false, filePaths: [into] } })
  await choose.press('Enter')
  await expect(field).toHaveValue(into)
  expect(await order({ kind: 'shown-dialogs' })).toMatchObject([
    { kind: 'open', options: { properties: ['openDirectory', 'createDirectory'] } },
    { kind: 'open' },
  ])
  await page.getByLabel('Slides (PPTX)').check()
  await page.getByRole('button', { name: 'Make 4 files' }).press('Enter')
  await expect(page.getByText(`4 files are in ${into}.`)).toBeVisible({ timeout: 60_000 })

  const made = readdirSync(into)
  expect(made).toHaveLength(4)
  for (const name of made) await expectWhole(join(into, name))
})

test('a batch that is cancelled in the shell leaves whole files alone, and ends with the window', async ({
  start,
  folder,
}) => {
  const { shell, order, into } = await withAccounts(start, folder, 60)
  const { page } = shell
  await order({ kind: 'answer-dialog', answer: { canceled: false, filePaths: [into] } })
  await page.getByRole('button', { name: 'Choose a folder' }).click()
  await expect(page.getByLabel('Folder', { exact: true })).toHaveValue(into)
  await page.getByLabel('PDF', { exact: true }).uncheck()
  await page.getByLabel('Slides (PPTX)').check()
  await page.getByRole('button', { name: 'Make 60 files' }).click()
  await expect.poll(() => readdirSync(into).length, { timeout: 60_000 }).toBeGreaterThan(1)
  await page.getByRole('link', { name: 'Data', exact: true }).click()
  await page.getByRole('tab', { name: 'Jobs' }).click()
  await page.getByRole('button', { name: /^Cancel: Briefs into the folder/ }).click()
  await expect(page.getByText(/^Cancelled\. \d+ of 60 files are there, each of them whole\.$/)).toBeVisible()

  const left = readdirSync(into)
  expect(left.length).toBeLessThan(60)
  for (const name of left) await expectWhole(join(into, name))
  await shell.close()
  expect(readdirSync(into)).toEqual(left)
})

/** A shell on the page of briefs of one tier, with so many accounts in it, and a folder for their files. */
async function withAccounts(start: (options: object) => Promise<Shell>, folder: string, count: number) {
  const shell = await start({ args: ['--workspace', join(folder, 'Briefs.keyplan')] })
  const order = standInOnly(shell)
  for (let at = 0; at < count; at += 1)
    await call(shell, 'account.add', { name: `Account ${at}`, tier: 'Merged' })
  const into = join(folder, 'Briefs of March')
  mkdirSync(into)
  await shell.page.evaluate(() => {
    window.location.hash = '/portfolio/briefs?tier=Merged'
  })
  await expect(shell.page.getByRole('button', { name: `Make ${count} files` })).toBeVisible()
  return { shell, order, into }
}

/** An office file whose parts have the checksums they say, or a PDF to its end. */
async function expectWhole(path: string): Promise<void> {
  const bytes = readFileSync(path)
  if (path.endsWith('.pdf')) expect(bytes.toString('latin1').trimEnd()).toMatch(/^%PDF-[^]*%%EOF$/)
  else await JsZip.loadAsync(bytes, { checkCRC32: true })
}
