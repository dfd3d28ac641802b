import { expect, test } from '../support/keyplan-test.ts'
import { anOrg, card, panel } from '../support/people-map.ts'

test.use({ startsWith: 'empty' })

test('two of us rate by keys without seeing each other; closing shows what lies apart, and the middle is taken over', async ({
  keyplan,
}) => {
  const { idOf } = await anOrg(keyplan)
  const { page } = keyplan
  for (const name of ['Ute Brandt', 'Max Kern']) await keyplan.call('team-member.add', { name })
  await page.reload()
  await card(keyplan, 'Ken Sánchez').click()
  await page.keyboard.press('r')
  const rating = panel(keyplan, 'Team rating')
  await rating.getByRole('checkbox', { name: /Ute Brandt/ }).check()
  await rating.getByRole('checkbox', { name: /Max Kern/ }).check()
  await rating.getByRole('button', { name: 'Start the rating' }).click()

  const answerAs = async (name: string): Promise<void> => {
    await rating.getByRole('combobox', { name: 'Answer as' }).click()
    await page.getByRole('option', { name }).click()
  }
  await answerAs('Ute Brandt')
  const first = rating.getByRole('group').first()
  const name = ((await first.getAttribute('aria-label')) ?? '').replace(', no answer yet', '')
  await first.focus()
  await page.keyboard.press('1')
  await page.keyboard.press('h')
  await expect(first).toHaveAccessibleName(`${name}, opponent, influence high`)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('0')
  await expect(rating.getByText('Ute Brandt: 2 of 6')).toBeVisible()

  await answerAs('Max Kern')
  await expect(first).toHaveAccessibleName(`${name}, no answer yet`)
  await first.focus()
  await page.keyboard.press('4')
  await page.keyboard.press('h')
  await expect(rating.getByText('Max Kern: 1 of 6')).toBeVisible()

  await rating.getByRole('button', { name: 'Close and show all answers' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Close and show all answers' }).click()
  const results = rating.getByRole('list', { name: 'Where answers lie apart' })
  const disputed = results.getByRole('listitem').first()
  await expect(disputed).toContainText(name)
  await expect(disputed).toContainText('Disputed')
  await expect(disputed).toContainText('middle: supporter · 3 steps apart')
  await expect(results.getByRole('listitem').nth(1)).toContainText('Nobody knows. · 1 does not know')

  await disputed.getByRole('button', { name: /^Take the middle answers about/ }).click()
  await expect(disputed).toContainText('As judged')
  const { rows } = await keyplan.call('contact.listByAccount', {
    accountId: (await keyplan.call('contact.get', { id: idOf('Duffy') })).accountId,
  })
  const taken = rows.find(({ firstName, lastName }) => `${firstName} ${lastName}` === name)
  expect(taken).toMatchObject({
    attitude: 1,
    influence: 'high',
    evidence: { attitude: { certainty: 'told', source: 'Team rating' } },
  })
})
