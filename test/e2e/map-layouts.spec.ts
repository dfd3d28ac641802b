import { expect, test, type Keyplan } from '../support/keyplan-test.ts'
import { anOrg, boxAtRest, card } from '../support/people-map.ts'

test.use({ startsWith: 'empty' })

test('the map goes from left to right, arrow keys with it, and the choice outlives a restart', async ({
  keyplan,
}) => {
  await anOrg(keyplan)
  const { page } = keyplan
  const address = await page.evaluate(() => location.hash.slice(1))
  await chooseLayout(keyplan, 'Hierarchy, left to right')
  const manager = await boxAtRest(keyplan, 'Ken Sánchez')
  const report = await boxAtRest(keyplan, 'Terri Duffy')
  expect(report.x).toBeGreaterThan(manager.x + manager.width)

  await card(keyplan, 'Ken Sánchez').click()
  await page.keyboard.press('ArrowRight')
  await expect(card(keyplan, 'David Bradley')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(card(keyplan, 'Terri Duffy')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(card(keyplan, 'Ken Sánchez')).toBeFocused()

  await page.goBack()
  const back = await boxAtRest(keyplan, 'Terri Duffy')
  expect(back.y).toBeGreaterThan((await boxAtRest(keyplan, 'Ken Sánchez')).y + 20)

  const again = await keyplan.restart()
  await again.go(address)
  const there = await boxAtRest(again, 'Terri Duffy')
  expect(there.x).toBeGreaterThan((await boxAtRest(again, 'Ken Sánchez')).x + 100)
})

test('a group collapses to a count by mouse and by key, and whoever is found in it is shown', async ({
  keyplan,
}) => {
  const { idOf } = await anOrg(keyplan)
  const { page } = keyplan
  const count = page.locator(`[data-collapse="${idOf('Duffy')}"]`)
  await expect(card(keyplan, 'Terri Duffy')).toHaveAttribute('aria-expanded', 'true')
  await count.click()
  await expect(card(keyplan, 'Terri Duffy')).toHaveAttribute('aria-expanded', 'false')
  await expect(card(keyplan, 'Roberto Tamburello')).toHaveCount(0)
  await expect(count.locator('text')).toHaveText('+3')

  await page.reload()
  await expect(card(keyplan, 'Terri Duffy')).toHaveAttribute('aria-expanded', 'false')

  await card(keyplan, 'Terri Duffy').focus()
  await page.keyboard.press('c')
  await expect(card(keyplan, 'Roberto Tamburello')).toBeVisible()
  await page.keyboard.press('c')
  await expect(card(keyplan, 'Roberto Tamburello')).toHaveCount(0)

  await page.keyboard.press('/')
  await page.keyboard.type('walters')
  await expect(card(keyplan, 'Rob Walters')).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(card(keyplan, 'Rob Walters')).toHaveAttribute('aria-selected', 'true')
})

test('a large map is collapsed below a level @long', async ({ keyplan }) => {
  await anOrg(keyplan)
  const { page } = keyplan
  await chooseLayout(keyplan, 'The first 2 levels')
  await expect(page.getByRole('treeitem')).toHaveCount(3)
  await expect(card(keyplan, 'Terri Duffy')).toHaveAttribute('aria-expanded', 'false')
  await chooseLayout(keyplan, 'All levels')
  await expect(page.getByRole('treeitem')).toHaveCount(6)
})

test('people stand in lanes by department, those without one last @long', async ({ keyplan }) => {
  const { accountId, idOf } = await anOrg(keyplan)
  const { page } = keyplan
  for (const [name, department] of [
    ['Duffy', 'Engineering'],
    ['Tamburello', 'Engineering'],
    ['Bradley', 'Marketing'],
  ] as const) {
    const { version } = await keyplan.call('contact.get', { id: idOf(name) })
    await keyplan.call('contact.edit', { id: idOf(name), version, changes: { department } })
  }
  await keyplan.go(`/accounts/${accountId}/people?layout=department`)
  await page.reload()
  const titles = page.locator('.lane text')
  await expect(titles).toHaveText(['Marketing1', 'Engineering2', 'No department3'])
  const duffy = await boxAtRest(keyplan, 'Terri Duffy')
  const tamburello = await boxAtRest(keyplan, 'Roberto Tamburello')
  expect(Math.abs(duffy.x - tamburello.x)).toBeLessThan(2)
  expect(tamburello.y).toBeGreaterThan(duffy.y)

  await chooseLayout(keyplan, 'Lanes by location')
  await expect(titles).toHaveText(['No location6'])
})

test('in the network those who influence each other stand together, the others in a field below', async ({
  keyplan,
}) => {
  const { idOf } = await anOrg(keyplan)
  const { page } = keyplan
  await keyplan.call('informal-line.add', {
    fromContactId: idOf('Walters'),
    toContactId: idOf('Bradley'),
    kind: 'influences',
    strength: 3,
  })
  await page.reload()
  await chooseLayout(keyplan, 'Network, who influences whom')
  await expect(page.locator('.lane text')).toHaveText('No informal line known4')
  const walters = await boxAtRest(keyplan, 'Rob Walters')
  const bradley = await boxAtRest(keyplan, 'David Bradley')
  const sanchez = await boxAtRest(keyplan, 'Ken Sánchez')
  expect(Math.max(walters.y, bradley.y)).toBeLessThan(sanchez.y)
  await expect(page.locator('.tie')).toHaveCount(1)
})

async function chooseLayout({ page }: Keyplan, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Layout' }).click()
  await page.getByRole('menuitemradio', { name }).click()
}
