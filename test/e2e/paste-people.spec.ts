import { expect, test } from '../support/keyplan-test.ts'
import { pasteText } from '../support/paste-text.ts'
import { anOrg, card } from '../support/people-map.ts'

test.use({ startsWith: 'empty' })

const list = `Name\tTitle\tReports to
Ann Lee\tHead of Purchasing\tKen Sanchez
Bo Ek\tBuyer\tAnn Lee
DAVID BRADLEY\tMarketing Director\tAnn Lee
Cy Dow\tPlanner\tIke Ray`

test('a list is pasted onto the map, looked through, kept in one go, and taken back by one undo', async ({
  keyplan,
}) => {
  const { managerOf } = await anOrg(keyplan)
  const { page } = keyplan
  await card(keyplan, 'Terri Duffy').click()
  await pasteText(page, list)

  const dialog = page.getByRole('dialog', { name: 'Paste people' })
  await expect(dialog.getByText(/3 new, 1 changed/)).toBeVisible()
  const david = dialog.getByRole('row', { name: /David Bradley/ })
  await expect(david).toContainText('was Marketing Manager')
  await expect(dialog.getByRole('button', { name: /^Keep/ })).toBeDisabled()
  await expect(dialog.getByText('Ike Ray is named as a manager and not known here.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Add them' }).click()

  await dialog.getByRole('row', { name: /Ann Lee/ }).click()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(dialog.getByRole('checkbox', { name: 'Take Bo Ek' })).not.toBeChecked()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await dialog.getByLabel('Department', { exact: true }).fill('Purchasing')

  await dialog.getByRole('button', { name: 'Keep 5 people' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(card(keyplan, 'Bo Ek, Buyer')).toBeVisible()
  expect(await managerOf('Ek')).toBe('Lee')
  expect(await managerOf('Lee')).toBe('Sánchez')
  expect(await managerOf('Bradley')).toBe('Lee')
  expect(await managerOf('Dow')).toBe('Ray')

  await page.keyboard.press('Control+z')
  await expect(card(keyplan, 'Bo Ek')).toHaveCount(0)
  await expect(card(keyplan, 'David Bradley, Marketing Manager')).toBeVisible()
})

test('a cycle is named and not kept; text that is no list gets a sentence @long', async ({ keyplan }) => {
  await anOrg(keyplan)
  const { page } = keyplan
  await page.getByRole('button', { name: 'Paste people' }).click()
  const dialog = page.getByRole('dialog', { name: 'Paste people' })
  const text = dialog.getByRole('textbox', { name: /Names, a table/ })

  await text.fill('@@ 12 %%')
  await expect(dialog.getByText('Nobody was found in this text')).toBeVisible()
  await text.fill('Name,Reports to\nKen Sánchez,Rob Walters')
  await expect(
    dialog.getByText(
      /reporting cycle: Ken Sánchez reports to Rob Walters reports to .* reports to Ken Sánchez/,
    ),
  ).toBeVisible()
  await expect(dialog.getByRole('button', { name: /^Keep/ })).toBeDisabled()
})

test('5,000 lines are shown in little time, and kept @long', async ({ keyplan }) => {
  await anOrg(keyplan)
  const { page } = keyplan
  const lines = Array.from({ length: 4_999 }, (_, at) => `Person${at} Lee\tBuyer\tp${at}@x.com`)
  const from = Date.now()
  await pasteText(page, ['Name\tTitle\tE-mail', ...lines].join('\n'))
  const dialog = page.getByRole('dialog', { name: 'Paste people' })
  await expect(dialog.getByRole('button', { name: 'Keep 4,999 people' })).toBeVisible()
  expect(Date.now() - from).toBeLessThan(6_000)
  expect(await dialog.getByRole('row').count()).toBeLessThan(60)
})
