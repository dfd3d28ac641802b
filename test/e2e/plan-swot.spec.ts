import { expect, test } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

test('words of a text are tagged by the keys, gathered under their heading, and lead back to where they stand', async ({
  keyplan,
}) => {
  const { page, call, go } = keyplan
  const { id: accountId } = await call('account.add', { name: 'Haldenau Dairy' })
  const period = { startsOn: '2026-01-01' as never, endsOn: '2026-12-31' as never }
  const { plan } = await call('plan.draft', { accountId, title: 'Plan', ...period })
  await call('world.addCard', { accountId, kind: 'obstacle', title: 'No budget before May' })
  await go(`/accounts/${accountId}/plan?plan=${plan.id}`)

  const section = page.getByRole('textbox', { name: 'Profile and money' })
  await section.click()
  await page.keyboard.type('Deliveries were late twice.')
  const tag = page.getByRole('combobox', { name: 'Tag the words, or the paragraph, for the SWOT' })
  await tag.selectOption('Weakness')
  await expect(section.locator('mark[data-swot=weakness]')).toHaveText('Deliveries were late twice.')
  await page.keyboard.type(' They know our plant.')
  await expect(section.locator('mark')).toHaveText('Deliveries were late twice.')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('plant.')
  await tag.selectOption('Strength')

  const weaknesses = page.getByRole('region', { name: 'Weaknesses', exact: true })
  await expect(weaknesses.getByRole('listitem')).toContainText([
    /^Deliveries were late twice\. from “Profile and money”$/,
  ])
  await expect(
    page.getByRole('region', { name: 'Strengths', exact: true }).getByRole('listitem'),
  ).toContainText([/^plant\. from /])
  await weaknesses.getByRole('link', { name: 'from “Profile and money”' }).click()
  await expect(page).toHaveURL(/part=/)

  await page.reload()
  await expect(section.locator('mark')).toHaveText(['Deliveries were late twice.', 'plant.'])
  await section.locator('mark').first().click()
  await expect(tag).toHaveValue('weakness')
  await tag.selectOption('SWOT')
  await expect(weaknesses.getByRole('listitem')).toHaveCount(0)
  await expect(section).toContainText('Deliveries were late twice.')
})
