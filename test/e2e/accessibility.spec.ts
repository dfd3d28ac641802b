import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'

/**
 * Every view of the sample company in both hues: no finding of axe that is serious or critical by WCAG 2.2 AA. What axe can't see
 * (order of reading, what keys do) has tests of its own.
 */
const hues = ['light', 'dark'] as const
/** In the short form the views take turns with the hues. */
const isFull = process.env['KEYPLAN_E2E'] === 'full'

const people = {
  map: '',
  table: '?view=table',
  coverage: '?view=coverage',
  right: '?layout=right',
  department: '?layout=department',
  network: '?layout=network',
  analysis: '?panel=analysis',
  verify: '?panel=verify',
  person: '?person=FIRST',
  past: '?asOf=TODAY',
  compared: '?asOf=TODAY&compareWith=TODAY',
}
const centers = ['matrix', 'roles', 'field', 'circle', 'wins', 'phases', 'benefits', 'history']

test('no view has a serious finding of axe, in light and in dark', async ({ keyplan, host }) => {
  test.skip(host !== 'http', 'the page is the same in the shell')
  test.setTimeout(600_000)
  const { rows } = await keyplan.call('account.list', { filter: { search: 'Haldenau Dairy' } })
  const accountId = rows[0]?.id
  if (!accountId) throw new Error('The sample company has no such account')
  const account = `/accounts/${accountId}`
  const contacts = await keyplan.call('contact.listByAccount', { accountId })
  const first = contacts.rows[0]?.id ?? ''
  const today = new Date().toISOString().slice(0, 10)

  const views = [
    ['accounts', '/accounts'],
    ['account tree', '/accounts?view=tree'],
    ['overview', account],
    ...Object.entries(people).map(([name, query]): [string, string] => [
      `people: ${name}`,
      `${account}/people${query.replaceAll('TODAY', today).replace('FIRST', first)}`,
    ]),
    ...centers.map((chart): [string, string] => [
      `buying center: ${chart}`,
      `${account}/buying-centers?chart=${chart}`,
    ]),
    ['plan', `${account}/plan`],
    ['activity', `${account}/activity`],
    ['account history', `${account}/history`],
    ['account as of', `${account}/history/${today}`],
    ['import', '/data/import'],
    ['export', '/data/export'],
    ['jobs', '/data/jobs'],
    ['backups', '/data/backups'],
    ['history', '/data/history'],
    ['settings', '/settings'],
  ] as const

  const found: string[] = []
  for (const [index, [name, path]] of views.entries()) {
    await keyplan.go(path)
    await expect(keyplan.page.getByRole('progressbar', { name: 'Loading' })).toHaveCount(0)
    for (const hue of isFull ? hues : [hues[index % 2] ?? 'light']) {
      await keyplan.page.emulateMedia({ colorScheme: hue, reducedMotion: 'reduce' })
      await keyplan.page.waitForTimeout(400)
      found.push(...(await seriousFindings(keyplan)).map((finding) => `${name}, ${hue}: ${finding}`))
    }
  }
  expect(found).toEqual([])
})

async function seriousFindings({ page }: Keyplan): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    // An experiment of axe: it takes letters of marks and hints of keys for words that a name must have.
    .disableRules('label-content-name-mismatch')
    .analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id} (${nodes.length}): ${nodes[0]?.target.join(' ')} ${nodes[0]?.html.slice(0, 160)}`,
    )
}
