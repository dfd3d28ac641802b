import { expect, test } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

test('a lead is entered by keys, known again, and converted with nothing typed twice', async ({
  keyplan,
}) => {
  const { page, go, call } = keyplan
  await call('account.add', { name: 'Brightwater Foods GmbH', website: 'https://brightwater.example' })
  await call('lead.add', { company: 'Lagoon Juices' })
  await go('/portfolio/leads')

  await page.getByRole('button', { name: 'New lead' }).press('Enter')
  for (const text of ['Mira', 'Okoye', 'Brightwater', 'Head of packaging', 'mira@brightwater.example']) {
    await page.keyboard.type(text)
    await page.keyboard.press('Tab')
  }
  await expect(page.getByText('account with the same web domain')).toBeVisible()
  await page.keyboard.press('Enter')

  const panel = page.getByRole('complementary', { name: 'Mira Okoye' })
  await panel.getByRole('button', { name: 'How the score comes about' }).click()
  await expect(panel.getByRole('row', { name: 'The company is an account already 1 × 15 15' })).toBeVisible()
  await panel.getByLabel('Need', { exact: true }).fill('A second line')
  await panel.getByLabel('Need', { exact: true }).blur()
  await expect(panel.getByRole('row', { name: 'The need is known 1 × 10 10' })).toBeVisible()

  const name = (of: string) => page.getByRole('button', { name: of, exact: true })
  await name('Mira Okoye').focus()
  await page.keyboard.press('ArrowDown')
  await expect(name('Lagoon Juices')).toBeFocused()

  await panel.getByRole('button', { name: 'Convert' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Brightwater Foods GmbH stays as it is.')).toBeVisible()
  await expect(dialog.getByLabel('What it is about')).toHaveValue('A second line')
  await dialog.getByRole('button', { name: 'Convert' }).click()
  await expect(panel.getByRole('link', { name: 'A second line' })).toBeVisible()
  await panel.getByRole('link', { name: 'Brightwater Foods GmbH' }).click()
  await expect(page.getByRole('heading', { name: 'Brightwater Foods GmbH' })).toBeVisible()
  expect((await call('lead.list', { filter: { statuses: ['converted'] } })).total).toBe(1)
})
