import { readFileSync } from 'node:fs'
import { expect, test } from '../support/keyplan-test.ts'
import { anOrg, panel } from '../support/people-map.ts'

test.use({ startsWith: 'empty' })

test('contacts by team members are walked and edited by keys alone, and taken out as a table', async ({
  keyplan,
}) => {
  const { idOf } = await anOrg(keyplan)
  const { page } = keyplan
  const ute = await keyplan.call('team-member.add', { name: 'Ute Brandt' })
  const max = await keyplan.call('team-member.add', { name: 'Max Kern' })
  const { id, version } = await keyplan.call('contact.get', { id: idOf('Duffy') })
  await keyplan.call('contact.edit', { id, version, changes: { influence: 'high' } })
  await keyplan.call('relationship.add', {
    contactId: id,
    teamMemberId: ute.id,
    currentLevel: 'vendor',
    targetLevel: 'trusted-adviser',
  })
  await page.reload()
  await page.getByRole('button', { name: 'Coverage' }).click()
  const grid = page.getByRole('grid', { name: 'Who of our team covers whom' })

  const rows = grid.getByRole('row')
  await expect(rows.nth(1)).toContainText('Key players')
  await expect(rows.nth(2)).toContainText('3 below target')
  const cell = (name: string | RegExp) => grid.getByRole('gridcell', { name })
  await cell(/^Terri Duffy, Ute Brandt: vendor now, trusted adviser as a target, 3 rungs short/).click()

  await page.keyboard.press('4')
  await expect(cell(/^Terri Duffy, Ute Brandt: trusted adviser now/)).toBeFocused()
  await expect(rows.nth(2)).toContainText('One thread')
  await expect(grid.getByRole('columnheader', { name: /Ute Brandt/ })).toContainText('1 alone')

  await page.keyboard.press('ArrowRight')
  await expect(cell('Terri Duffy, Max Kern: no relationship')).toBeFocused()
  await page.keyboard.press('Enter')
  const editor = page.getByRole('dialog', { name: 'Max Kern and Terri Duffy' })
  await expect(editor.getByText('Credible source')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(cell(/^Terri Duffy, Max Kern: vendor now/)).toBeFocused()
  await page.keyboard.press('Shift+Digit3')
  await expect(cell(/^Terri Duffy, Max Kern: vendor now, problem solver as a target/)).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(cell('Terri Duffy, Max Kern: no relationship')).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(panel(keyplan, 'Terri Duffy')).toBeVisible()

  await page.getByRole('button', { name: 'Take out' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Attitude and influence' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Coverage by our team as a table (CSV)' }).click(),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  expect(text).toContain('Ute Brandt: now')
  expect(text).toMatch(/Terri Duffy,.*,high,yes,single,1,,trusted-adviser,trusted-adviser/)
  expect(max.name).toBe('Max Kern')
})
