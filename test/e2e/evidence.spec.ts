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
