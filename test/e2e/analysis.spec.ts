import type { ContactId } from '#shared/domain/relationship/model.ts'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'
import { card, panel } from '../support/people-map.ts'
import { kiteNames, kiteTies, type KiteName } from '../unit/network/kite.ts'

test.use({ startsWith: 'empty' })

/** Krackhardt’s kite as an account, of whom Tilde Marsh knows Andre well. Heather decides, and is for us. */
async function theKite(keyplan: Keyplan) {
  const { id: accountId } = await keyplan.call('account.add', { name: 'Kite' })
  const ids = new Map<string, ContactId>()
  for (const name of kiteNames) {
    const about = name === 'Heather' ? ({ influence: 'high', attitude: 2 } as const) : {}
    ids.set(name, (await keyplan.call('contact.add', { accountId, firstName: name, ...about })).id)
  }
  const idOf = (name: KiteName) => {
    const id = ids.get(name)
    if (id === undefined) throw new Error(`Nobody is called ${name}`)
    return id
  }
  for (const [from, to] of kiteTies) {
    const line = { fromContactId: idOf(from), toContactId: idOf(to), kind: 'ally', strength: 3 } as const
    await keyplan.call('informal-line.add', line)
  }
  const member = await keyplan.call('team-member.add', { name: 'Tilde Marsh' })
  await keyplan.call('relationship.add', {
    contactId: idOf('Andre'),
    teamMemberId: member.id,
    currentLevel: 'problem-solver',
    targetLevel: 'trusted-adviser',
  })
  const center = await keyplan.call('buying-center.add', { accountId, name: 'Filling line' })
  const [heather] = await keyplan.call('buying-center.addMembers', {
    id: center.id,
    contactIds: [idOf('Heather')],
  })
  await keyplan.call('buying-center.editMember', {
    id: heather!.id,
    version: heather!.version,
    changes: { roles: ['decider'], influence: 'high', attitude: 2 },
  })
  await keyplan.go(`/accounts/${accountId}/people`)
  await expect(card(keyplan, 'Diane')).toBeVisible()
  return { accountId, idOf }
}

test('the analysis of the kite names Diane, Fernando and Garth, and Heather, and shows how each figure comes about', async ({
  keyplan,
}) => {
  await theKite(keyplan)
  const { page } = keyplan
  await page.keyboard.press('a')
  const analysis = panel(keyplan, 'Analysis')
  await expect(analysis.getByText('If Heather leaves, the only way to Ike and Jane is lost.')).toBeVisible()
  await expect(analysis.getByText('If Ike leaves, the only way to Jane is lost.')).toBeVisible()
  await expect(analysis.getByText('Diane is tied to the most people: 6 of 9.')).toBeVisible()
  await expect(analysis.getByText('Fernando and Garth are nearest to the others')).toBeVisible()
  await expect(analysis.getByText('Heather stands between the most others: on 39%')).toBeVisible()

  await analysis.getByRole('button', { name: '6 of 9: how it comes about' }).press('Enter')
  await expect(analysis.getByText('Degree: 6 / 9 = 0.667')).toBeVisible()
  await analysis.getByRole('button', { name: '1.6 steps: how it comes about' }).press('Enter')
  await expect(analysis.getByText('9/9 × 9/14 = 0.643')).toBeVisible()
  await analysis.getByRole('button', { name: '39%: how it comes about' }).press('Enter')
  await expect(analysis.getByText('14.00 of 36 pairs of others = 0.389')).toBeVisible()

  await analysis.getByRole('button', { name: 'Fernando', exact: true }).first().click()
  await expect(card(keyplan, 'Fernando')).toHaveAttribute('aria-selected', 'true')
  await expect(analysis).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary')).toHaveCount(0)
  await expect(card(keyplan, 'Fernando')).toBeFocused()
})

test('without Heather, status, light and reach are seen at once, and nothing is saved @long', async ({
  keyplan,
}) => {
  const { accountId } = await theKite(keyplan)
  const { page } = keyplan
  const stored = () => keyplan.call('contact.listByAccount', { accountId })
  const before = await stored()
  await card(keyplan, 'Heather').click()
  await page.getByRole('button', { name: 'Look at the account without Heather' }).click()

  const banner = page.getByRole('region', { name: 'Without Heather' })
  await expect(banner).toContainText('As it would be without Heather. Nothing is saved.')
  await expect(banner).toContainText('Status 3 of 3 → 1 of 3')
  const without = panel(keyplan, 'Without Heather')
  await expect(without.getByRole('row', { name: /^Out of reach of our team/ })).toContainText('→ 2')
  await expect(without.getByText('dotted in red on the map: Ike and Jane.')).toBeVisible()
  await expect(without.getByText('Nobody is in this buying center yet.')).toBeVisible()
  await expect(card(keyplan, 'Heather')).toHaveCSS('opacity', '0.25')

  await page.reload()
  await expect(banner).toBeVisible()
  await banner.getByRole('button', { name: 'Back to how it is' }).click()
  await expect(banner).toHaveCount(0)
  await expect(card(keyplan, 'Heather')).toHaveCSS('opacity', '1')
  await page.goBack()
  await expect(banner).toBeVisible()
  expect(await stored()).toEqual(before)
})

test('how to get to somebody is told as who asks whom, and follows what is edited @long', async ({
  keyplan,
}) => {
  const { idOf } = await theKite(keyplan)
  const { page } = keyplan
  await card(keyplan, 'Heather').click()
  await expect(
    page.getByText('Tilde Marsh asks Andre, who asks Fernando, who knows Heather: strength 0.75.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'strength 0.75: how it comes about' }).press('Enter')
  await expect(page.getByText('0.75 × 1.00 × 1.00 = 0.75')).toBeVisible()

  await card(keyplan, 'Jane').click()
  await expect(page.getByText('No chain of at most three steps leads from our team to Jane.')).toBeVisible()
  const [member] = await keyplan.call('team-member.list', {})
  await keyplan.call('relationship.add', {
    contactId: idOf('Ike'),
    teamMemberId: member!.id,
    currentLevel: 'vendor',
    targetLevel: 'vendor',
  })
  await expect(page.getByText('Tilde Marsh asks Ike, who knows Jane: strength 0.25.')).toBeVisible()
})
