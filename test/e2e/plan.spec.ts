import type { Locator, Page } from '@playwright/test'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

test(
  'a plan is drafted and written, its objective reached in part, and all of it is there after a restart',
  { tag: '@shell' },
  async ({ keyplan }) => {
    const path = await aPlaceForPlans(keyplan)
    const { page } = keyplan
    await expect(page.getByText('No plan for this account')).toBeVisible()
    await draft(page)
    await expect(page.getByText('0 of 14 sections written')).toBeVisible()

    await write(
      page.getByRole('textbox', { name: 'Profile and money' }),
      'Makes yoghurt.\n\nPays in 30 days.',
    )
    await write(page.getByRole('textbox', { name: 'White space' }), 'Nine lines without our control.')
    await expect(page.getByText('2 of 14 sections written')).toBeVisible()

    await addLine(page, 'Add an objective', 'Win line 5')
    await addLine(page, 'Add a strategy', 'Take the plant along')
    await addLine(page, 'Add an action', 'Reference visit')
    await addLine(page, 'Add an action', 'Talk with the works council')
    const objective = page.getByRole('listitem', { name: 'Win line 5' })
    await expect(objective.getByText('0 of 2 done')).toBeVisible()
    await expect(objective.getByText('2 without owner')).toBeVisible()

    await page.getByLabel('Owner of Reference visit').selectOption('Lucía Ferrer')
    await page.getByLabel('Owner of Talk with the works council').selectOption('Martin Brandt')
    await page.getByLabel('Due day of Talk with the works council').fill('2020-02-29')
    await page.getByLabel('State of Reference visit').selectOption('Done')
    await expect(objective.getByText('1 of 2 done')).toBeVisible()
    await expect(objective.getByText('1 overdue')).toBeVisible()
    await expect(objective.getByText('without owner')).toHaveCount(0)
    await saved(page)

    const again = await keyplan.restart()
    await again.go(path)
    await expect(again.page.getByRole('textbox', { name: 'Profile and money' })).toHaveText(
      'Makes yoghurt.Pays in 30 days.',
    )
    await expect(again.page.getByRole('textbox', { name: 'White space' })).toHaveText(
      'Nine lines without our control.',
    )
    await expect(again.page.getByText('1 of 2 done')).toBeVisible()
    await expect(again.page.getByLabel('Owner of Reference visit')).toHaveValue(/.+/)
    await expect(again.page.getByLabel('Due day of Talk with the works council')).toHaveValue('2020-02-29')
  },
)

