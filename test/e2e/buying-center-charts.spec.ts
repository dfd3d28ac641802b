import { aCenter } from '../support/a-center.ts'
import { expect, test } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

test('in the field a member is put where they stand, by mouse and by keys; the circle shows who decides', async ({
  keyplan,
}) => {
  const { accountId, center } = await aCenter(keyplan)
  const { page } = keyplan
  await keyplan.go(`/accounts/${accountId}/buying-centers?center=${center.id}&chart=field`)
  const field = page.getByRole('table', { name: 'Members by influence and attitude' })
  const chip = (name: string) => field.getByRole('button', { name: new RegExp(`^${name}`) })

  await chip('Bo Usher').dragTo(field.locator('[data-cell="high 1"]'))
  await expect(chip('Bo Usher')).toHaveAccessibleName('Bo Usher, Supporter, influence High, key player')
  await chip('Bo Usher').focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(chip('Bo Usher')).toHaveAccessibleName('Bo Usher, Champion, influence High, key player')
  await expect(chip('Bo Usher')).toBeFocused()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(chip('Bo Usher')).toHaveAccessibleName('Bo Usher, Champion, influence Medium')
  await expect(page.getByRole('group', { name: /^Support/ })).toContainText(/to \+\d+%, as the/)

  await page.getByRole('button', { name: 'Circle', exact: true }).click()
  const ring = page.getByRole('region', { name: 'Medium influence' })
  await ring.getByRole('button', { name: /^Bo Usher/ }).click()
  const panel = page.getByRole('complementary', { name: 'Bo Usher' })
  await panel.getByRole('checkbox', { name: /^Decider/ }).check()
  await expect(
    page.getByRole('region', { name: 'Decides: 1' }).getByRole('button', { name: /^Bo Usher/ }),
  ).toBeVisible()
})
