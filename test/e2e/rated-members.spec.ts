import { aCenter } from '../support/a-center.ts'
import { expect, test } from '../support/keyplan-test.ts'
import { panel } from '../support/people-map.ts'

test.use({ startsWith: 'empty' })

test('two of us rate the members of a buying center apart; closing shows it, and one press takes the middle into the member', async ({
  keyplan,
}) => {
  const { accountId, center } = await aCenter(keyplan)
  const { page } = keyplan
  for (const name of ['Ute Brandt', 'Max Kern']) await keyplan.call('team-member.add', { name })
  await keyplan.go(`/accounts/${accountId}/buying-centers`)
  await page.getByRole('button', { name: 'Team rating' }).click()
  const rating = panel(keyplan, 'Team rating')
  await rating.getByRole('checkbox', { name: /Ute Brandt/ }).check()
  await rating.getByRole('checkbox', { name: /Max Kern/ }).check()
  await rating.getByRole('button', { name: 'Start the rating' }).click()

  for (const [name, attitude] of [
    ['Ute Brandt', '1'],
    ['Max Kern', '4'],
  ] as const) {
    await rating.getByRole('combobox', { name: 'Answer as' }).click()
    await page.getByRole('option', { name }).click()
    const ann = rating.getByRole('group', { name: /^Ann Decker/ })
    await expect(ann).toHaveAccessibleName('Ann Decker, no answer yet')
    await ann.focus()
    await page.keyboard.press(attitude)
    await page.keyboard.press('l')
    await expect(rating.getByText(`${name}: 1 of 2`)).toBeVisible()
  }

  await rating.getByRole('button', { name: 'Close and show all answers' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Close and show all answers' }).click()
  const ann = rating.getByRole('list', { name: 'Where answers lie apart' }).getByRole('listitem')
  await expect(ann).toContainText('Disputed')
  await expect(ann).toContainText('middle: supporter · 3 steps apart')
  await ann.getByRole('button', { name: /^Take the middle answers about/ }).click()
  await expect(ann).toContainText('As judged')

  const [found] = await keyplan.call('buying-center.listByAccount', { accountId })
  expect(found?.members.find(({ name }) => name === 'Ann Decker')).toMatchObject({
    buyingCenterId: center.id,
    attitude: 1,
    influence: 'low',
    evidence: { attitude: { certainty: 'told', source: 'Team rating' } },
  })
  const { rows } = await keyplan.call('contact.listByAccount', { accountId })
  expect(rows.find(({ firstName }) => firstName === 'Ann')).toMatchObject({ attitude: 0, influence: 'high' })

  await ann.getByRole('button', { name: 'Ann Decker' }).click()
  await expect(panel(keyplan, 'Ann Decker')).toBeVisible()
  await panel(keyplan, 'Ann Decker')
    .getByRole('button', { name: /^Close/ })
    .click()
  await expect(rating).toBeVisible()
})