test('several steps in a plan are undone one after another @long', async ({ keyplan }) => {
  await aPlaceForPlans(keyplan)
  const { page } = keyplan
  await draft(page)
  await write(page.getByRole('textbox', { name: 'Value proposition' }), 'Nine percent more output.')
  await addLine(page, 'Add an objective', 'Win line 5')
  await addLine(page, 'Add a strategy', 'Take the plant along')
  await saved(page)

  await page.getByRole('button', { name: 'Undo: add a strategy' }).click()
  await expect(page.getByRole('textbox', { name: 'Strategy', exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo: add an objective' }).click()
  await expect(page.getByRole('listitem', { name: 'Win line 5' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo: write in a plan' }).click()
  await expect(page.getByRole('textbox', { name: 'Value proposition' })).toHaveText('')
  await page.getByRole('button', { name: 'Undo: draft a plan' }).click()
  await expect(page.getByText('No plan for this account')).toBeVisible()

  await page.getByRole('button', { name: 'Redo: draft a plan' }).click()
  await page.getByRole('button', { name: 'Redo: write in a plan' }).click()
  await expect(page.getByRole('textbox', { name: 'Value proposition' })).toHaveText(
    'Nine percent more output.',
  )
})

test('objectives are moved with the keys and the focus goes with them @long', async ({ keyplan }) => {
  await aPlaceForPlans(keyplan)
  const { page } = keyplan
  await draft(page)
  await addLine(page, 'Add an objective', 'First')
  await addLine(page, 'Add an objective', 'Second')
  await addLine(page, 'Add an objective', 'Third')
  const titles = page.getByRole('textbox', { name: 'Objective', exact: true })
  await expect(titles).toHaveCount(3)

  await titles.nth(2).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(titles.nth(1)).toHaveValue('Third')
  await expect(titles.nth(1)).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(titles.nth(0)).toHaveValue('Third')
  await expect(titles.nth(2)).toHaveValue('Second')

  await page.getByRole('button', { name: 'Remove: First' }).click()
  await expect(titles).toHaveCount(2)
  await expect(titles.nth(1)).toBeFocused()
})

test('an approved plan says that it is read-only, and can be moved back @long', async ({ keyplan }) => {
  await aPlaceForPlans(keyplan)
  const { page } = keyplan
  await draft(page)
  await write(page.getByRole('textbox', { name: 'Risks and red flags' }), 'Finance may postpone.')

  await page.getByRole('button', { name: 'Send to review' }).click()
  await page.getByRole('button', { name: 'Approve' }).click()
  await expect(page.getByText(/^Approved: the plan stands as it was agreed and is read-only/)).toBeVisible()
  await expect(page.getByText('Finance may postpone.').locator('visible=true')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Risks and red flags' })).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: 'Add an objective' })).toHaveCount(0)

  await page.getByRole('button', { name: 'Back to review' }).click()
  await expect(page.getByRole('textbox', { name: 'Risks and red flags' })).toBeEditable()
})

test('a text that meets a change made elsewhere stays in the field until it is decided', async ({
  keyplan,
}) => {
  await aPlaceForPlans(keyplan)
  const { page, call } = keyplan
  await draft(page)
  const section = page.getByRole('textbox', { name: 'Metrics of success' })
  await write(section, 'Output per shift.')
  await saved(page)
  await section.focus()
  await section.press('End')
  await section.pressSequentially(' Stops')

  const [account] = (await call('account.list', {})).rows
  const [plan] = await call('plan.listByAccount', { accountId: account?.id as never })
  const { sections } = await call('plan.get', { id: plan?.id as never })
  const stored = sections.find(({ key }) => key === 'metrics')
  await call('plan.writeSection', {
    id: stored?.id as never,
    version: stored?.version ?? 0,
    text: 'Written elsewhere.',
  })
  await section.pressSequentially(' a week.')

  await expect(page.getByText(/^This was changed elsewhere in the meantime/)).toBeVisible()
  await expect(section).toHaveText('Output per shift. Stops a week.')
  await page.getByRole('button', { name: 'Save this text over it' }).click()
  await expect(page.getByText(/^This was changed elsewhere/)).toHaveCount(0)
  await expect.poll(async () => textOf(keyplan, 'metrics')).toBe('Output per shift. Stops a week.')
})

test('a removed plan is asked about first, and undo brings it back @long', async ({ keyplan }) => {
  await aPlaceForPlans(keyplan)
  const { page } = keyplan
  await draft(page)
  await page.getByRole('button', { name: 'Remove the plan' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText('No plan for this account')).toBeVisible()
  await page.getByRole('button', { name: 'Undo: remove a plan' }).click()
  await expect(page.getByText('0 of 14 sections written')).toBeVisible()
})

/** An account with a team and no plan, shown at its plans. */
async function aPlaceForPlans({ call, go }: Keyplan): Promise<string> {
  const account = await call('account.add', { name: 'Haldenau Dairy' })
  await call('team-member.add', { name: 'Lucía Ferrer' })
  await call('team-member.add', { name: 'Martin Brandt' })
  const path = `/accounts/${account.id}/plan`
  await go(path)
  return path
}

async function draft(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Draft a plan' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Title')).toHaveValue(/^Haldenau Dairy \d{4}$/)
  await dialog.getByRole('button', { name: 'Draft' }).click()
  await expect(page.getByRole('textbox', { name: 'Title of the plan' })).toHaveValue(/^Haldenau Dairy/)
}

async function write(field: Locator, text: string): Promise<void> {
  await field.focus()
  await field.page().keyboard.insertText(text)
  await field.blur()
}

async function addLine(page: Page, label: string, title: string): Promise<void> {
  const line = page.getByRole('textbox', { name: label })
  await line.fill(title)
  await line.press('Enter')
  await expect(line).toHaveValue('')
}

async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
}

async function textOf({ call }: Keyplan, key: string): Promise<string | undefined> {
  const [account] = (await call('account.list', {})).rows
  if (!account) return undefined
  const [plan] = await call('plan.listByAccount', { accountId: account.id })
  if (!plan) return undefined
  return (await call('plan.get', { id: plan.id })).sections.find((section) => section.key === key)?.text
}
