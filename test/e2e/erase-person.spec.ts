import { readFileSync } from 'node:fs'
import { seriousFindings } from '../support/axe.ts'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

test('a person is erased by keys alone: what it does is said before, the name is typed, and a placeholder stands there', async ({
  keyplan,
}) => {
  const { page, call } = keyplan
  const { accountId, jon } = await somebodyToErase(keyplan)
  await page.getByRole('link', { name: 'All that is held about the person' }).press('Enter')
  await page.getByRole('link', { name: 'Erase this person …' }).press('Enter')

  await expect(page.getByRole('heading', { name: 'Erase Eva Lundqvist' })).toBeVisible()
  const goes = page.getByRole('table')
  await expect(goes.getByRole('row', { name: /^The person / })).toBeVisible()
  await expect(goes.getByRole('row', { name: /^Touchpoints/ })).toBeVisible()
  const inFull = page.getByRole('list', { name: 'With the full name, an address or a number' })
  await expect(inFull).toContainText('Eva Lundqvist likes him')
  await expect(inFull.getByRole('link', { name: /Jon Dahl/ })).toHaveAttribute(
    'href',
    new RegExp(`person=${jon}`),
  )
  await expect(page.getByRole('list', { name: 'With the last name alone' })).toContainText(
    'Ask Lundqvist first',
  )
  await expect(page.getByText('This can’t be undone.')).toBeVisible()

  const button = page.getByRole('button', { name: 'Erase for good' })
  await expect(button).toBeDisabled()
  await page.getByRole('checkbox', { name: /^Take the last name alone/ }).press('Space')
  await expect(page.getByRole('checkbox', { name: /^Take the last name alone/ })).toBeChecked()
  const field = page.getByRole('textbox', { name: /^Type the name to confirm/ })
  await field.fill('Eva')
  await expect(button).toBeDisabled()
  await field.fill('Eva Lundqvist')
  await field.press('Enter')

  await expect(page.getByRole('heading', { name: 'The person is erased' })).toBeFocused()
  await expect(page.getByText('The file was written anew')).toBeVisible()
  const { workspace } = await call('application.getState', {})
  expect(readFileSync(workspace!.path, 'latin1')).not.toContain('Lundqvist')

  await page.getByRole('link', { name: 'To the placeholder' }).press('Enter')
  const panel = page.getByRole('complementary', { name: 'Plant manager' })
  await expect(panel).toBeVisible()
  expect(
    (await call('contact.listByAccount', { accountId })).rows.map(({ note }) => note).toSorted(),
  ).toEqual(['', '[erased] likes him'])
  await expect(page.locator('body')).not.toContainText('Lundqvist')
  await page.keyboard.press('ControlOrMeta+z')
  expect((await call('history.getStanding', {})).undo).toBeNull()
})

test('somebody who was removed is found under privacy, and erased from the history @long', async ({
  keyplan,
}) => {
  const { page, call, go } = keyplan
  const { accountId } = await somebodyToErase(keyplan)
  const { rows } = await call('contact.listByAccount', { accountId })
  const eva = rows.find(({ lastName }) => lastName === 'Lundqvist')!
  await call('contact.remove', { id: eva.id, version: eva.version })
  await go('/settings/privacy')
  await expect(page.getByText('Nobody was erased in this workspace.')).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await seriousFindings(page)).toEqual([])
  }
  await page.getByRole('link', { name: 'Erase Eva Lundqvist …' }).press('Enter')
  await page.getByRole('textbox', { name: /^Type the name to confirm/ }).fill('Eva Lundqvist')
  await page.getByRole('button', { name: 'Erase for good' }).press('Enter')
  await expect(page.getByText('The file was written anew')).toBeVisible()
  await page.getByRole('link', { name: 'Back to Privacy' }).press('Enter')
  await expect(page.getByText('The history holds nobody who was removed.')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Erased' }).getByRole('row')).toHaveCount(2)
})

test('the page has no serious finding of axe, in light and in dark', async ({ keyplan }) => {
  const { page } = keyplan
  await somebodyToErase(keyplan)
  await page.getByRole('link', { name: 'Erase this person …' }).press('Enter')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.getByRole('button', { name: 'Erase for good' })).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
  }
})

/** A manager whom two texts name: one in full, one by the last name alone. */
async function somebodyToErase({ page, call, go }: Keyplan) {
  const { id: accountId } = await call('account.add', { name: 'Nordfjord Seafood' })
  const eva = await call('contact.add', {
    accountId,
    firstName: 'Eva',
    lastName: 'Lundqvist',
    title: 'Plant manager',
    email: 'eva@nordfjord.example',
  })
  const { id: jon } = await call('contact.add', {
    accountId,
    firstName: 'Jon',
    lastName: 'Dahl',
    managerId: eva.id,
    note: 'Eva Lundqvist likes him',
  })
  const blank = { minutes: null, teamMemberIds: [], happenedOn: '2026-01-10' as never }
  await call('touchpoint.record', {
    accountId,
    channel: 'call',
    subject: 'Line 8',
    note: 'Ask Lundqvist first',
    contactIds: [jon],
    ...blank,
  })
  await call('touchpoint.record', {
    accountId,
    channel: 'meeting',
    subject: 'Line 7',
    note: 'Wants quiet',
    contactIds: [eva.id],
    ...blank,
  })
  await go(`/accounts/${accountId}/people?person=${eva.id}`)
  await expect(page.getByRole('complementary', { name: 'Eva Lundqvist' })).toBeVisible()
  return { accountId, jon }
}
