import { join } from 'node:path'
import { writeGroupPast, writePast } from '../support/a-past.ts'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'
import { card } from '../support/people-map.ts'

test.use({ startsWith: 'empty' })

async function inThePast(before: Keyplan) {
  const file = join(before.home, 'Past.keyplan')
  const accountId = await writePast(file)
  const keyplan = await before.restart(file)
  await keyplan.go(`/accounts/${accountId}/people`)
  await expect(card(keyplan, 'Pia Grote')).toBeVisible()
  return keyplan
}

test('a slider leads through the days of the map, and two days stand beside each other with what is different', async ({
  keyplan: empty,
}) => {
  const keyplan = await inThePast(empty)
  const { page } = keyplan
  await page.keyboard.press('t')
  const slider = page.getByRole('slider', { name: 'Day shown' })
  await expect(slider).toBeFocused()

  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('status').filter({ hasText: 'As of Mar 20, 2026' })).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByText('As of Mar 10, 2026')).toBeVisible()
  await expect(page).toHaveURL(/asOf=2026-03-10/)
  const changes = page.getByRole('list', { name: 'Changes' }).getByRole('listitem')
  await expect(changes).toHaveText([
    'Annegret Heidenreich turned from neutral to supporter.',
    'Rolf Ahrens left, from under Uwe Brandstätter.',
    'Pia Grote arrived, under Annegret Heidenreich.',
    'Torsten Möller moved from under Detlef Kuhlmann to under Uwe Brandstätter.',
  ])
  await expect(card(keyplan, 'Pia Grote')).toHaveAccessibleName(
    /Pia Grote arrived, under Annegret Heidenreich\.$/,
  )
  await page.keyboard.press('Home')
  await expect(card(keyplan, 'Rolf Ahrens')).toBeVisible()
  await expect(card(keyplan, 'Pia Grote')).toHaveCount(0)

  await page.keyboard.press('c')
  const [earlier, later] = [/as of Mar 2, 2026/, /as of (?!Mar 2,)/].map((name) =>
    page.getByRole('tree', { name }),
  )
  await expect(earlier!.getByRole('treeitem', { name: /^Rolf Ahrens/ })).toBeVisible()
  await expect(later!.getByRole('treeitem', { name: /^Pia Grote/ })).toBeVisible()
  await expect(later!.getByRole('treeitem', { name: /^Rolf Ahrens/ })).toHaveCount(0)
  await expect(changes).toHaveCount(5)

  await changes.filter({ hasText: 'influences' }).getByRole('button', { name: 'Torsten Möller' }).click()
  for (const side of [earlier!, later!])
    await expect(side.getByRole('treeitem', { name: /^Torsten Möller/ })).toHaveAttribute(
      'aria-selected',
      'true',
    )

  await page.reload()
  await expect(changes).toHaveCount(5)
  await page.getByRole('button', { name: 'To the present' }).click()
  await expect(page.getByRole('button', { name: 'Add person' })).toBeVisible()
})

test('two days beside each other are looked at from the same place, until they are set apart @long', async ({
  keyplan: empty,
}) => {
  const keyplan = await inThePast(empty)
  const { page } = keyplan
  await page.keyboard.press('t')
  await expect(page.getByRole('slider', { name: 'Day shown' })).toBeFocused()
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(/asOf=2026-03-02/)
  await page.keyboard.press('c')
  await expect(page.getByRole('tree')).toHaveCount(2)
  const [earlier, later] = [page.getByRole('tree').first(), page.getByRole('tree').last()]
  await expect(later.getByRole('treeitem', { name: /^Annegret/ })).toBeVisible()
  const placeOf = async (side: typeof later) => {
    const [field, box] = [
      await side.boundingBox(),
      await side
        .getByRole('treeitem', { name: /^Annegret/ })
        .locator('.face')
        .boundingBox(),
    ]
    return field && box ? [box.x - field.x, box.y - field.y, box.width].map(Math.round) : undefined
  }
  await later.getByRole('treeitem', { name: /^Annegret/ }).click()
  const zoom = async () => {
    const field = await later.boundingBox()
    if (!field) throw new Error('The map has no place')
    await page.mouse.move(field.x + field.width / 2, field.y + field.height / 2)
    await page.mouse.wheel(0, -200)
    await page.waitForTimeout(600)
  }
  await page.waitForTimeout(600)
  const before = await placeOf(earlier)
  await zoom()
  expect(await placeOf(earlier)).not.toEqual(before)
  expect(await placeOf(earlier)).toEqual(await placeOf(later))

  await page.getByRole('button', { name: 'Move together' }).click()
  await expect(page).toHaveURL(/maps=apart/)
  const apart = await placeOf(earlier)
  await zoom()
  expect(await placeOf(earlier)).toEqual(apart)
  expect(await placeOf(later)).not.toEqual(apart)
  await page.getByRole('button', { name: 'Move together' }).click()
  await expect
    .poll(async () => JSON.stringify(await placeOf(earlier)) === JSON.stringify(await placeOf(later)))
    .toBe(true)
})

test('the map of a group is looked back at: units come and go with their people @long', async ({
  keyplan: empty,
}) => {
  const file = join(empty.home, 'Group.keyplan')
  const accountId = await writeGroupPast(file)
  const keyplan = await empty.restart(file)
  const { page } = keyplan
  await keyplan.go(`/accounts/${accountId}/people?group=whole`)
  await expect(card(keyplan, 'Pia Grote')).toBeVisible()
  await expect(card(keyplan, 'Uwe Brandstätter')).toHaveCount(0)

  await page.keyboard.press('t')
  await expect(page.getByRole('slider', { name: 'Day shown' })).toBeFocused()
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(/asOf=2026-03-02/)
  await expect(card(keyplan, 'Uwe Brandstätter')).toBeVisible()
  await expect(card(keyplan, 'Pia Grote')).toHaveCount(0)
  await page.keyboard.press('c')

  const changes = page.getByRole('list', { name: 'Changes' }).getByRole('listitem')
  await expect(changes).toHaveText([
    'Haldenau Dairy left the group, with 1 person: Uwe Brandstätter.',
    'Kiel Plant came to the group, with 2 people: Pia Grote and Rolf Ahrens.',
  ])
  await page.getByRole('button', { name: 'Whole group' }).click()
  await expect(card(keyplan, 'Detlef Kuhlmann')).toHaveCount(2)
  await expect(card(keyplan, 'Pia Grote')).toHaveCount(0)
})

test('nothing of the past is edited or undone', async ({ keyplan: empty }) => {
  const keyplan = await inThePast(empty)
  const { page } = keyplan
  await page.keyboard.press('t')
  await expect(page.getByRole('slider', { name: 'Day shown' })).toBeFocused()
  const standing = await keyplan.call('history.getStanding', {})

  await card(keyplan, 'Torsten Möller').click()
  await page.keyboard.press('5')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled()
  await page.keyboard.press('t')
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeEnabled()
  await expect(page.getByRole('button', { name: 'Time', exact: true })).toBeFocused()

  expect(await keyplan.call('history.getStanding', {})).toEqual(standing)
})
