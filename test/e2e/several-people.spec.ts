import { expect, test } from '../support/keyplan-test.ts'
import { anOrg, boxAtRest, card, drag, panel } from '../support/people-map.ts'

test.use({ startsWith: 'empty' })

test('several are selected with Shift and Ctrl, and keys set what counts for all', async ({ keyplan }) => {
  await anOrg(keyplan)
  const { page } = keyplan
  await card(keyplan, 'Terri Duffy').click()
  await card(keyplan, 'David Bradley').click({ modifiers: ['Shift'] })
  await card(keyplan, 'Rob Walters').click({ modifiers: ['Control'] })
  await expect(panel(keyplan, '3 people selected')).toBeVisible()
  await card(keyplan, 'Rob Walters').click({ modifiers: ['Control'] })
  await expect(panel(keyplan, '2 people selected')).toBeVisible()

  await page.getByRole('button', { name: 'Draw a line from Terri Duffy to David Bradley …' }).click()
  await page.getByRole('button', { name: 'Add line' }).click()
  await expect(page.locator('.tie')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(page.locator('.tie')).toHaveCount(0)
  await card(keyplan, 'David Bradley').focus()

  await page.keyboard.press('5')
  await page.keyboard.press('h')
  await expect(card(keyplan, 'Terri Duffy')).toHaveAccessibleName(/influence high, champion$/)
  await expect(card(keyplan, 'David Bradley')).toHaveAccessibleName(/influence high, champion$/)
  await expect(card(keyplan, 'Rob Walters')).toHaveAccessibleName(/attitude unknown$/)

  await page.keyboard.press('Control+z')
  await expect(card(keyplan, 'David Bradley')).toHaveAccessibleName(/not judged, champion$/)
  await page.keyboard.press('Control+z')
  await expect(card(keyplan, 'Terri Duffy')).toHaveAccessibleName(/attitude unknown$/)
  await expect(card(keyplan, 'David Bradley')).toHaveAccessibleName(/attitude unknown$/)

  await page.reload()
  await expect(panel(keyplan, '2 people selected')).toBeVisible()
})

test('Shift with the arrow keys goes from one to the next and back, and Escape leaves one @long', async ({
  keyplan,
}) => {
  await anOrg(keyplan)
  const { page } = keyplan
  await card(keyplan, 'Ken Sánchez').click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page.locator('[role=treeitem][aria-selected=true]')).toHaveCount(3)
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(page.locator('[role=treeitem][aria-selected=true]')).toHaveCount(2)
  await page.keyboard.press('Control+a')
  await expect(panel(keyplan, '6 people selected')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('[role=treeitem][aria-selected=true]')).toHaveCount(1)
})

