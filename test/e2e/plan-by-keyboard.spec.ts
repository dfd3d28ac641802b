import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

test('a plan is drafted, written, given an objective with an action, and approved by the keys alone', async ({
  keyplan,
}) => {
  const { page, call } = keyplan
  const { id } = await call('account.add', { name: 'Haldenau Dairy' })
  await call('team-member.add', { name: 'Lucía Ferrer' })
  await keyplan.go(`/accounts/${id}/plan`)
  await expect(page.getByText('No plan for this account')).toBeVisible()

  await tabTo(page, page.getByRole('button', { name: 'Draft a plan' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Title')).toHaveValue(/^Haldenau Dairy \d{4}$/)
  await tabTo(page, dialog.getByRole('button', { name: 'Draft' }))
  await page.keyboard.press('Enter')

  const profile = page.getByRole('textbox', { name: 'Profile and money' })
  await expect(profile).toBeVisible()
  await tabTo(page, profile)
  await page.keyboard.type('Makes yoghurt.')

  await tabTo(page, page.getByRole('textbox', { name: 'Add an objective' }))
  await page.keyboard.type('Win line 5')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('textbox', { name: 'Add a strategy' }), 'Shift+Tab')
  await page.keyboard.type('Take the plant along')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('textbox', { name: 'Add an action' }), 'Shift+Tab')
  await page.keyboard.type('Reference visit')
  await page.keyboard.press('Enter')
  const owner = page.getByLabel('Owner of Reference visit')
  await expect(owner).toBeVisible()
  await tabTo(page, owner, 'Shift+Tab')
  await page.keyboard.press('L')
  await expect(owner).toHaveValue(/.+/)
  await tabTo(page, page.getByLabel('State of Reference visit'))
  await page.keyboard.press('D')
  await expect(page.getByText('1 of 1 done')).toBeVisible()

  await tabTo(page, page.getByRole('button', { name: 'Send to review' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Approve' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Approved: the plan stands as it was agreed/)).toBeVisible()
  await tabTo(page, page.getByRole('link', { name: /^Approved, / }))
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Approved copy of .* can’t be edited\.$/)).toBeVisible()
  await expect(page.getByText('Makes yoghurt.')).toBeVisible()
  await expect(page.getByText('Reference visit')).toBeVisible()
})

const stepsAtMost = 400

/** Goes from one thing to the next by the keyboard until this one has the focus. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  for (let step = 0; step < stepsAtMost; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error('The keyboard does not lead there')
}
