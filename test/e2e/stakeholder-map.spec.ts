import { expect, test } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

const table = [
  'Stakeholder,Role in deal,Influence,Sentiment,Personal win,Relationships',
  'Ada Berg,Economic Buyer,H,+,Career,Reports to CFO',
  'Ben Cole,Champion,H,+,Mandate,Peer of EB',
  'Cid Dorn,Blocker,M,-,Keeps what he chose,Tight w/ EB',
].join('\n')

test('a stakeholder map becomes a buying center, its contradictions named first', async ({ keyplan }) => {
  const account = await keyplan.call('account.add', { name: 'Sundholt' })
  const { page } = keyplan
  await keyplan.go(`/accounts/${account.id}/buying-centers`)

  await page.getByRole('button', { name: 'From a stakeholder map' }).click()
  await page.getByRole('textbox', { name: 'Table, with headings' }).fill('Colour\nred')
  await expect(page.getByText(/No column says who is meant/)).toBeVisible()
  await page.getByRole('textbox', { name: 'Table, with headings' }).fill(table)
  await page.getByRole('textbox', { name: /Statements beside/ }).fill('Champion reports to Economic Buyer')

  const findings = page.getByRole('region', { name: 'What does not hold together' })
  await expect(findings).toContainText(
    'Contradiction: “Ben Cole: Peer of EB” and “Champion reports to Economic Buyer”',
  )
  await expect(findings).toContainText('CFO is spoken of and has no row: “Reports to CFO”')
  const ben = page.getByRole('row', { name: /Ben Cole/ })
  await expect(ben).toContainText('Champion')
  await expect(ben.getByRole('cell').nth(3)).toHaveText('')
  await page.getByRole('checkbox', { name: /Ben Cole: Peer of EB/ }).check()
  await expect(ben.getByRole('cell').nth(3)).toHaveText('CFO')

  await page.getByRole('textbox', { name: 'Name of the buying center' }).fill('Platform')
  await page.getByRole('button', { name: 'Add buying center' }).click()
  await expect(
    page.getByRole('heading', { name: 'Platform' }).or(page.getByText('Platform').first()),
  ).toBeVisible()
  await expect(page.getByText('Ada Berg').first()).toBeVisible()

  const [center] = await keyplan.call('buying-center.listByAccount', { accountId: account.id })
  expect(center?.members.map(({ name }) => name).toSorted()).toEqual(['Ada Berg', 'Ben Cole', 'Cid Dorn'])
})
