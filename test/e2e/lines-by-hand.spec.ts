import { expect, test, type Keyplan } from '../support/keyplan-test.ts'
import { anOrg, boxAtRest, card, panel } from '../support/people-map.ts'

test.use({ startsWith: 'empty' })

test('a line is drawn from the handle of a card to another, and kept by Enter', async ({ keyplan }) => {
  const { accountId, idOf, managerOf } = await anOrg(keyplan)
  const { page } = keyplan
  await card(keyplan, 'Gail Erickson').click()
  await carryTo(keyplan, await gripAtRest(keyplan, 'Gail Erickson'), 'David Bradley')
  await expect(page.getByText('Draw a line from Gail Erickson to David Bradley')).toBeVisible()
  await expect(card(keyplan, 'David Bradley')).toHaveClass(/is-drop/)
  await expect(page.locator('.tie-ghost')).toHaveAttribute('d', /^M/)
  await page.mouse.up()

  const dialog = page.getByRole('dialog', { name: 'Draw a line from Gail Erickson to David Bradley' })
  await expect(dialog.getByRole('button', { name: 'Add line' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  const lines = await keyplan.call('informal-line.listByAccount', { accountId })
  expect(
    lines.map(({ fromContactId, toContactId, kind, strength }) => [
      fromContactId,
      toContactId,
      kind,
      strength,
    ]),
  ).toEqual([[idOf('Erickson'), idOf('Bradley'), 'influences', 2]])
  expect(await managerOf('Erickson')).toBe('Tamburello')
  await expect(page.locator('.tie-ghost')).toHaveAttribute('d', '')
  await expect(card(keyplan, 'David Bradley').locator('desc')).toHaveText(
    'influenced by Gail Erickson (medium)',
  )
})

test('Escape drops a line on its way and where it is asked about; Alt begins one anywhere on a card @long', async ({
  keyplan,
}) => {
  const { accountId, idOf } = await anOrg(keyplan)
  const { page } = keyplan
  const from = await boxAtRest(keyplan, 'Gail Erickson')
  const middle = { x: from.x + from.width / 2, y: from.y + from.height / 2 }
  await page.keyboard.down('Alt')
  await carryTo(keyplan, middle, 'Terri Duffy')
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(page.locator('.tie-ghost')).toHaveAttribute('d', '')
  await expect(page.getByRole('dialog')).toBeHidden()

  await carryTo(keyplan, middle, 'Terri Duffy')
  await page.mouse.up()
  await page.keyboard.up('Alt')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  expect(await keyplan.call('informal-line.listByAccount', { accountId })).toEqual([])

  await carryTo(keyplan, middle, 'Terri Duffy', 'Alt')
  await page.mouse.up()
  await page.keyboard.up('Alt')
  await page.getByRole('combobox', { name: 'Direction' }).click()
  await page.getByRole('option', { name: 'Terri Duffy influences Gail Erickson' }).click()
  await page.getByRole('button', { name: 'Add line' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  const [line] = await keyplan.call('informal-line.listByAccount', { accountId })
  expect([line?.fromContactId, line?.toContactId]).toEqual([idOf('Duffy'), idOf('Erickson')])
})

test('by keys alone a line is drawn between two, and people are added beside and above', async ({
  keyplan,
}) => {
  const { accountId, idOf, managerOf } = await anOrg(keyplan)
  const { page } = keyplan
  await card(keyplan, 'Terri Duffy').click()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(page.getByText('2 people selected')).toBeVisible()
  await page.keyboard.press('i')
  await expect(page.getByRole('dialog', { name: /^Draw a line from Terri Duffy/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  const [line] = await keyplan.call('informal-line.listByAccount', { accountId })
  expect([line?.fromContactId, line?.toContactId]).toEqual([idOf('Duffy'), idOf('Bradley')])

  await boxAtRest(keyplan, 'Gail Erickson')
  await card(keyplan, 'Gail Erickson').click()
  await expect(panel(keyplan, 'Gail Erickson')).toBeVisible()
  await page.keyboard.press('b')
  await page.getByLabel('Last name').fill('Goldberg')
  await page.keyboard.press('Enter')
  await expect(panel(keyplan, 'Goldberg')).toBeVisible()
  expect(await managerOf('Goldberg')).toBe('Tamburello')

  await boxAtRest(keyplan, 'David Bradley')
  await card(keyplan, 'David Bradley').click()
  await expect(panel(keyplan, 'David Bradley')).toBeVisible()
  await page.keyboard.press('u')
  await page.getByLabel('Last name').fill('Margheim')
  await page.keyboard.press('Enter')
  await expect(panel(keyplan, 'Margheim')).toBeVisible()
  expect([await managerOf('Bradley'), await managerOf('Margheim')]).toEqual(['Margheim', 'Sánchez'])
})

type At = Readonly<{ x: number; y: number }>

async function gripAtRest(keyplan: Keyplan, name: string): Promise<At> {
  await boxAtRest(keyplan, name)
  const box = await card(keyplan, name).locator('.tie-grip .knob').boundingBox()
  if (!box) throw new Error(`The card of ${name} has no handle`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Presses at a place and holds the pointer over a card. */
async function carryTo(keyplan: Keyplan, from: At, onto: string, key?: 'Alt'): Promise<void> {
  const to = await boxAtRest(keyplan, onto)
  const { mouse, keyboard } = keyplan.page
  await mouse.move(from.x, from.y)
  if (key) await keyboard.down(key)
  await mouse.down()
  await mouse.move(from.x + 10, from.y + 10)
  await mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 4 })
}