test('a band around cards selects them @long', async ({ keyplan }) => {
  await anOrg(keyplan)
  const { page } = keyplan
  const [first, last] = [await boxAtRest(keyplan, 'Rob Walters'), await boxAtRest(keyplan, 'Gail Erickson')]
  const [left, right] = [Math.min(first.x, last.x), Math.max(first.x + first.width, last.x + last.width)]
  const bottom = Math.max(first.y + first.height, last.y + last.height)
  await page.keyboard.down('Shift')
  await page.mouse.move(left - 12, bottom + 12)
  await page.mouse.down()
  await page.mouse.move(right, Math.min(first.y, last.y) + 20, { steps: 4 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await expect(panel(keyplan, '2 people selected')).toBeVisible()
  await expect(card(keyplan, 'Rob Walters')).toHaveAttribute('aria-selected', 'true')
  await expect(card(keyplan, 'Gail Erickson')).toHaveAttribute('aria-selected', 'true')
})

test('the panel of several says what differs, and sets department and manager for all', async ({
  keyplan,
}) => {
  const { managerOf } = await anOrg(keyplan)
  const { page } = keyplan
  await card(keyplan, 'Gail Erickson').click()
  await page.keyboard.press('3')
  await card(keyplan, 'David Bradley').click({ modifiers: ['Shift'] })
  const several = panel(keyplan, '2 people selected')
  await expect(several.getByText('Differs').first()).toBeVisible()

  await several.getByLabel('Department').fill('Marketing')
  await page.keyboard.press('Enter')
  await several.getByRole('combobox', { name: 'Reports to' }).fill('tamb')
  await page.getByRole('option', { name: /Roberto Tamburello/ }).click()
  await expect.poll(() => managerOf('Bradley')).toBe('Tamburello')
  await expect(several.getByLabel('Department')).toHaveValue('Marketing')

  await page.getByRole('button', { name: /^Undo: edit several contacts/ }).click()
  await expect.poll(() => managerOf('Bradley')).toBe('Sánchez')
})

test('several are dragged and removed together, and one undo brings them back @long', async ({ keyplan }) => {
  const { managerOf } = await anOrg(keyplan)
  const { page } = keyplan
  await card(keyplan, 'Gail Erickson').click()
  await card(keyplan, 'Rob Walters').click({ modifiers: ['Shift'] })
  await drag(keyplan, 'Gail Erickson', 'David Bradley')
  await expect(page.getByText('Move 2 people under David Bradley')).toBeVisible()
  await page.mouse.up()
  await expect.poll(() => managerOf('Walters')).toBe('Bradley')
  await expect.poll(() => managerOf('Erickson')).toBe('Bradley')

  await card(keyplan, 'David Bradley').click({ modifiers: ['Shift'] })
  await page.keyboard.press('Delete')
  await expect(page.getByText('Nobody else reports to them.')).toBeVisible()
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(card(keyplan, 'David Bradley')).toHaveCount(0)
  await expect(page.getByRole('treeitem')).toHaveCount(3)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('treeitem')).toHaveCount(6)
})

test('rows of the table are selected several at once @long', async ({ keyplan }) => {
  await anOrg(keyplan)
  const { page } = keyplan
  await page.getByRole('button', { name: 'Table' }).click()
  const rows = page.getByRole('grid', { name: 'People' }).getByRole('row')
  await rows.nth(2).click()
  await rows.nth(4).click({ modifiers: ['Shift'] })
  await expect(panel(keyplan, '3 people selected')).toBeVisible()
  await rows.nth(6).click({ modifiers: ['Control'] })
  await expect(panel(keyplan, '4 people selected')).toBeVisible()
  await rows.nth(1).click()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(panel(keyplan, '2 people selected')).toBeVisible()
  await page.keyboard.press('Control+a')
  await expect(panel(keyplan, '6 people selected')).toBeVisible()
})

test('several are set to be from outside, what differs is cleared for all, and table and filter know them @long', async ({
  keyplan,
}) => {
  const { idOf } = await anOrg(keyplan)
  const { page } = keyplan
  for (const [name, department] of [
    ['Duffy', 'Design'],
    ['Bradley', 'Sales'],
  ] as const) {
    const { id, version } = await keyplan.call('contact.get', { id: idOf(name) })
    await keyplan.call('contact.edit', { id, version, changes: { department } })
  }
  await page.reload()
  await card(keyplan, 'Terri Duffy').click()
  await card(keyplan, 'David Bradley').click({ modifiers: ['Shift'] })
  const several = panel(keyplan, '2 people selected')
  await expect(several.getByRole('combobox', { name: 'Department' })).toHaveAttribute(
    'placeholder',
    'Differs',
  )
  await several.getByRole('button', { name: 'Clear “Department” for all of them' }).click()
  await expect(several.getByRole('combobox', { name: 'Department' })).toHaveAttribute('placeholder', '–')
  await several.getByRole('combobox', { name: 'External' }).click()
  await page.getByRole('option', { name: 'external partner' }).click()
  await several.getByRole('combobox', { name: 'Works for' }).fill('Nordlicht')
  await several.getByRole('combobox', { name: 'Works for' }).press('Enter')
  await expect
    .poll(async () => keyplan.call('contact.get', { id: idOf('Bradley') }))
    .toMatchObject({ department: '', externalKind: 'partner', firm: 'Nordlicht' })

  await several.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Table' }).click()
  const row = page.getByRole('row', { name: /Terri Duffy/ })
  await expect(row.getByRole('gridcell', { name: 'Nordlicht' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Sort by External' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Sort by assistant' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Filter' }).click()
  const filter = page.getByRole('dialog')
  await filter.getByRole('group', { name: 'Firm of the external' }).getByRole('button').click()
  await expect(filter.getByRole('status')).toHaveText('2 of 6')
})
