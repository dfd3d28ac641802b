import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeMapWorkspace } from '../bench/map-workspace.ts'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'

test.use({ startsWith: 'nothing' })
test.describe.configure({ timeout: 300_000 })

/** So long may a way out of the largest map take on two slow processors, all of it. */
const boundMs = 90_000

/** The largest map that must work, or in the short form one that is as much too large for a page. */
const [people, pages, tied] = process.env['KEYPLAN_E2E'] === 'full' ? [5_000, 50, 3_000] : [1_200, 12, 1_500]

test(`a map of ${people} people is taken out as a drawing, a picture and a PDF of many pages @long`, async ({
  keyplan: before,
}) => {
  const keyplan = await withMapOf(before, people, 0)
  const { page } = keyplan

  const drawing = await taken(keyplan, 'Drawing (SVG)')
  expect(drawing.ms).toBeLessThan(boundMs)
  const svg = drawing.bytes.toString('utf8')
  expect(svg.match(/font-weight="600"/g)?.length).toBeGreaterThanOrEqual(people)
  expect(svg).toContain(`${people.toLocaleString('en')} people`)

  const picture = await taken(keyplan, 'Picture (PNG)')
  expect(picture.ms).toBeLessThan(boundMs)
  expect(picture.bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  const [widthPx, heightPx] = [picture.bytes.readUInt32BE(16), picture.bytes.readUInt32BE(20)]
  expect(Math.max(widthPx, heightPx)).toBeGreaterThan(4_000)

  await choose(keyplan, 'Print or PDF …')
  await page.getByRole('radio', { name: 'Over several pages, in a size that can be read' }).click()
  await expect(page.getByRole('status').filter({ hasText: /\d+ pages, \d+ side by side/ })).toBeVisible()
  const startedAt = Date.now()
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 2 * boundMs }),
    page.getByRole('button', { name: 'Save as PDF' }).click(),
  ])
  expect(Date.now() - startedAt).toBeLessThan(2 * boundMs)
  const pdf = readFileSync(await download.path(), 'latin1')
  expect(pdf.slice(0, 5)).toBe('%PDF-')
  expect(pdf.match(/MediaBox/g)?.length).toBeGreaterThan(pages)
})

test('a network of thousands is laid out while the page goes on, and can be left', async ({
  keyplan: before,
}) => {
  const keyplan = await withMapOf(before, tied, tied)
  const { page } = keyplan
  await page.evaluate(watchGaps)
  await page.getByRole('button', { name: 'Layout' }).click()
  await page.getByRole('menuitemradio', { name: 'Network, who influences whom' }).click()
  const progress = page.getByRole('status').filter({ hasText: 'Laying out the network' })
  await expect(progress).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(progress).toBeHidden()
  await expect(page).not.toHaveURL(/layout=network/)

  await page.getByRole('button', { name: 'Layout' }).click()
  await page.getByRole('menuitemradio', { name: 'Network, who influences whom' }).click()
  await expect(progress).toBeVisible()
  await page.evaluate(() => Reflect.set(globalThis, 'gaps', []))
  await page.waitForTimeout(1_000)
  const frames = await page.evaluate(() => (Reflect.get(globalThis, 'gaps') as number[]).length)
  await expect(progress).toBeHidden({ timeout: 60_000 })
  // Laid out in one go, not one frame would come in between; how fast they come says the machine.
  expect(frames).toBeGreaterThan(3)
})

/** Notes how far apart frames of the screen are. */
function watchGaps(): void {
  Reflect.set(globalThis, 'gaps', [])
  let last = performance.now()
  requestAnimationFrame(function look(now) {
    ;(Reflect.get(globalThis, 'gaps') as number[]).push(now - last)
    last = now
    requestAnimationFrame(look)
  })
}

async function withMapOf(before: Keyplan, count: number, tied: number): Promise<Keyplan> {
  const file = join(before.home, 'Large.keyplan')
  const { accounts } = await makeMapWorkspace(file, [count], tied)
  const keyplan = await before.restart(file)
  await keyplan.go(`/accounts/${accounts.get(count) ?? ''}/people`)
  await expect(keyplan.page.getByRole('tree')).toBeVisible()
  await expect(keyplan.page.locator('.far-cards').first()).toBeAttached()
  return keyplan
}

async function choose({ page }: Keyplan, way: string): Promise<void> {
  await page.getByRole('button', { name: 'Take out' }).click()
  await page.getByRole('menuitem', { name: way }).click()
}

async function taken(keyplan: Keyplan, way: string): Promise<Readonly<{ ms: number; bytes: Buffer }>> {
  const startedAt = Date.now()
  const [download] = await Promise.all([
    keyplan.page.waitForEvent('download', { timeout: boundMs }),
    choose(keyplan, way),
  ])
  const ms = Date.now() - startedAt
  const bytes = readFileSync(await download.path())
  return { ms, bytes }
}
