import type { Page } from '@playwright/test'
import { join } from 'node:path'
import { aCenter } from '../support/a-center.ts'
import { writeCenterPast } from '../support/a-center-past.ts'
import { expect, test } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

test('what a member decides by and would win is noted, and stands in the table and in the trail @long', async ({
  keyplan,
}) => {
  const { accountId, center } = await aCenter(keyplan)
  const { page } = keyplan
  await keyplan.go(`/accounts/${accountId}/buying-centers?center=${center.id}&chart=wins`)

  await page.getByRole('button', { name: 'Show Ann Decker' }).click()
  const panel = page.getByRole('complementary', { name: 'Ann Decker' })
  await panel.getByRole('combobox', { name: 'Decides by' }).click()
  await page.getByRole('option', { name: 'Risk' }).click()
  await panel.getByLabel('Wins for them').fill('No night calls')

  const row = page.getByRole('row', { name: /Ann Decker/ })
  await expect(row).toContainText('Risk')
  await expect(row).toContainText('No night calls')
  await expect(row).toContainText('Not known')
  await keyplan.go(`/accounts/${accountId}/history`)
  await expect(page.getByText(/personal win of Ann Decker/).first()).toBeVisible()
})

test('a center is told in other roles, and what is lost is said before @long', async ({ keyplan }) => {
  const { accountId, center } = await aCenter(keyplan)
  const { page } = keyplan
  await keyplan.go(`/accounts/${accountId}/buying-centers?center=${center.id}`)
  for (const role of ['decider', 'buyer'])
    await page.getByRole('gridcell', { name: `Ann Decker, ${role}` }).click()

  await page.getByRole('button', { name: /^Roles:/ }).click()
  await page.getByRole('menuitemradio', { name: 'Four influences' }).click()
  const asking = page.getByRole('dialog')
  await expect(asking).toContainText('Ann Decker loses Buyer')
  await asking.getByRole('button', { name: 'Change the roles' }).click()
  await expect(page.getByRole('columnheader', { name: 'Economic: 1' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Technical: empty, a gap' })).toBeVisible()

  await page.getByRole('button', { name: /^Roles:/ }).click()
  await page.getByRole('menuitem', { name: 'New set of roles' }).click()
  await page.getByLabel('Name of the set').fill('Ours')
  await page.getByLabel('Name of role 1').fill('Owner of the budget')
  await page.getByRole('button', { name: 'Keep' }).click()
  await expect(page.getByRole('button', { name: 'Roles: Ours' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Owner of the budget: 1' })).toBeVisible()
})

test('an opportunity is made in the header, and a new center is made like this one @long', async ({
  keyplan,
}) => {
  const { accountId, center } = await aCenter(keyplan)
  const { page } = keyplan
  await keyplan.go(`/accounts/${accountId}/buying-centers?center=${center.id}`)

  await page.getByRole('button', { name: /^Opportunity:/ }).click()
  await page.getByRole('menuitem', { name: 'New opportunity' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Line 5')
  await dialog.getByLabel('Amount in EUR').fill('1200000')
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await expect(page.getByRole('button', { name: /^Opportunity: Line 5 · .1,200,000 · open/ })).toBeVisible()

  await page.getByRole('button', { name: 'Add a buying center' }).click()
  const form = page.getByRole('form', { name: 'Add a buying center' })
  await form.getByLabel('Name').fill('Filling line 6')
  await page.getByRole('combobox', { name: 'Made like' }).click()
  await page.getByRole('option', { name: /^Filling line 5/ }).click()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(form).toBeHidden()
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Filling line 6')
  await expect(page.getByRole('button', { name: 'Show Ann Decker' })).toBeVisible()
})

test('phases are put in and filled by keys alone, and those without anybody are flagged', async ({
  keyplan,
}) => {
  const { accountId, center } = await aCenter(keyplan)
  const { page } = keyplan
  const centers = await keyplan.call('buying-center.listByAccount', { accountId })
  const ann = centers[0]?.members.find(({ name }) => name === 'Ann Decker')
  if (!ann) throw new Error('Ann is no member')
  const { id, version } = ann
  await keyplan.call('buying-center.editMember', { id, version, changes: { roles: ['decider'] } })
  await keyplan.go(`/accounts/${accountId}/buying-centers?center=${center.id}&chart=phases`)
  await page.getByRole('button', { name: 'Put in the eight buy phases' }).click()
  await expect(page.getByRole('columnheader', { name: 'Need: nobody takes part, a gap' })).toBeVisible()

  await page.getByRole('button', { name: 'Show Ann Decker' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('3')
  await expect(phaseCell(page, 'Ann Decker, Need: carries it')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await page.keyboard.press('Space')

  await expect(phaseCell(page, 'Ann Decker, Specification: works on it')).toBeFocused()
  const table = page.getByRole('table', { name: 'Phases with who takes part in them' })
  await expect(table.getByRole('row', { name: /^Need/ })).toContainText('Ann Decker')
  await expect(table.getByRole('row', { name: /^Order/ })).toContainText('Nobody takes part')

  await page.getByRole('button', { name: 'Roles', exact: true }).click()
  const fields = page.getByRole('table', { name: 'Roles and the phases they are held in' })
  const decider = fields.getByRole('row', { name: /^Decider/ })
  await expect(decider.getByRole('button', { name: 'Ann Decker, carries it' })).toBeVisible()
  await expect(decider.getByRole('cell', { name: 'nobody' })).toHaveCount(6)
  await decider.getByRole('button', { name: 'Ann Decker, works on it' }).click()
  await expect(page.getByRole('complementary', { name: 'Ann Decker' })).toBeVisible()
  const words = page.getByRole('table', { name: 'Roles with the phases somebody holds them in' })
  await expect(words.getByRole('row', { name: /^Decider/ })).toContainText('Need: Ann Decker, carries it')
})

test('benefits are tied to members by keys alone, and orphans are flagged on both sides', async ({
  keyplan,
}) => {
  const { accountId, center } = await aCenter(keyplan)
  const { page } = keyplan
  await keyplan.go(`/accounts/${accountId}/buying-centers?center=${center.id}&chart=benefits`)
  const line = page.getByLabel('Add a benefit: tangible, financial')
  await line.fill('Fewer stops')
  await line.press('Enter')

  const orphan = page.getByRole('button', { name: 'Fewer stops: matters to nobody' })
  await orphan.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Ann Decker: does not matter' }).focus()
  await page.keyboard.press('3')
  await expect(page.getByRole('button', { name: 'Ann Decker: matters a lot' })).toBeFocused()
  await page.keyboard.press('Escape')

  await expect(page.getByRole('button', { name: 'Fewer stops: matters to 1 member' })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Show Bo Usher: no benefit matters to them' })).toBeVisible()
  const table = page.getByRole('table', { name: 'Benefits with the members they matter to' })
  await expect(table).toContainText('Ann Decker (matters a lot)')
})

test('a center without members shows the phases that came along @long', async ({ keyplan }) => {
  const { accountId, center } = await aCenter(keyplan)
  const { page } = keyplan
  await keyplan.call('purchase-phase.add', { buyingCenterId: center.id, names: ['Trial'] })
  const made = await keyplan.call('buying-center.addLike', {
    likeId: center.id,
    accountId,
    name: 'Filling line 6',
    takes: 'frame',
  })
  await keyplan.go(`/accounts/${accountId}/buying-centers?center=${made.id}`)
  await expect(page.getByText('Nobody is in this buying center yet.')).toBeVisible()

  await page.getByRole('button', { name: 'Phases', exact: true }).click()
  await expect(page.getByRole('columnheader', { name: 'Trial: nobody takes part, a gap' })).toBeVisible()
})

test('the history of support tells who changed, step by step, and what had come before @long', async ({
  keyplan: empty,
}) => {
  const file = join(empty.home, 'Past.keyplan')
  const { accountId, centerId } = await writeCenterPast(file)
  const keyplan = await empty.restart(file)
  const { page } = keyplan
  await keyplan.go(`/accounts/${accountId}/buying-centers?center=${centerId}&chart=history`)

  await expect(
    page.getByRole('img', { name: /^Support from Mar 2, 2026 .*: not known at first/ }),
  ).toBeVisible()
  const rows = page.getByRole('table', { name: 'How support moved' }).getByRole('row')
  await expect(rows).toHaveCount(5)
  await expect(rows.nth(1)).toContainText('Bo Usher left')
  await expect(rows.nth(2)).toContainText('Bo Usher from unknown to skeptic')
  await expect(rows.nth(3)).toContainText('Ann Decker from unknown to supporter')
  await expect(rows.nth(3)).toContainText('Mar 12, 2026, meeting: Trial run')
  await expect(rows.nth(3)).toContainText('40%')
  await expect(rows.nth(4)).toContainText('not known')
  await expect(rows.nth(4)).toContainText('100%')
})

function phaseCell(page: Page, name: string) {
  return page.getByRole('gridcell', { name })
}
