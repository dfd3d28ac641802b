import { expect, test } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

test('the workspace is renamed where it is named everywhere', async ({ keyplan }) => {
  const { page, go } = keyplan
  await go('/settings')
  const name = page.getByLabel('Name', { exact: true })
  await name.fill('')
  await name.pressSequentially('Key accounts north', { delay: 60 })
  await name.blur()
  await expect(page.getByRole('link', { name: 'Key accounts north' })).toBeVisible()

  const again = await keyplan.restart()
  await again.go('/settings')
  await expect(again.page.getByLabel('Name', { exact: true })).toHaveValue('Key accounts north')
})

test('a currency that is none is refused in words and not kept @long', async ({ keyplan }) => {
  const { page, go, call } = keyplan
  await go('/settings')
  const currency = page.getByLabel('Currency')
  await currency.fill('EURO')
  await expect(page.getByText('A currency is three capital letters, such as EUR.')).toBeVisible()
  await currency.fill('usd')
  await currency.blur()
  await expect.poll(async () => (await call('workspace.get', {})).currency).toBe('USD')
})

test('a team member is added, edited in place, and removed with what they own @long', async ({ keyplan }) => {
  const { page, go, call } = keyplan
  await go('/settings/team')
  const line = page.getByRole('textbox', { name: 'Add a team member' })
  await line.fill('Amaka Eze')
  await line.press('Enter')
  await page.getByRole('textbox', { name: 'Role of Amaka Eze' }).fill('Customer success')
  await page.getByRole('textbox', { name: 'Role of Amaka Eze' }).press('Enter')
  await expect
    .poll(async () => await call('team-member.list', {}))
    .toMatchObject([{ name: 'Amaka Eze', role: 'Customer success' }])

  const [member] = await call('team-member.list', {})
  await call('account.add', { name: 'Haldenau Dairy', ownerId: member?.id ?? null })
  await page.getByRole('button', { name: 'Remove Amaka Eze' }).click()
  await expect(page.getByText('1 account loses its owner.')).toBeVisible()
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(page.getByText('Nobody yet.')).toBeVisible()
  expect((await call('account.list', {})).rows[0]?.ownerId).toBeNull()
})

test('the dark look is kept, over a restart too', { tag: '@shell' }, async ({ keyplan }) => {
  const { page, go } = keyplan
  await go('/settings')
  await page.getByRole('radio', { name: 'Dark' }).check()
  await expect(page.locator('html')).toHaveAttribute('data-hue', 'dark')
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect(page.locator('html')).toHaveAttribute('data-hue', 'dark')

  const again = await keyplan.restart()
  await again.go('/settings')
  await expect(again.page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect(again.page.locator('html')).toHaveAttribute('data-hue', 'dark')
})

test('the history says what was done, by whom, and where undo stands @long', async ({ keyplan }) => {
  const { page, go, call } = keyplan
  await call('account.add', { name: 'Haldenau Dairy' })
  await call('team-member.add', { name: 'Amaka Eze' })
  await call('history.undo', {})
  await go('/data/history')

  await expect(page.getByRole('row', { name: /Add a team member Undone; redo brings it back/ })).toBeVisible()
  const mark = page.getByRole('row', { name: 'Undo stands here: it takes back "add an account" next' })
  await expect(mark).toBeVisible()
  await expect(mark.locator('+ tr')).toContainText('Add an account')
})
