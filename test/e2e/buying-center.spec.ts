import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { Locator, Page } from '@playwright/test'
import { aCenter, anAccountWithPeople } from '../support/a-center.ts'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

type Center = Output<'buying-center.listByAccount'>[number]

test('a buying center goes from red to green as one learns who decides and how they stand', async ({
  keyplan,
}) => {
  const accountId = await anAccountWithPeople(keyplan)
  const { page } = keyplan
  await keyplan.go(`/accounts/${accountId}/buying-centers`)
  await expect(page.getByText('No buying center yet.')).toBeVisible()

  await addCenter(page, 'Filling line 5', 'Which line replaces lines 1 and 2?')
  await expect(page.getByText('Nobody is in this buying center yet.')).toBeVisible()
  await addMembers(page, ['Ann Decker', 'Bo Usher', 'Plant manager'])

  const standing = page.getByRole('region', { name: 'How this buying center stands' })
  await expect(standing).toContainText('Red')
  await expect(standing).toContainText('The only key player is not known to support us: Ann Decker.')
  await expect(standing).toContainText('Nobody is named as decider.')
  await expect(standing).toContainText('57% unknown')
  await expect(page.getByRole('columnheader', { name: 'Decider: empty, a gap' })).toBeVisible()

  await choose(page, 'Attitude of Bo Usher', 'Supporter')
  await choose(page, 'Influence of Bo Usher', 'High')
  await expect(standing).toContainText('Amber')
  await expect(standing).toContainText('Bo Usher supports us, but nobody is named as decider.')

  const decides = cell(page, 'Ann Decker, decider')
  await decides.click()
  await expect(decides).toHaveAttribute('aria-selected', 'true')
  await expect(standing).toContainText('Bo Usher supports us; Ann Decker decides and is not with us yet.')
  await expect(page.getByRole('columnheader', { name: 'Decider: 1' })).toBeVisible()
  await expect(standing).toContainText('No gatekeeper is known.')

  await choose(page, 'Attitude of Ann Decker', 'Champion')
  await expect(standing).toContainText('Green')
  await expect(standing).toContainText('Ann Decker decides and supports us; so does Bo Usher.')
  await expect(standing).toContainText('Nobody is marked as skeptic or opponent.')
  await expect(page.getByRole('navigation', { name: 'Buying centers' })).toContainText('Green')

  await saved(page)
  await page.reload()
  await expect(standing).toContainText('Ann Decker decides and supports us; so does Bo Usher.')
  await expect(decides).toHaveAttribute('aria-selected', 'true')
})

