import { expect, test } from '../support/keyplan-test.ts'
import { anOrg, card, chooseManager, drag, org, panel } from '../support/people-map.ts'

test.use({ startsWith: 'empty' })

test('a card is selected by click and by arrow keys, and the panel opens with Enter', async ({ keyplan }) => {
  await anOrg(keyplan)
  const { page } = keyplan

  await card(keyplan, 'Terri Duffy').click()
  await expect(card(keyplan, 'Terri Duffy')).toHaveAttribute('aria-selected', 'true')
  await expect(panel(keyplan, 'Terri Duffy')).toBeVisible()

  await page.keyboard.press('ArrowUp')
  await expect(card(keyplan, 'Ken Sánchez')).toBeFocused()
  await expect(panel(keyplan, 'Ken Sánchez')).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary')).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect(card(keyplan, 'David Bradley')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await expect(card(keyplan, 'Rob Walters')).toBeFocused()
  await expect(card(keyplan, 'Rob Walters')).toHaveAttribute('aria-level', '4')
  await page.keyboard.press('ArrowLeft')
  await expect(card(keyplan, 'Gail Erickson')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(card(keyplan, 'Ken Sánchez')).toBeFocused()
  await expect(page.getByRole('complementary')).toHaveCount(0)

  await page.keyboard.press('Enter')
  await expect(panel(keyplan, 'Ken Sánchez')).toBeVisible()
})

test('a title is edited in place and is there after the page is loaded again @long', async ({ keyplan }) => {
  await anOrg(keyplan)
  await card(keyplan, 'David Bradley').click()
  await keyplan.page.getByLabel('Title', { exact: true }).fill('Marketing Director')
  await keyplan.page.keyboard.press('Enter')
  await expect(card(keyplan, 'David Bradley, Marketing Director')).toBeVisible()

  await keyplan.page.reload()
  await expect(keyplan.page.getByLabel('Title', { exact: true })).toHaveValue('Marketing Director')
})

test('a person without name and title is refused at the field @long', async ({ keyplan }) => {
  const { accountId } = await anOrg(keyplan)
  await keyplan.call('contact.add', { accountId, title: 'Plant manager' })
  await card(keyplan, 'Plant manager, not yet known').click()
  await keyplan.page.getByLabel('Title', { exact: true }).fill('')
  await keyplan.page.getByLabel('Department', { exact: true }).click()
  await expect(keyplan.page.getByRole('alert')).toContainText('A contact needs a name, or a title')
})

test('keys on the map set attitude and influence, and undo takes them back', async ({ keyplan }) => {
  await anOrg(keyplan)
  const { page } = keyplan
  await card(keyplan, 'Terri Duffy').click()

  await page.keyboard.press('5')
  await expect(card(keyplan, 'Terri Duffy')).toHaveAccessibleName(/champion$/)
  await page.keyboard.press('h')
  await expect(card(keyplan, 'Terri Duffy')).toHaveAccessibleName(
    'Terri Duffy, Vice President of Engineering, influence high, champion',
  )
  await page.keyboard.press('0')
  await expect(card(keyplan, 'Terri Duffy')).toHaveAccessibleName(/attitude unknown$/)

  await page.keyboard.press('Control+z')
  await expect(card(keyplan, 'Terri Duffy')).toHaveAccessibleName(/champion$/)
})

test('a person is moved under another manager in the panel, and a cycle is refused with its names @long', async ({
  keyplan,
}) => {
  const { managerOf } = await anOrg(keyplan)
  const { page } = keyplan
  await card(keyplan, 'Roberto Tamburello').click()
  await chooseManager(keyplan, 'bradley', 'David Bradley Marketing Manager')
  await expect.poll(() => managerOf('Tamburello')).toBe('Bradley')
  await expect(card(keyplan, 'Rob Walters')).toHaveAttribute('aria-level', '4')

  await chooseManager(keyplan, 'walters', 'Rob Walters Senior Tool Designer')
  await expect(page.getByRole('alert')).toHaveText(
    'That would be a reporting cycle: Roberto Tamburello reports to Rob Walters reports to Roberto Tamburello.',
  )
  expect(await managerOf('Tamburello')).toBe('Bradley')
})

test('a card is dragged onto another, Escape takes it back, and undo too', async ({ keyplan }) => {
  const { managerOf } = await anOrg(keyplan)
  const { page } = keyplan

  await drag(keyplan, 'Gail Erickson', 'David Bradley')
  await expect(page.getByText('Move Gail Erickson under David Bradley')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(page.getByText('Move Gail Erickson under David Bradley')).toHaveCount(0)
  expect(await managerOf('Erickson')).toBe('Tamburello')

  await drag(keyplan, 'Gail Erickson', 'David Bradley')
  await page.mouse.up()
  await expect.poll(() => managerOf('Erickson')).toBe('Bradley')

  await page.getByRole('button', { name: /^Undo: move a contact/ }).click()
  await expect.poll(() => managerOf('Erickson')).toBe('Tamburello')

  await drag(keyplan, 'Terri Duffy', 'Rob Walters')
  await expect(page.getByText('Rob Walters reports to Terri Duffy')).toBeVisible()
  await page.mouse.up()
  await expect(page.getByText(/reporting cycle: Terri Duffy reports to Rob Walters reports to/)).toBeVisible()
})

test('people are added below, beside and above @long', async ({ keyplan }) => {
  const { managerOf } = await anOrg(keyplan)
  const { page } = keyplan
  await card(keyplan, 'David Bradley').click()
  await page.keyboard.press('n')
  await page.getByLabel('First name').fill('Kevin')
  await page.getByLabel('Last name').fill('Brown')
  await page.keyboard.press('Enter')
  await expect(panel(keyplan, 'Kevin Brown')).toBeVisible()
  await expect.poll(() => managerOf('Brown')).toBe('Bradley')

  await page.getByRole('button', { name: 'Manager above' }).click()
  await page.getByLabel('Last name').fill('Wood')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(panel(keyplan, 'Wood')).toBeVisible()
  await expect.poll(() => managerOf('Wood')).toBe('Bradley')
  await expect.poll(() => managerOf('Brown')).toBe('Wood')
})

test('somebody who is removed leaves the reports to the manager above; undo brings all back @long', async ({
  keyplan,
}) => {
  const { managerOf } = await anOrg(keyplan)
  const { page } = keyplan
  await card(keyplan, 'Roberto Tamburello').click()
  await page.keyboard.press('Delete')
  await expect(
    page.getByText('2 people who report to Roberto Tamburello will report to Terri Duffy.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Remove', exact: true }).click()

  await expect(card(keyplan, 'Roberto Tamburello')).toHaveCount(0)
  await expect.poll(() => managerOf('Walters')).toBe('Duffy')
  await expect(card(keyplan, 'Terri Duffy')).toBeFocused()

  await page.keyboard.press('Control+z')
  await expect(card(keyplan, 'Roberto Tamburello')).toBeVisible()
  await expect.poll(() => managerOf('Walters')).toBe('Tamburello')
})

test('the table shows the same people, sorts, filters, and selects for the map', async ({ keyplan }) => {
  const { idOf } = await anOrg(keyplan)
  const { page } = keyplan
  const member = await keyplan.call('team-member.add', { name: 'Tilde Marsh' })
  await keyplan.call('relationship.add', {
    contactId: idOf('Duffy'),
    teamMemberId: member.id,
    currentLevel: 'vendor',
    targetLevel: 'problem-solver',
  })
  await page.getByRole('button', { name: 'Table' }).click()
  const rows = page.getByRole('grid', { name: 'People' }).getByRole('row')
  await expect(rows).toHaveCount(1 + org.length)
  await expect(rows.nth(1)).toContainText('David Bradley')
  await expect(
    page
      .getByRole('row', { name: /^Terri Duffy/ })
      .getByRole('gridcell')
      .last(),
  ).toHaveText('1')

  await page.getByRole('button', { name: 'Sort by Title' }).click()
  await expect(rows.nth(1)).toContainText('Ken Sánchez')
  await page.getByRole('button', { name: 'Sort by Title' }).click()
  await expect(rows.nth(1)).toContainText('Terri Duffy')

  await page.getByLabel('Find people').fill('SANCHEZ')
  await expect(rows).toHaveCount(2)
  await rows.nth(1).click()
  await expect(panel(keyplan, 'Ken Sánchez')).toBeVisible()
  await page.getByRole('button', { name: 'Map' }).click()
  await expect(card(keyplan, 'Ken Sánchez')).toHaveAttribute('aria-selected', 'true')
})

test('the search walks through those it finds @long', async ({ keyplan }) => {
  await anOrg(keyplan)
  const { page } = keyplan
  await page.keyboard.press('/')
  await page.keyboard.type('manager')
  await expect(page.getByRole('status').filter({ hasText: '1 of 2' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(card(keyplan, 'David Bradley')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(card(keyplan, 'Roberto Tamburello')).toHaveAttribute('aria-selected', 'true')
})

test('who of our team covers a person, and informal lines, are kept in the panel @long', async ({
  keyplan,
}) => {
  const { accountId, idOf } = await anOrg(keyplan)
  const { page } = keyplan
  await keyplan.call('team-member.add', { name: 'Tilde Marsh' })
  await page.reload()
  await card(keyplan, 'Terri Duffy').click()

  await page.getByRole('button', { name: 'Add a team member …' }).click()
  await page.getByRole('menuitem', { name: 'Tilde Marsh' }).click()
  await page.getByRole('combobox', { name: 'Level with Tilde Marsh now' }).click()
  await page.getByRole('option', { name: 'Problem solver' }).click()
  await expect
    .poll(async () => (await keyplan.call('relationship.listByAccount', { accountId }))[0]?.currentLevel)
    .toBe('problem-solver')

  await page.getByRole('button', { name: 'Add a line …' }).click()
  await page.getByRole('combobox', { name: 'With', exact: true }).fill('sanch')
  await page.getByRole('option', { name: /Ken Sánchez/ }).click()
  await page.getByRole('button', { name: 'Add line' }).click()
  await expect(page.getByRole('button', { name: 'influences Ken Sánchez', exact: true })).toBeVisible()
  const lines = await keyplan.call('informal-line.listByAccount', { accountId })
  expect(lines).toMatchObject([{ fromContactId: idOf('Duffy'), toContactId: idOf('Sánchez'), strength: 2 }])

  await page.getByRole('button', { name: 'Strength and note of the line with Ken Sánchez' }).click()
  await page.getByRole('combobox', { name: 'Strength' }).click()
  await page.getByRole('option', { name: 'Strong' }).click()
  await page.getByRole('button', { name: /^Evidence for the line .* Assumed, .* today$/ }).click()
  await page.getByRole('combobox', { name: 'How we know' }).click()
  await page.getByRole('option', { name: 'Told' }).click()
  await expect
    .poll(async () => (await keyplan.call('informal-line.listByAccount', { accountId }))[0])
    .toMatchObject({ strength: 3, certainty: 'told' })

  await page.getByRole('button', { name: 'Remove the line with Ken Sánchez' }).click()
  await expect.poll(() => keyplan.call('informal-line.listByAccount', { accountId })).toEqual([])
})

test('an account without people says so, and the first one is added there @long', async ({ keyplan }) => {
  const account = await keyplan.call('account.add', { name: 'Empty' })
  await keyplan.go(`/accounts/${account.id}/people`)
  await expect(keyplan.page.getByText('Nobody is known at this account yet.')).toBeVisible()
  await expect(keyplan.page.getByRole('link', { name: 'Import' }).last()).toHaveAttribute(
    'href',
    '#/data/import',
  )

  await keyplan.page.getByRole('button', { name: 'Add person' }).click()
  await keyplan.page.getByLabel('Title').fill('Plant manager')
  await keyplan.page.keyboard.press('Enter')
  await expect(card(keyplan, 'Plant manager, not yet known')).toBeVisible()
})
