import { expect, test, type Keyplan } from '../support/keyplan-test.ts'

const box = ({ page }: Keyplan) => page.getByRole('combobox', { name: 'Search' })
const option = ({ page }: Keyplan, name: RegExp) => page.getByRole('option', { name })

async function open(keyplan: Keyplan, text: string): Promise<void> {
  await keyplan.page.keyboard.press('Control+k')
  await expect(box(keyplan)).toBeFocused()
  await box(keyplan).fill(text)
}

test('a person is found without their umlaut and with a slip, and Enter leads to them', async ({
  keyplan,
}) => {
  const { page } = keyplan
  const { id: accountId } = await keyplan.call('account.add', { name: 'Brauhaus Quell' })
  const { id } = await keyplan.call('contact.add', {
    accountId,
    firstName: 'Jörg',
    lastName: 'Müllerschön',
  })

  await open(keyplan, 'mullersch')
  await expect(option(keyplan, /Jörg Müllerschön.*Brauhaus Quell/)).toHaveAttribute('aria-selected', 'true')

  await box(keyplan).fill('mulerschon')
  await expect(option(keyplan, /Jörg Müllerschön.*similar spelling/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/accounts/${accountId}/people\\?person=${id}`))
  await expect(page.getByRole('complementary', { name: 'Jörg Müllerschön' })).toBeVisible()
})

test('arrow keys go through what is found, and signs are text @long', async ({ keyplan }) => {
  const { page } = keyplan
  await open(keyplan, 'haldenau')
  await expect(option(keyplan, /^Haldenau/).first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(box(keyplan)).toHaveAttribute('aria-activedescendant', /-1$/)

  await box(keyplan).fill('"NEAR( * zzzzqq')
  await expect(page.getByText('Nothing matches')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(box(keyplan)).toHaveCount(0)
})

test('a command of the program is done from the box, and what was opened last stands in it', async ({
  keyplan,
}) => {
  const { page } = keyplan
  const { rows } = await keyplan.call('account.list', { filter: { search: 'Haldenau Dairy' } })
  await keyplan.go(`/accounts/${rows[0]?.id}`)
  await expect(page.getByRole('heading', { name: 'Haldenau Dairy' })).toBeVisible()

  await open(keyplan, '')
  await expect(
    page.getByRole('group', { name: 'Opened or edited last' }).getByRole('option').first(),
  ).toContainText('Haldenau Dairy')
  await box(keyplan).fill('go to sett')
  await expect(option(keyplan, /Go to Settings/)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/settings/)
})
