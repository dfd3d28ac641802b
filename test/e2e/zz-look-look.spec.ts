import { mkdirSync } from 'node:fs'
import { test } from '../support/keyplan-test.ts'

const out = '/tmp/pics-look'
const account = process.env['LOOK_ACCOUNT'] ?? 'Haldenau Dairy'
test('pictures', async ({ keyplan }) => {
  test.setTimeout(240_000)
  mkdirSync(out, { recursive: true })
  const { page } = keyplan
  const { rows } = await keyplan.call('account.list', { filter: { search: account } })
  const id = rows[0]!.id
  const people = await keyplan.call('contact.listByAccount', { accountId: id })
  const first = people.rows.find((row) => row.lastName === 'Kuhlmann')!
  await keyplan.call('contact.edit', {
    id: first.id,
    version: first.version,
    changes: { title: 'Head of everything new' },
  })
  const shots: [string, string][] = [
    ['normal', ''],
    ['compact', '?density=compact'],
    ['full', '?density=full'],
    ['filter', '?filter=' + encodeURIComponent('attitude=1&attitude=2')],
    ['table', '?view=table&filter=' + encodeURIComponent('attitude=1&attitude=2')],
  ]
  for (const [name, query] of shots) {
    await page.setViewportSize({ width: 1440, height: 900 })
    await keyplan.go(`/accounts/${id}/people${query}`)
    await page.reload()
    for (const [w, h, hue] of [
      [1440, 900, 'light'],
      [1024, 700, 'dark'],
    ] as const) {
      await page.setViewportSize({ width: w, height: h })
      await page.emulateMedia({ colorScheme: hue, reducedMotion: 'reduce' })
      await page.waitForTimeout(700)
      await page.screenshot({ path: `${out}/${name}-${w}-${hue}.png` })
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
  await keyplan.go(`/accounts/${id}/people`)
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByRole('button', { name: 'Champion' }).click()
  await page.waitForTimeout(500)
  await page.screenshot({ path: `${out}/filter-form.png` })
  await page.keyboard.press('Escape')
  await page.waitForTimeout(300)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Kinds of informal lines' }).click()
  await page.waitForTimeout(500)
  await page.screenshot({ path: `${out}/lines-menu.png` })
})
