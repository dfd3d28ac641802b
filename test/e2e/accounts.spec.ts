import type { Page } from '@playwright/test'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'

test('accounts are searched, filtered and sorted, the address keeps it, and Enter opens one', async ({
  keyplan,
}) => {
  const { page } = keyplan
  await expect(page.getByText('13 accounts')).toBeVisible()

  await page.getByRole('searchbox', { name: 'Search accounts' }).fill('haldenau')
  await expect
    .poll(() => namesIn(page))
    .toEqual(['Haldenau Dairy', 'Haldenau Foods Group', 'Haldenau Snacks Iberia'])
  await expect(page).toHaveURL(/q=haldenau/)

  await page.getByRole('columnheader', { name: 'Contacts' }).click()
  await expect
    .poll(() => namesIn(page))
    .toEqual(['Haldenau Snacks Iberia', 'Haldenau Foods Group', 'Haldenau Dairy'])
  await page.getByRole('columnheader', { name: 'Contacts' }).click()
  await expect
    .poll(() => namesIn(page))
    .toEqual(['Haldenau Dairy', 'Haldenau Foods Group', 'Haldenau Snacks Iberia'])

  await chooseIn(page, 'Tier', 'Strategic')
  await expect.poll(() => namesIn(page)).toEqual(['Haldenau Dairy', 'Haldenau Foods Group'])
  await page.reload()
  await expect(page.getByRole('button', { name: 'Tier: Strategic' })).toBeVisible()
  await expect.poll(() => namesIn(page)).toEqual(['Haldenau Dairy', 'Haldenau Foods Group'])

  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page.getByText('13 accounts')).toBeVisible()
  await chooseIn(page, 'Plan', 'No plan')
  await expect
    .poll(() => namesIn(page))
    .toEqual(['Yelkenova Holding', 'Yelkenova Personal Care', 'Olivella Conserve'])
  await chooseIn(page, 'Status', 'Former')
  await expect(page.getByText('No account matches the search and the filters.')).toBeVisible()

  await keyplan.go('/accounts?q=holding')
  await page.getByRole('gridcell', { name: 'Strategic' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Yelkenova Holding' })).toBeVisible()
})

test('a field is kept as it is typed, and a wrong one says why @long', async ({ keyplan }) => {
  const { page } = keyplan
  await open(keyplan, 'Haldenau Dairy')

  await page.getByLabel('Industry').fill('Dairy and desserts')
  await page.getByLabel('Annual revenue (EUR)').fill('1,250,000.50')
  await page.getByLabel('Annual revenue (EUR)').press('Enter')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await expect.poll(async () => (await find(keyplan, 'Haldenau Dairy')).annualRevenueMinor).toBe(125_000_050)

  await page.reload()
  await expect(page.getByLabel('Industry')).toHaveValue('Dairy and desserts')
  await expect(page.getByLabel('Annual revenue (EUR)')).toHaveValue('1,250,000.50')

  await page.getByLabel('Annual revenue (EUR)').fill('a lot')
  await expect(page.getByRole('alert')).toHaveText(/"a lot" is not an amount/)
  await page.getByLabel('Annual revenue (EUR)').press('Escape')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.getByLabel('Name', { exact: true }).fill('')
  await expect(page.getByRole('alert')).toHaveText(/an account needs a name/)
  expect(await find(keyplan, 'Haldenau Dairy')).toMatchObject({ annualRevenueMinor: 125_000_050 })
})

test('an owner who is not in the team yet is added on the spot @long', async ({ keyplan }) => {
  const { page } = keyplan
  await open(keyplan, 'Yelkenova Holding')
  await page.getByRole('combobox', { name: 'Owner' }).click()
  await page.getByRole('option', { name: 'Add a team member …' }).click()
  await page.getByLabel('Name of the team member').fill('Noor Haddad')
  await page.getByLabel('Name of the team member').press('Enter')
  await expect(page.getByRole('combobox', { name: 'Owner' })).toHaveText('Noor Haddad')
})

test('the overview says how we stand, what is missing and what is next @long', async ({ keyplan }) => {
  const { page } = keyplan
  await open(keyplan, 'Haldenau Dairy')
  await expect(page.getByText('At least one key player supports us.')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Coverage of the key players is \d+%/ })).toBeVisible()
  await expect(page.getByText('Overdue').first()).toBeVisible()

  await page.getByRole('button', { name: /^Margin/ }).hover()
  await expect(page.getByRole('tooltip')).toHaveText(/revenue − .* product cost = .* ÷ .* = \d+%/)

  await keyplan.call('account.add', { name: 'Newcomer' })
  await open(keyplan, 'Newcomer')
  await expect(page.getByText('no orders in 12 months')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Nobody of this account is known yet.' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'No plan.' })).toBeVisible()
})

