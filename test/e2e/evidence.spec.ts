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

test('what was heard at a touchpoint about somebody’s employer or title stands on the card until it is settled @long', async ({
  keyplan,
}) => {
  const { idOf, accountId } = await anOrg(keyplan)
  const { page, call } = keyplan
  const duffy = await call('contact.get', { id: idOf('Duffy') })
  const toldBefore = { certainty: 'told', source: 'Gail Erickson', asOf: aDay('2026-05-01') } as const
  await call('contact.edit', {
    id: duffy.id,
    version: duffy.version,
    changes: { attitude: 1, evidence: { attitude: toldBefore } },
  })
  await call('touchpoint.record', {
    accountId,
    channel: 'meeting',
    happenedOn: aDay('2026-06-02'),
    minutes: 60,
    note: '',
    teamMemberIds: [],
    subject: 'Summer visit',
    contactIds: [idOf('Walters'), duffy.id],
  })
  await keyplan.go(`/accounts/${accountId}/activity`)
  await page.getByRole('button', { name: 'Summer visit' }).click()
  await page.getByRole('button', { name: 'Heard of another employer or title …' }).click()
  const form = page.getByRole('form', { name: 'Heard of another employer or title …' })
  await expect(form.getByLabel('Who said so')).toHaveValue('Rob Walters')
  await expect(form.getByRole('button', { name: 'Mark as to verify' })).toBeDisabled()

  await form.getByRole('combobox', { name: 'Whose' }).click()
  await page.getByRole('option', { name: 'Terri Duffy' }).click()
  await form.getByLabel('Title').fill('Chief Engineer')
  await form.getByLabel('Works for').fill('Norska')
  await page.keyboard.press('Enter')
  await expect(form.getByText('Marked on the card of Terri Duffy as to be verified.')).toBeVisible()
  await expect(form.getByLabel('Title')).toHaveValue('')

  const { evidence } = await call('contact.get', { id: duffy.id })
  const rests = { certainty: 'told', source: 'Rob Walters', asOf: '2026-06-02' }
  expect(evidence).toMatchObject({
    attitude: toldBefore,
    title: { ...rests, heard: 'Chief Engineer' },
    firm: { ...rests, heard: 'Norska' },
  })
  await keyplan.go(`/accounts/${accountId}/people`)
  await expect(page.locator(`[data-person="${duffy.id}"] .is-post-doubt text`)).toHaveText(['E?', 'T?'])

  await keyplan.go(`/accounts/${accountId}/people?panel=verify`)
  const list = page.getByRole('list', { name: 'To verify before the review' })
  await expect(list).toContainText('Said by Rob Walters to be “Chief Engineer” now')
  await page.keyboard.press('Control+z')
  await expect(page.locator(`[data-person="${duffy.id}"] .is-post-doubt`)).toHaveCount(0)
})
