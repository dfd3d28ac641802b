import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'
import { projectRoot } from '../support/launched.ts'

/**
 * Every screen as a customer would see it, from the sample company. They lie under test-results; with KEYPLAN_PICTURES=docs
 * the ones that the README shows are taken anew.
 */
const isForDocs = process.env['KEYPLAN_PICTURES'] === 'docs'
const inReadme: ReadonlySet<string> = new Set(['people-map', 'buying-center', 'plan'])
const folder = isForDocs
  ? join(projectRoot, 'docs', 'pictures')
  : join(projectRoot, 'test-results', 'pictures')
const forms = [
  { width: 1440, height: 900, hue: 'light' },
  { width: 1440, height: 900, hue: 'dark' },
  { width: 1024, height: 700, hue: 'light' },
  { width: 1024, height: 700, hue: 'dark' },
] as const

/** Each hue and each size once; all of them in the long form. */
const isFull = process.env['KEYPLAN_E2E'] === 'full'

test(
  'every screen is shown whole, in both hues and at both sizes',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    test.setTimeout(180_000)
    mkdirSync(folder, { recursive: true })
    const { rows } = await keyplan.call('account.list', { filter: { search: 'Haldenau Dairy' } })
    const account = `/accounts/${rows[0]?.id}`

    await keyplan.call('backup.make', {})

    for (const [name, path] of [
      ['accounts', '/accounts'],
      ['account-tree', '/accounts?view=tree'],
      ['overview', account],
      ['people-map', `${account}/people`],
      ['people-table', `${account}/people?view=table`],
      ['people-analysis', `${account}/people?panel=analysis`],
      ['buying-center', `${account}/buying-centers`],
      ['plan', `${account}/plan`],
      ['activity', `${account}/activity`],
      ['import', '/data/import'],
      ['backups', '/data/backups'],
      ['history', '/data/history'],
      ['settings', '/settings'],
    ] as const) {
      await keyplan.go(path)
      await takePictures(keyplan, name)
    }
  },
)

async function takePictures({ page }: Keyplan, name: string): Promise<void> {
  for (const { width, height, hue } of isFull || isForDocs ? forms : [forms[0], forms[3]]) {
    if (isForDocs && (width !== 1440 || hue !== 'light' || !inReadme.has(name))) continue
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: hue, reducedMotion: 'reduce' })
    await expect(page.getByRole('progressbar', { name: 'Loading' })).toHaveCount(0)
    await page.waitForTimeout(250)
    expect(await overflow(page), `${name} at ${width}`).toBe(0)
    const file = isForDocs ? `${name}.png` : `${name}-${width}-${hue}.png`
    await page.screenshot({ path: join(folder, file) })
  }
}

/** How far the page is wider than its window: nothing may be cut off at the side. */
function overflow(page: Keyplan['page']): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))
}
