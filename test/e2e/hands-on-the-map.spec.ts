import { expect, test } from '../support/keyplan-test.ts'
import { anOrg, boxAtRest, card, panel } from '../support/people-map.ts'

test.use({ startsWith: 'empty' })

/** How high a selected card is with its outline, in pixels of the drawing. */
const cardPx = 62.5

test('an assistant stands beside the manager, by key and by the panel @long', async ({ keyplan }) => {
  await anOrg(keyplan)
  const { page } = keyplan
  await card(keyplan, 'David Bradley').click()
  await page.keyboard.press('s')
  await expect(card(keyplan, 'David Bradley, Marketing Manager, assistant')).toBeVisible()
  const [boss, assistant] = [
    await boxAtRest(keyplan, 'Ken Sánchez'),
    await boxAtRest(keyplan, 'David Bradley'),
  ]
  expect(Math.abs(assistant.y + assistant.height / 2 - (boss.y + boss.height / 2))).toBeLessThan(2)
  expect(assistant.x).toBeGreaterThan(boss.x + boss.width)

  await page.getByLabel('Assists the manager').click()
  await expect(card(keyplan, 'David Bradley, Marketing Manager, influence')).toBeVisible()
  expect((await boxAtRest(keyplan, 'David Bradley')).y).toBeGreaterThan(
    (await boxAtRest(keyplan, 'Ken Sánchez')).y + 40,
  )
})

test('somebody from outside is said and drawn as such, with the firm @long', async ({ keyplan }) => {
  await anOrg(keyplan)
  const { page } = keyplan
  await card(keyplan, 'Gail Erickson').click()
  await page.getByRole('combobox', { name: 'External' }).click()
  await page.getByRole('option', { name: 'external consultant' }).click()
  await page.getByLabel('Works for').fill('Lund & Co.')
  await page.keyboard.press('Enter')
  await expect(card(keyplan, 'Gail Erickson, Design Engineer, external consultant, Lund & Co.')).toBeVisible()
  await expect(card(keyplan, 'Gail Erickson').locator('path.face')).toHaveCount(1)
  await expect(card(keyplan, 'Gail Erickson').locator('text', { hasText: 'Lund & Co.' })).toBeVisible()
})

test('on the free map cards stay where they are put, by mouse and by key, and go back', async ({
  keyplan,
}) => {
  const { managerOf } = await anOrg(keyplan)
  const { page } = keyplan
  await chooseLayout('Free, as cards are put')
  const before = await boxAtRest(keyplan, 'David Bradley')
  const other = await boxAtRest(keyplan, 'Ken Sánchez')

  await page.mouse.move(before.x + 40, before.y + 20)
  await page.mouse.down()
  await page.mouse.move(before.x + 60, before.y + 30)
  await page.mouse.move(before.x + 160, before.y + 140, { steps: 4 })
  await page.mouse.up()
  const put = await boxAtRest(keyplan, 'David Bradley')
  expect(Math.round(put.x - before.x)).toBe(120)
  expect(Math.round(put.y - before.y)).toBe(120)
  expect(await boxAtRest(keyplan, 'Ken Sánchez')).toEqual(other)
  expect(await managerOf('Bradley')).toBe('Sánchez')

  await card(keyplan, 'Gail Erickson').click()
  const still = await boxAtRest(keyplan, 'Gail Erickson')
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('Alt+ArrowDown')
  const nudged = await boxAtRest(keyplan, 'Gail Erickson')
  expect(Math.round((nudged.y - still.y) / (still.height / cardPx))).toBe(40)

  await page.reload()
  await expect(panel(keyplan, 'Gail Erickson')).toBeVisible()
  await expect
    .poll(async () => {
      const [boss, gail] = [
        await boxAtRest(keyplan, 'Ken Sánchez'),
        await boxAtRest(keyplan, 'Gail Erickson'),
      ]
      // Outlines differ by a pixel or two.
      return Math.round((gail.y - boss.y) / (gail.height / cardPx) / 5)
    })
    .toBe(Math.round((nudged.y - other.y) / (nudged.height / cardPx) / 5))

  await page.keyboard.press('Escape')
  await chooseLayout('Take over the places of the hierarchy')
  await expect
    .poll(async () => {
      const [duffy, bradley] = [
        await boxAtRest(keyplan, 'Terri Duffy'),
        await boxAtRest(keyplan, 'David Bradley'),
      ]
      return Math.abs(Math.round(duffy.y - bradley.y))
    })
    .toBe(0)

  async function chooseLayout(name: string) {
    await page.getByRole('button', { name: 'Layout' }).click()
    await page.getByRole('menu').getByText(name).click()
  }
})

