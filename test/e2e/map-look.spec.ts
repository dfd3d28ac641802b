import { expect, test, type Keyplan } from '../support/keyplan-test.ts'
import { anOrg, boxAtRest, card } from '../support/people-map.ts'

test.use({ startsWith: 'empty' })

test('cards are compact, normal or full, as the menu says, and the choice outlives a restart @long', async ({
  keyplan,
}) => {
  const { idOf } = await anOrg(keyplan)
  const { page } = keyplan
  const address = await page.evaluate(() => location.hash.slice(1))
  await chooseInLayout(keyplan, 'Compact: name and attitude')
  const compact = await boxAtRest(keyplan, 'Terri Duffy')
  const texts = page.locator(`[data-person="${idOf('Duffy')}"] > text`)
  await expect(texts).toHaveText(['Terri Duffy'])

  await chooseInLayout(keyplan, 'Full: all marks with words')
  const full = await boxAtRest(keyplan, 'Terri Duffy')
  expect(full.height / full.width).toBeGreaterThan((compact.height / compact.width) * 1.5)
  await expect(page.locator(`[data-person="${idOf('Duffy')}"] .said text`).first()).toHaveText('Unknown')

  const again = await keyplan.restart()
  await again.go(address)
  const there = await boxAtRest(again, 'Terri Duffy')
  expect(there.height / there.width).toBeCloseTo(full.height / full.width, 1)
})

test('a card says roles, cover, the level reached and a new title, in signs and in its name', async ({
  keyplan,
}) => {
  const { accountId, idOf } = await anOrg(keyplan)
  const { page } = keyplan
  const duffy = await keyplan.call('contact.get', { id: idOf('Duffy') })
  const sanchez = await keyplan.call('contact.get', { id: idOf('Sánchez') })
  for (const { id, version } of [duffy, sanchez])
    await keyplan.call('contact.edit', { id, version, changes: { influence: 'high' } })
  for (const [name, role] of [
    ['Valves', 'decider'],
    ['Service', 'user'],
  ] as const) {
    const center = await keyplan.call('buying-center.add', { accountId, name })
    const [member] = await keyplan.call('buying-center.addMembers', { id: center.id, contactIds: [duffy.id] })
    await keyplan.call('buying-center.editMember', {
      id: member!.id,
      version: member!.version,
      changes: { roles: [role] },
    })
  }
  const ours = await keyplan.call('team-member.add', { name: 'Tilde Marsh' })
  await keyplan.call('relationship.add', {
    contactId: duffy.id,
    teamMemberId: ours.id,
    currentLevel: 'credible-source',
    targetLevel: 'problem-solver',
  })
  const bradley = await keyplan.call('contact.get', { id: idOf('Bradley') })
  const changes = { title: 'Marketing Director' }
  await keyplan.call('contact.edit', { id: bradley.id, version: bradley.version, changes })

  await expect(card(keyplan, 'Terri Duffy')).toHaveAccessibleName(
    'Terri Duffy, Vice President of Engineering, influence high, attitude unknown, decider in “Valves”, user in “Service”, covered by 1 of us, relationship credible source, target problem solver',
  )
  await expect(page.locator(`[data-person="${duffy.id}"] .tab text`)).toHaveText(['D U', '1'])
  await expect(page.locator(`[data-person="${duffy.id}"] .rung-reached`)).toHaveCount(1)
  await expect(card(keyplan, 'Ken Sánchez')).toHaveAccessibleName(/covered by nobody of us$/)
  await expect(page.locator(`[data-person="${sanchez.id}"] .tab.is-gap text`)).toHaveText('0')
  await expect(card(keyplan, 'David Bradley')).toHaveAccessibleName(/title changed on .*, to verify$/)
  await expect(page.locator(`[data-person="${bradley.id}"] .tab.is-post-doubt`)).toHaveCount(1)

  // Whoever judges the person afterwards, and not by a guess, has seen to it.
  await card(keyplan, 'David Bradley').click()
  const { version } = await keyplan.call('contact.get', { id: bradley.id })
  const day = await page.evaluate(() => new Intl.DateTimeFormat('en-CA').format(new Date()))
  await keyplan.call('contact.edit', {
    id: bradley.id,
    version,
    changes: {
      attitude: 1,
      evidence: { attitude: { certainty: 'confirmed', source: '', asOf: day as never } },
    },
  })
  await expect(page.locator(`[data-person="${bradley.id}"] .tab.is-post-doubt`)).toHaveCount(0)
})

test('informal lines are shown by kind, with keys too, and the address keeps what is hidden @long', async ({
  keyplan,
}) => {
  const { idOf } = await anOrg(keyplan)
  const { page } = keyplan
  for (const [from, to, kind] of [
    ['Walters', 'Bradley', 'influences'],
    ['Walters', 'Erickson', 'conflict'],
    ['Duffy', 'Bradley', 'conflict'],
  ] as const) {
    const line = { fromContactId: idOf(from), toContactId: idOf(to), kind, strength: 2 } as const
    await keyplan.call('informal-line.add', line)
  }
  await page.reload()
  await expect(page.locator('.tie')).toHaveCount(3)
  await page.getByRole('button', { name: 'Kinds of informal lines' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitemcheckbox', { name: 'conflict: 2' })).toBeChecked()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('.tie')).toHaveCount(1)
  await page.keyboard.press('Escape')

  await page.reload()
  await expect(page.locator('.tie')).toHaveCount(1)
  await page.getByRole('button', { name: 'Informal lines', exact: true }).click()
  await expect(page.locator('.tie')).toHaveCount(0)
  await page.getByRole('button', { name: 'Kinds of informal lines' }).click()
  await page.getByRole('menuitem', { name: 'All kinds' }).click()
  await expect(page.locator('.tie')).toHaveCount(3)
})

test('a filter fades the others on the map, dims or leaves them out in the table, and Escape clears it', async ({
  keyplan,
}) => {
  const { idOf } = await anOrg(keyplan)
  const { page } = keyplan
  const { version } = await keyplan.call('contact.get', { id: idOf('Duffy') })
  await keyplan.call('contact.edit', { id: idOf('Duffy'), version, changes: { attitude: 2 } })
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByRole('button', { name: 'Champion' }).click()
  await expect(page.getByRole('status').filter({ hasText: '1 of 6' })).toBeVisible()
  await expect(page.locator('.card.is-faded')).toHaveCount(5)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(card(keyplan, 'Ken Sánchez')).toHaveAccessibleName(/outside the filter$/)

  await page.getByRole('button', { name: 'Table' }).click()
  const rows = page.getByRole('grid', { name: 'People' }).getByRole('row')
  await expect(rows).toHaveCount(7)
  await page.getByRole('button', { name: 'Filter: 1 of 6' }).click()
  await page.getByLabel('The table lists only these').check()
  await page.keyboard.press('Escape')
  await expect(rows).toHaveCount(2)

  await page.reload()
  await expect(rows).toHaveCount(2)
  await page.getByRole('button', { name: 'Map' }).click()
  await expect(page.locator('.card.is-faded')).toHaveCount(5)
  await card(keyplan, 'Ken Sánchez').focus()
  await page.keyboard.press('Escape')
  await expect(page.locator('.card.is-faded')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Clear the filter' })).toHaveCount(0)
})

async function chooseInLayout({ page }: Keyplan, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Layout' }).click()
  await page.getByRole('menuitemradio', { name }).click()
}
