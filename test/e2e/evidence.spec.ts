import { aDay } from '../support/builders.ts'
import { expect, test } from '../support/keyplan-test.ts'
import { anOrg, card } from '../support/people-map.ts'

test.use({ startsWith: 'empty' })

test('what is thought of somebody says what it rests on, and what is to be verified is confirmed from a list', async ({
  keyplan,
}) => {
  const { accountId } = await anOrg(keyplan)
  const { page } = keyplan
  const { rows } = await keyplan.call('contact.listByAccount', { accountId })
  const terri = rows.find(({ lastName }) => lastName === 'Duffy')!
  await keyplan.call('contact.edit', {
    id: terri.id,
    version: terri.version,
    changes: {
      attitude: 2,
      influence: 'high',
      evidence: { attitude: { certainty: 'told', source: 'Rob Walters', asOf: aDay('2024-05-06') } },
    },
  })

  await expect(card(keyplan, 'Terri Duffy')).toHaveAccessibleName(/champion, judged long ago$/)
  await card(keyplan, 'Terri Duffy').click()
  const told = page.getByRole('button', {
    name: /^Evidence for attitude: Told by Rob Walters, .* older than/,
  })
  await told.click()
  const form = page.getByRole('group', { name: 'Evidence for attitude' })
  await form.getByLabel('Who said so').fill('Ken Sánchez')
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('button', { name: /^Evidence for attitude: Told by Ken Sánchez/ }),
  ).toBeVisible()

  await page.getByRole('button', { name: 'To verify: 2' }).click()
  const list = page.getByRole('list', { name: 'To verify before the review' })
  await expect(list.getByRole('button', { name: 'Confirmed today: Influence: high' })).toBeVisible()
  await list.getByRole('button', { name: 'Confirmed today: Attitude: champion' }).click()
  await list.getByRole('button', { name: 'Confirmed today: Influence: high' }).click()
  await expect(page.getByText('Nothing: whatever is thought')).toBeVisible()
  await expect(card(keyplan, 'Terri Duffy')).toHaveAccessibleName(/champion$/)

  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'To verify: 1' })).toBeVisible()
})

test('another employer or title is marked on the card until one press says that it is so, or not', async ({
  keyplan,
}) => {
  const { accountId, idOf } = await anOrg(keyplan)
  const { page } = keyplan
  const duffy = await keyplan.call('contact.get', { id: idOf('Duffy') })
  await keyplan.call('contact.edit', {
    id: duffy.id,
    version: duffy.version,
    changes: { email: 'terri@works.example' },
  })
  const now = await keyplan.call('contact.get', { id: duffy.id })
  await keyplan.call('contact.edit', {
    id: duffy.id,
    version: now.version,
    changes: { email: 'terri@norska.example' },
  })
  const tabs = page.locator(`[data-person="${duffy.id}"] .is-post-doubt text`)
  await expect(tabs).toHaveText(['E?'])
  await expect(card(keyplan, 'Terri Duffy')).toHaveAccessibleName(
    /e-mail of another firm since .*, to verify/,
  )
  await expect(page.getByRole('note', { name: 'Legend' })).toContainText('work for another firm')

  // By hand, with keys alone.
  await card(keyplan, 'Terri Duffy').click()
  await page.getByRole('button', { name: 'Heard of another employer or title …' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Chief Engineer')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Rob Walters')
  await page.keyboard.press('Enter')
  await expect(tabs).toHaveText(['E?', 'T?'])

  await page.getByRole('button', { name: 'To verify: 2' }).click()
  const list = page.getByRole('list', { name: 'To verify before the review' })
  await expect(list).toContainText('Said by Rob Walters to be “Chief Engineer” now')
  await list.getByRole('button', { name: 'Not so: still here' }).click()
  await expect(tabs).toHaveText(['T?'])
  await list.getByRole('button', { name: 'Confirmed: is Chief Engineer' }).click()
  await expect(tabs).toHaveCount(0)
  await expect(card(keyplan, 'Terri Duffy, Chief Engineer')).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(tabs).toHaveText(['T?'])
  await keyplan.go(`/accounts/${accountId}/people?view=table`)
  await expect(page.getByRole('row', { name: /^Terri Duffy/ })).toContainText('Title to verify')
})