test.describe('a new workspace', () => {
  test.use({ startsWith: 'empty' })

  test('accounts are added and become a tree, by keyboard and by dragging; a loop is refused with its names', async ({
    keyplan,
  }) => {
    const { page } = keyplan
    await expect(page.getByText(/There are no accounts in this workspace yet/)).toBeVisible()
    await page.getByRole('main').getByRole('button', { name: 'Add account' }).last().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click()
    await expect(page.getByText('An account needs a name.')).toBeVisible()
    await page.getByRole('textbox', { name: 'Name' }).fill('Group')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Group' })).toBeVisible()

    await page.getByRole('link', { name: 'Add a unit' }).click()
    await expect(page.getByRole('combobox', { name: 'Parent' })).toHaveValue('Group')
    await page.getByRole('textbox', { name: 'Name' }).fill('Division')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Division' })).toBeVisible()
    await keyplan.call('account.add', { name: 'Plant' })

    await keyplan.go('/accounts?view=tree')
    await treeItem(page, 'Plant').focus()
    await page.keyboard.press('m')
    await page.getByRole('combobox', { name: 'Parent' }).fill('divis')
    await page.getByRole('option', { name: /Division/ }).click()
    await page.getByRole('button', { name: 'Move', exact: true }).click()
    await expect(page.getByText('Plant is now under Division.')).toBeVisible()
    await expect(treeItem(page, 'Plant')).toHaveAttribute('aria-level', '3')
    await expect(treeItem(page, 'Plant')).toBeFocused()

    await row(page, 'Group').dragTo(row(page, 'Plant'))
    await expect(
      page.getByText(
        'That would make an account its own parent: Group belongs to Plant belongs to Division belongs to Group.',
      ),
    ).toBeVisible()

    await treeItem(page, 'Group').focus()
    await page.keyboard.press('ArrowLeft')
    await expect(treeItem(page, 'Division')).toHaveCount(0)
    await page.keyboard.press('ArrowRight')
    await expect(treeItem(page, 'Division')).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(treeItem(page, 'Division')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Division' })).toBeVisible()
    await page.goBack()
    await expect(treeItem(page, 'Plant')).toBeVisible()

    await row(page, 'Plant').dragTo(row(page, 'Group'))
    await expect(page.getByText('Plant is now under Group.')).toBeVisible()
    await expect(treeItem(page, 'Plant')).toHaveAttribute('aria-level', '2')
  })

  test('a parent that closes a loop is refused at the field, with the names @long', async ({ keyplan }) => {
    const { page } = keyplan
    const top = await keyplan.call('account.add', { name: 'Top' })
    await keyplan.call('account.add', { name: 'Below', parentId: top.id })
    await open(keyplan, 'Top')
    await page.getByRole('combobox', { name: 'Parent' }).fill('bel')
    await page.getByRole('option', { name: /Below/ }).click()
    await expect(page.getByRole('alert')).toHaveText(
      'That would make an account its own parent: Top belongs to Below belongs to Top.',
    )
  })

  test('an account is removed after it is said what goes with it, and undo brings it back @long', async ({
    keyplan,
  }) => {
    const { page } = keyplan
    const { id } = await keyplan.call('account.add', { name: 'Going' })
    await keyplan.call('contact.add', { accountId: id, lastName: 'Berg' })
    await keyplan.call('account.add', { name: 'Unit', parentId: id })
    await open(keyplan, 'Going')

    await page.getByRole('button', { name: 'Remove account' }).click()
    await expect(page.getByRole('dialog')).toContainText('1 contact with what is noted about that person')
    await expect(page.getByRole('dialog')).toContainText('The unit below it stays and moves up.')
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await expect.poll(() => namesIn(page)).toEqual(['Unit'])

    await keyplan.go(`/accounts/${id}`)
    await expect(page.getByText(/This account is not there/)).toBeVisible()
    await page.getByRole('link', { name: 'To the accounts' }).click()
    await page.getByRole('button', { name: 'Undo: remove an account' }).click()
    await expect.poll(() => namesIn(page)).toEqual(['Going', 'Unit'])
    expect((await keyplan.call('contact.listByAccount', { accountId: id })).total).toBe(1)
  })

  test('more accounts than a page holds are reached page by page, in the table and in the tree @long', async ({
    keyplan,
  }) => {
    const { page } = keyplan
    await keyplan.go('/settings')
    const names = Array.from({ length: 105 }, (_, index) => `Firm ${index + 101}`)
    await Promise.all(names.map((name) => keyplan.call('account.add', { name })))
    await keyplan.go('/accounts')
    await page.getByRole('button', { name: 'Go to next page' }).click()
    await expect.poll(async () => (await namesIn(page))[0]).toBe('Firm 201')
    await page.reload()
    await expect.poll(async () => (await namesIn(page))[0]).toBe('Firm 201')

    await page.getByRole('button', { name: 'Tree' }).click()
    await expect(treeItem(page, 'Firm 200')).toBeAttached()
    await expect(treeItem(page, 'Firm 201')).toHaveCount(0)
    await treeItem(page, 'Firm 200').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(treeItem(page, 'Firm 205')).toBeAttached()
  })
})

async function namesIn(page: Page): Promise<string[]> {
  return page.getByRole('grid').getByRole('link').allTextContents()
}

async function chooseIn(page: Page, filter: string, choice: string): Promise<void> {
  await page.getByRole('button', { name: filter, exact: true }).click()
  await page.getByRole('menuitemcheckbox', { name: choice, exact: true }).click()
  await page.keyboard.press('Escape')
}

async function open(keyplan: Keyplan, name: string): Promise<void> {
  const { id } = await find(keyplan, name)
  await keyplan.go(`/accounts/${id}`)
  await expect(keyplan.page.getByRole('heading', { level: 1, name })).toBeVisible()
}

async function find({ call }: Keyplan, name: string) {
  const { rows } = await call('account.list', { filter: { search: name } })
  const found = rows.find((row) => row.name === name)
  if (!found) throw new Error(`There is no account ${name}`)
  return (await call('account.get', { id: found.id })).account
}

function treeItem(page: Page, name: string) {
  return page.getByRole('treeitem', { name, exact: true })
}

/** The line of an account itself, without what is under it. */
function row(page: Page, name: string) {
  return page.getByRole('tree').getByRole('link', { name, exact: true })
}