test('the matrix is walked and filled by keys alone, and one undo takes back the last role', async ({
  keyplan,
}) => {
  const { accountId, center } = await aCenter(keyplan)
  const { page } = keyplan
  await keyplan.go(`/accounts/${accountId}/buying-centers?center=${center.id}`)

  await page.getByRole('button', { name: 'Show Ann Decker' }).focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
  await expect(cell(page, 'Ann Decker, initiator')).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('End')
  await expect(cell(page, 'Ann Decker, gatekeeper')).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowLeft')
  await expect(cell(page, 'Bo Usher, buyer')).toBeFocused()
  await page.keyboard.press('Space')
  await expect
    .poll(() => rolesIn(keyplan, accountId))
    .toEqual({
      'Ann Decker': ['initiator', 'gatekeeper'],
      'Bo Usher': ['buyer'],
      'Plant manager': [],
    })

  await page.keyboard.press('Control+z')
  await expect(cell(page, 'Bo Usher, buyer')).toHaveAttribute('aria-selected', 'false')
  await expect(cell(page, 'Ann Decker, gatekeeper')).toHaveAttribute('aria-selected', 'true')

  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByRole('menuitemradio', { name: 'Opponent' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Attitude of Bo Usher: Opponent' })).toBeFocused()
})

test('roles turned one right after the other are all kept @long', async ({ keyplan }) => {
  const { accountId, center } = await aCenter(keyplan)
  const { page } = keyplan
  await keyplan.go(`/accounts/${accountId}/buying-centers?center=${center.id}`)

  const roles = ['initiator', 'user', 'influencer', 'decider', 'buyer', 'gatekeeper']
  await expect(cell(page, 'Ann Decker, user')).toBeVisible()
  await page.evaluate(
    (labels) => {
      for (const label of labels) document.querySelector<HTMLElement>(`td[aria-label="${label}"]`)?.click()
    },
    roles.map((role) => `Ann Decker, ${role}`),
  )
  await expect
    .poll(async () => (await rolesIn(keyplan, accountId))['Ann Decker']?.toSorted())
    .toEqual(roles.toSorted())
  for (const role of roles) {
    await expect(cell(page, `Ann Decker, ${role}`)).toHaveAttribute('aria-selected', 'true')
  }
})

test('a member is seen to in the side panel, and both charts show the same @long', async ({ keyplan }) => {
  const { accountId, center } = await aCenter(keyplan)
  const { page } = keyplan
  await keyplan.go(`/accounts/${accountId}/buying-centers?center=${center.id}`)
  await page.getByRole('button', { name: 'Show Ann Decker' }).click()

  const panel = page.getByRole('complementary', { name: 'Ann Decker' })
  await panel.getByRole('checkbox', { name: /^Decider/ }).check()
  await panel.getByRole('combobox', { name: 'Response' }).click()
  await page.getByRole('option', { name: 'Even keel' }).click()
  await expect(panel).toContainText('Today is as it should be: not receptive.')
  await panel.getByRole('combobox', { name: 'Attitude' }).click()
  await page.getByRole('option', { name: 'Skeptic' }).click()
  await panel.getByRole('textbox', { name: 'Note' }).fill('Waits for the audit.')
  await expect(page.getByText('Ann Decker decides and sees no reason to change (even keel).')).toBeVisible()
  await expect(panel.getByRole('link', { name: 'On the map of people' })).toHaveAttribute(
    'href',
    new RegExp(`#/accounts/${accountId}/people\\?person=`),
  )

  await page.getByRole('button', { name: 'By role' }).click()
  const lanes = page.getByRole('table', { name: 'Members by role and attitude' })
  await expect(lanes.getByRole('row', { name: /^Decider/ })).toContainText('Ann Decker')
  await expect(
    lanes.getByRole('button', { name: 'Ann Decker, Skeptic, influence High, key player' }),
  ).toBeVisible()
  await expect(page).toHaveURL(/chart=roles/)

  await saved(page)
  await page.reload()
  await expect(panel.getByRole('textbox', { name: 'Note' })).toHaveValue('Waits for the audit.')
  await panel.getByRole('button', { name: 'Remove from this buying center' }).click()
  await expect(panel).toBeHidden()
  await expect(lanes.getByText('Ann Decker')).toBeHidden()
  await page.getByRole('button', { name: 'Undo: remove a member' }).click()
  await expect(lanes.getByText('Ann Decker')).toBeVisible()
})

test('support shows its arithmetic and counts nobody unknown as neutral @long', async ({ keyplan }) => {
  const { accountId, center } = await aCenter(keyplan)
  const { page } = keyplan
  await keyplan.go(`/accounts/${accountId}/buying-centers?center=${center.id}`)
  await choose(page, 'Attitude of Bo Usher', 'Skeptic')
  await choose(page, 'Attitude of Ann Decker', 'Champion')

  // Ann 3 x 2, Bo 2 x -1, of 2 x 5; the placeholder weighs 2 of 7 and is unknown.
  const support = page.getByRole('group', { name: /^Support/ })
  await expect(support).toContainText('+40%')
  await expect(support).toContainText('29% unknown')
  await page.keyboard.press('Tab')
  await support.focus()
  const arithmetic = page.getByRole('tooltip')
  await expect(arithmetic).toContainText('+4 of at most 10 (5 × 2): +40%')
  await expect(arithmetic).toContainText('Unknown: 2 of 7 weight')
})

test('a buying center is renamed where it stands, removed after a question, and brought back @long', async ({
  keyplan,
}) => {
  const { accountId, center } = await aCenter(keyplan)
  const { page } = keyplan
  await keyplan.go(`/accounts/${accountId}/buying-centers?center=${center.id}`)
  const name = page.getByRole('textbox', { name: 'Name', exact: true })
  await name.fill('Filling line 6')
  await name.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Buying centers' })).toContainText('Filling line 6')
  await saved(page)

  await page.getByRole('button', { name: 'Remove this buying center' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(name).toHaveValue('Filling line 6')
  await page.getByRole('button', { name: 'Remove this buying center' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText('No buying center yet.')).toBeVisible()

  await page.getByRole('button', { name: 'Undo: remove a buying center' }).click()
  await expect(name).toHaveValue('Filling line 6')
  await expect(page.getByRole('button', { name: 'Show Ann Decker' })).toBeVisible()
})

test('members bring their judgement along, and who is in already can’t be added again @long', async ({
  keyplan,
}) => {
  const { accountId, center } = await aCenter(keyplan)
  await keyplan.call('contact.add', {
    accountId,
    firstName: 'Cy',
    lastName: 'Ash',
    attitude: -2,
    influence: 'low',
  })
  const { page } = keyplan
  await keyplan.go(`/accounts/${accountId}/buying-centers?center=${center.id}`)

  await page.getByRole('button', { name: 'Add members', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('checkbox', { name: /^Ann Decker already a member/ })).toBeDisabled()
  await dialog.getByLabel('Name, title or department').fill('ash')
  await dialog.getByRole('checkbox', { name: /^Cy Ash/ }).check()
  await dialog.getByRole('button', { name: 'Add 1 member' }).click()
  await expect(page.getByRole('button', { name: 'Attitude of Cy Ash: Opponent' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Influence of Cy Ash: Low' })).toBeVisible()
})

test('an account without people says where to add one @long', async ({ keyplan }) => {
  const account = await keyplan.call('account.add', { name: 'Bare AG' })
  await keyplan.call('buying-center.add', { accountId: account.id, name: 'First order' })
  const { page } = keyplan
  await keyplan.go(`/accounts/${account.id}/buying-centers`)
  await page.getByRole('button', { name: 'Add members', exact: true }).click()
  await page.getByRole('link', { name: 'Add a person first' }).click()
  await expect(page).toHaveURL(new RegExp(`#/accounts/${account.id}/people`))
})

/** Ann of high influence, Bo whose influence is not judged, and a post whose holder is not known. */
async function addCenter(page: Page, name: string, decision: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a buying center', exact: true }).click()
  const form = page.getByRole('form', { name: 'Add a buying center' })
  await form.getByLabel('Name').fill(name)
  await form.getByLabel('What is being decided').fill(decision)
  await form.getByRole('button', { name: 'Add' }).click()
}

async function addMembers(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Add members', exact: true }).click()
  for (const name of names) await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Add ${names.length} members` })
    .click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

async function choose(page: Page, button: string, choice: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${button}`) }).click()
  await page.getByRole('menuitemradio', { name: choice }).click()
  await expect(page.getByRole('button', { name: `${button}: ${choice}` })).toBeVisible()
}

function cell(page: Page, name: string): Locator {
  return page.getByRole('gridcell', { name, exact: true })
}

/** Everything given so far is on disk. */
async function saved(page: Page): Promise<void> {
  await page
    .locator(':focus')
    .blur({ timeout: 1_000 })
    .catch(() => undefined)
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
}

async function rolesIn(keyplan: Keyplan, accountId: AccountId): Promise<Record<string, readonly string[]>> {
  const [center] = await keyplan.call('buying-center.listByAccount', { accountId })
  return Object.fromEntries((center as Center).members.map((member) => [member.name, member.roles]))
}
