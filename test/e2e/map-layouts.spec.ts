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

async function chooseLayout({ page }: Keyplan, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Layout' }).click()
  await page.getByRole('menuitemradio', { name }).click()
}
