import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JsZip from 'jszip'
import { seriousFindings } from '../support/axe.ts'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'
import { letters, textOf } from '../support/pdf-text.ts'

const isFull = process.env['KEYPLAN_E2E'] === 'full'

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyplan-briefs-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('briefs of one tier are made as PDF, slides and documents, under the names that were shown before', async ({
  keyplan,
}) => {
  const { page, go, call } = keyplan
  const tier = 'Mail merge'
  const accounts = ['Nordfjord', 'Nordfjord', 'Ostwind: Söhne/Co']
  for (const name of accounts) await call('account.add', { name, tier })
  const into = join(folder, 'new', 'briefs')
  mkdirSync(into, { recursive: true })
  const day = new Date().toISOString().slice(0, 10)
  writeFileSync(join(into, `brief nordfjord ${day}.PDF`), 'Mine')

  await go(`/portfolio/briefs?tier=${encodeURIComponent(tier)}`)
  await page.getByLabel('Folder').fill(into)
  await page.getByLabel('Slides (PPTX)').check()
  await page.getByLabel('Document (DOCX)').check()
  const names = [
    `Brief Nordfjord ${day} (2).pdf`,
    `Brief Nordfjord ${day} (3).pdf`,
    `Brief Nordfjord ${day}.pptx`,
    `Brief Nordfjord ${day} (2).pptx`,
    `Brief Ostwind SöhneCo ${day}.pdf`,
  ]
  const table = page.getByRole('table', { name: 'Files that will be made' })
  for (const name of names) await expect(table.getByText(name, { exact: true })).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])

  await page.getByRole('button', { name: 'Make 9 files' }).press('Enter')
  await expect(page.getByText(`9 files are in ${into}.`)).toBeVisible({ timeout: 60_000 })
  const made = readdirSync(into)
  expect(made).toHaveLength(10)
  for (const name of names) expect(made).toContain(name)
  expect(readFileSync(join(into, `brief nordfjord ${day}.PDF`), 'utf8')).toBe('Mine')
  const text = textOf(join(into, `Brief Ostwind SöhneCo ${day}.pdf`))
  if (text !== undefined) expect(text).toContain(letters('Ostwind: Söhne/Co'))
  for (const name of made.filter((each) => /\.(pptx|docx)$/.test(each)))
    expect(await isWhole(join(into, name))).toBe(true)
  await go('/data/jobs')
  await expect(page.getByText(`9 files are in ${into}.`)).toBeVisible()
})

test('a cancelled mail merge leaves whole files and says how many; the page may be left meanwhile @long', async ({
  keyplan,
}) => {
  const { page, go, call } = keyplan
  const tier = 'Mail merge'
  await many(keyplan, tier, 60)
  await go(`/portfolio/briefs?tier=${encodeURIComponent(tier)}`)
  await page.getByLabel('Folder').fill(folder)
  await page.getByLabel('PDF', { exact: true }).uncheck()
  await page.getByLabel('Slides (PPTX)').check()
  await page.getByRole('button', { name: 'Make 60 files' }).click()
  await expect.poll(() => readdirSync(folder).length).toBeGreaterThan(2)

  await page.getByRole('link', { name: 'Data', exact: true }).click()
  await page.getByRole('tab', { name: 'Jobs' }).click()
  const soFar = readdirSync(folder).length
  await expect.poll(() => readdirSync(folder).length).toBeGreaterThan(soFar)
  await page.getByRole('button', { name: /^Cancel: Briefs into the folder/ }).click()
  await expect(page.getByText(/^Cancelled\. \d+ of 60 files are there, each of them whole\.$/)).toBeVisible()

  const job = (await call('job.list', {})).find(({ kind }) => kind === 'paper-batch')
  const left = readdirSync(folder)
  expect(job).toMatchObject({ state: 'cancelled', total: 60 })
  expect(left).toHaveLength(job!.done)
  expect(left.length).toBeLessThan(60)
  for (const name of left) expect(await isWhole(join(folder, name))).toBe(true)
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(readdirSync(folder)).toEqual(left)
})

test('a mail merge ends with a whole PDF for each account and nothing else in the folder @long', async ({
  keyplan,
}) => {
  const count = isFull ? 500 : 25
  test.setTimeout(isFull ? 900_000 : 120_000)
  const { page, go, call } = keyplan
  await many(keyplan, 'Merged', count)
  await go('/portfolio/briefs?tier=Merged')
  await page.getByLabel('Folder').fill(folder)
  await page.getByRole('button', { name: `Make ${count} files` }).click()
  await expect(page.getByText(`${count} files are in ${folder}.`)).toBeVisible({
    timeout: isFull ? 800_000 : 90_000,
  })
  const made = readdirSync(folder)
  expect(made).toHaveLength(count)
  for (const name of made) expect(readFileSync(join(folder, name), 'latin1').trimEnd()).toMatch(/%%EOF$/)
  const job = (await call('job.list', {})).find(({ kind }) => kind === 'paper-batch')
  expect(job).toMatchObject({ state: 'done', done: count, total: count, result: { folder, files: count } })
})

async function many({ call }: Keyplan, tier: string, count: number): Promise<void> {
  for (let at = 0; at < count; at++) await call('account.add', { name: `Account ${at}`, tier })
}

/** Whether every part of an office file can be read and has the checksum that it says. */
async function isWhole(path: string): Promise<boolean> {
  await JsZip.loadAsync(readFileSync(path), { checkCRC32: true })
  return true
}