test('the map of a whole group has a frame for each account, and is edited as the map of one', async ({
  keyplan,
}) => {
  const { accountId, idOf } = await anOrg(keyplan)
  const { page } = keyplan
  const unit = await keyplan.call('account.add', { name: 'Adventure Cycles', parentId: accountId })
  const leader = await keyplan.call('contact.add', {
    accountId: unit.id,
    firstName: 'Ovidiu',
    lastName: 'Cracium',
    title: 'Plant manager',
  })
  await keyplan.call('informal-line.add', {
    fromContactId: leader.id,
    toContactId: idOf('Duffy'),
    kind: 'influences',
    strength: 2,
  })
  await expect(page.getByRole('treeitem')).toHaveCount(6)
  await page.getByRole('button', { name: 'Layout' }).click()
  await page.getByRole('menuitemradio', { name: 'Of the whole group' }).click()
  await expect(page.getByRole('treeitem')).toHaveCount(7)
  await expect(page.locator('.lane').filter({ hasText: 'Adventure Cycles' })).toBeVisible()

  const center = await keyplan.call('buying-center.add', { accountId: unit.id, name: 'Frames' })
  const [member] = await keyplan.call('buying-center.addMembers', { id: center.id, contactIds: [leader.id] })
  const changes = { roles: ['decider'] }
  await keyplan.call('buying-center.editMember', { id: member!.id, version: member!.version, changes })
  await expect(card(keyplan, 'Ovidiu Cracium')).toHaveAccessibleName(/decider in “Frames”/)

  await card(keyplan, 'Ovidiu Cracium').click()
  await page.keyboard.press('4')
  await expect(card(keyplan, 'Ovidiu Cracium')).toHaveAccessibleName(/supporter/)
  await page.keyboard.press('n')
  await page.getByLabel('Last name').fill('Salavaria')
  await page.keyboard.press('Enter')
  await expect(panel(keyplan, 'Salavaria')).toBeVisible()
  const { rows } = await keyplan.call('contact.listByAccount', { accountId: unit.id })
  expect(rows.map(({ lastName }) => lastName)).toEqual(['Cracium', 'Salavaria'])
})

test('somebody is put under another manager by keys alone; a circle is refused by name, and undo takes it back @long', async ({
  keyplan,
}) => {
  const { managerOf } = await anOrg(keyplan)
  const { page } = keyplan
  await card(keyplan, 'Terri Duffy').click()
  await page.keyboard.press('p')
  const dialog = page.getByRole('dialog', { name: 'Move Terri Duffy under …' })
  await expect(dialog.getByRole('combobox', { name: 'Reports to' })).toBeFocused()
  await page.keyboard.type('walters')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText(/Terri Duffy.*Rob Walters|Rob Walters.*Terri Duffy/)

  await page.keyboard.press('Control+a')
  await page.keyboard.type('brad')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect.poll(() => managerOf('Duffy')).toBe('Bradley')
  await expect(card(keyplan, 'Terri Duffy')).toBeFocused()

  await page.keyboard.press('Control+z')
  await expect.poll(() => managerOf('Duffy')).toBe('Sánchez')
  await page.getByRole('button', { name: 'Keys', exact: true }).click()
  await expect(page.getByText('Move under another manager: type a name, arrows, Enter')).toBeVisible()
})
