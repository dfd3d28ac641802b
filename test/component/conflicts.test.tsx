import type { CommandName, Payload } from '#shared/contract/contract.ts'
import { wholePortfolio } from '#shared/domain/campaign/audience.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useDo } from '../../renderer/api/use-do.ts'
import {
  aDay,
  aMember,
  anAccount,
  anAction,
  anInformalLine,
  anObjective,
  anOutcome,
  aPlan,
  aReportingLine,
  aStrategy,
} from '../support/builders.ts'
import { openForPages, show, type PageOverCore } from '../support/page-over-core.tsx'

/** A page with one button that does a command, as it knew the things before anybody else was there. */
function aPage<N extends CommandName>({ bridge }: PageOverCore, name: N, input: Payload<N>) {
  function Page() {
    const act = useDo(name)
    return <button onClick={() => void act(input)}>Do it</button>
  }
  return show(bridge, <Page />)
}

const dialog = async () => within(await screen.findByRole('dialog'))
const cellsOf = (asked: Awaited<ReturnType<typeof dialog>>, row: RegExp) =>
  within(asked.getByRole('row', { name: row }))
    .getAllByRole('cell')
    .map(textOf)

test('what two changed of one person in different fields both stands, and nobody is asked', async () => {
  const page = await openForPages()
  const [boss] = await aReportingLine(page.core, 'Boss')
  const { id, version } = boss!
  await page.core.do('contact.edit', { id, version, changes: { influence: 'high' } })

  const { user, getByRole } = aPage(page, 'contact.edit', { id, version, changes: { attitude: 1 } })
  await user.click(getByRole('button', { name: 'Do it' }))

  await waitFor(async () => {
    const { rows } = await page.core.do('contact.listByAccount', { accountId: boss!.accountId })
    expect(rows[0]).toMatchObject({ attitude: 1, influence: 'high' })
  })
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('who was judged elsewhere meanwhile: the sentence says how, and one press takes it or writes ours over it', async () => {
  const page = await openForPages()
  const [boss] = await aReportingLine(page.core, 'Boss')
  const { id, version, accountId } = boss!
  await page.core.do('contact.edit', { id, version, changes: { attitude: -1 } })
  const attitude = async () => (await page.core.do('contact.listByAccount', { accountId })).rows[0]!.attitude

  const { user, getByRole } = aPage(page, 'contact.edit', { id, version, changes: { attitude: 2 } })
  await user.click(getByRole('button', { name: 'Do it' }))
  const first = await dialog()
  await first.findByText(/^tester set the attitude of Ilse Boss to skeptic/)
  expect(first.getByRole('heading')).toHaveProperty(
    'textContent',
    'Ilse Boss was changed elsewhere meanwhile',
  )
  expect(cellsOf(first, /^Attitude/)).toEqual(['skeptic', 'champion'])
  await user.click(first.getByRole('button', { name: 'Keep what is there' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(await attitude()).toBe(-1)

  await user.click(getByRole('button', { name: 'Do it' }))
  await user.click((await dialog()).getByRole('button', { name: 'Write yours over it' }))
  await waitFor(async () => expect(await attitude()).toBe(2))
})

test('a move under another manager names both managers', async () => {
  const page = await openForPages()
  const [boss, middle, low] = await aReportingLine(page.core, 'Boss', 'Middle', 'Low')
  const { id, version } = low!
  await page.core.do('contact.move', { id, version, managerId: null })

  const { user, getByRole } = aPage(page, 'contact.move', { id, version, managerId: boss!.id })
  await user.click(getByRole('button', { name: 'Do it' }))
  const asked = await dialog()
  await asked.findByText(/^tester moved Ilse Low from under Ilse Middle to the top/)
  await asked.findByRole('cell', { name: 'Ilse Boss' })
  await user.click(asked.getByRole('button', { name: 'Write yours over it' }))

  await waitFor(async () => {
    const { rows } = await page.core.do('contact.listByAccount', { accountId: boss!.accountId })
    expect(rows.find((each) => each.id === id)?.managerId).toBe(boss!.id)
  })
  expect(middle).toBeDefined()
})

test('lines and members of a buying center are asked about in the same way, removals too', async () => {
  const page = await openForPages()
  const line = await anInformalLine(page.core)
  await page.core.do('informal-line.edit', { id: line.id, version: line.version, changes: { strength: 3 } })
  const member = await aMember(page.core)
  await page.core.do('buying-center.editMember', {
    id: member.id,
    version: member.version,
    changes: { attitude: 1 },
  })

  const ofLine = aPage(page, 'informal-line.remove', { id: line.id, version: line.version })
  await ofLine.user.click(ofLine.getByRole('button', { name: 'Do it' }))
  const removal = await dialog()
  await removal.findByText(/^tester changed the strength of the informal line/)
  await ofLine.user.click(removal.getByRole('button', { name: 'Do it anyway' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  ofLine.unmount()

  const ofMember = aPage(page, 'buying-center.editMember', {
    id: member.id,
    version: member.version,
    changes: { attitude: -2 },
  })
  await ofMember.user.click(ofMember.getByRole('button', { name: 'Do it' }))
  const judged = await dialog()
  await judged.findByText(/^tester (set|changed) the attitude of/)
  await ofMember.user.click(judged.getByRole('button', { name: 'Keep what is there' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('of several people those are named who were changed elsewhere', async () => {
  const page = await openForPages()
  const people = await aReportingLine(page.core, 'Boss', 'Middle', 'Low')
  const { id, version, accountId } = people[1]!
  await page.core.do('contact.edit', { id, version, changes: { attitude: -1, note: 'Elsewhere' } })

  const { user, getByRole } = aPage(page, 'contact.editSeveral', {
    contacts: people.map((each) => ({ id: each.id, version: each.version })),
    changes: { attitude: 2 },
  })
  await user.click(getByRole('button', { name: 'Do it' }))
  const asked = await dialog()
  asked.getByText('Ilse Middle was changed elsewhere meanwhile')
  await user.click(asked.getByRole('button', { name: 'Do it anyway' }))

  await waitFor(async () => {
    const { rows } = await page.core.do('contact.listByAccount', { accountId })
    expect(people.map(({ id: each }) => rows.find((row) => row.id === each))).toMatchObject([
      { attitude: 2, note: '' },
      { attitude: 2, note: 'Elsewhere' },
      { attitude: 2, note: '' },
    ])
  })
})

test('several people are changed and put somewhere without a question where others changed something else of them', async () => {
  const page = await openForPages()
  const people = await aReportingLine(page.core, 'Boss', 'Low')
  const { id, version, accountId } = people[1]!
  await page.core.do('contact.edit', { id, version, changes: { note: 'Elsewhere' } })
  const contacts = people.map((each) => ({ id: each.id, version: each.version }))

  const edits = aPage(page, 'contact.editSeveral', { contacts, changes: { location: 'Bern' } })
  await edits.user.click(edits.getByRole('button', { name: 'Do it' }))
  await waitFor(async () => expect((await rowOf()).location).toBe('Bern'))
  expect(screen.queryByRole('dialog')).toBeNull()
  edits.unmount()

  const places = contacts.map(() => ({ x: 10, y: 20 }))
  const put = aPage(page, 'contact.place', { contacts, places })
  await put.user.click(put.getByRole('button', { name: 'Do it' }))
  await waitFor(async () => expect(await rowOf()).toMatchObject({ freeX: 10, note: 'Elsewhere' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  put.unmount()

  const again = aPage(page, 'contact.place', { contacts, places: contacts.map(() => ({ x: 1, y: 2 })) })
  await again.user.click(again.getByRole('button', { name: 'Do it' }))
  await dialog()

  async function rowOf() {
    const { rows } = await page.core.do('contact.listByAccount', { accountId })
    return rows.find((each) => each.id === id)!
  }
})

test('what is no plain value is told in words, and the page stands', async () => {
  const page = await openForPages()
  const { id: accountId } = await anAccount(page.core)
  const { id, version } = await page.core.do('opportunity.add', { accountId, name: 'Second line' })
  const linesOf = (product: string) => [{ product, period: null, amountMinor: 100_000 }]
  await page.core.do('opportunity.edit', { id, version, changes: { lines: linesOf('Filling') } })

  const edit = aPage(page, 'opportunity.edit', { id, version, changes: { lines: linesOf('Service') } })
  await edit.user.click(edit.getByRole('button', { name: 'Do it' }))
  const ofLines = await dialog()
  await ofLines.findByText(/^tester /)
  expect(cellsOf(ofLines, /^Parts of the amount/)[1]).toBe('another list')
  await edit.user.click(ofLines.getByRole('button', { name: 'Keep what is there' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  edit.unmount()

  const campaign = await page.core.do('campaign.add', { name: 'Spring' })
  const audienceOf = (tier: string) => ({ ...wholePortfolio, tiers: [tier] })
  const known = { id: campaign.id, version: campaign.version }
  await page.core.do('campaign.pickAudience', { ...known, audience: audienceOf('A') })

  const pick = aPage(page, 'campaign.pickAudience', { ...known, audience: audienceOf('B') })
  await pick.user.click(pick.getByRole('button', { name: 'Do it' }))
  const ofAudience = await dialog()
  await ofAudience.findByText(/^tester /)
  expect(cellsOf(ofAudience, /^View of the audience/)[1]).toBe('something else')
  await pick.user.click(ofAudience.getByRole('button', { name: 'Write yours over it' }))
  await waitFor(async () => {
    const after = await page.core.do('campaign.get', { id: campaign.id })
    expect(after.campaign.audience?.tiers).toEqual(['B'])
  })
})

test('a command that names no field of the thing asks before it is done over what was done elsewhere', async () => {
  const page = await openForPages()
  const { id, version } = await anOutcome(page.core)
  const settledOn = (day: string) => ({ state: 'kept', on: day as never, note: '' }) as const
  await page.core.do('outcome.settle', { id, version, settled: settledOn('2026-03-01') })

  const { user, getByRole } = aPage(page, 'outcome.settle', { id, version, settled: settledOn('2026-03-02') })
  await user.click(getByRole('button', { name: 'Do it' }))

  const asked = await dialog()
  asked.getByRole('button', { name: 'Do it anyway' })
  await asked.findByText(/^tester /)
})

test('what was done before the version that was known is not told as done elsewhere', async () => {
  const page = await openForPages()
  const [boss] = await aReportingLine(page.core, 'Boss')
  const own = await page.core.do('contact.edit', {
    id: boss!.id,
    version: boss!.version,
    changes: { attitude: 1 },
  })
  page.core.clock.forward(60_000)
  await page.core.do('contact.edit', { id: own.id, version: own.version, changes: { attitude: -1 } })

  const { user, getByRole } = aPage(page, 'contact.edit', {
    id: own.id,
    version: own.version,
    changes: { attitude: 2 },
  })
  await user.click(getByRole('button', { name: 'Do it' }))
  const asked = await dialog()
  await asked.findByText(/^tester /)

  expect(asked.getAllByRole('listitem').map(textOf)).toEqual([expect.stringContaining('skeptic')])
})

test('people are told by their names, and where they are many by how many they are', async () => {
  const page = await openForPages()
  const people = await aReportingLine(page.core, 'A', 'B', 'C', 'D', 'E', 'F')
  const ids = people.map((each) => each.id)
  const { id: planId } = await aPlan(page.core, { accountId: people[0]!.accountId })
  const { id: objectiveId } = await anObjective(page.core, { planId })
  const { id: strategyId } = await aStrategy(page.core, { objectiveId })
  const { id, version } = await anAction(page.core, { strategyId })
  await page.core.do('plan.editAction', {
    id,
    version,
    today: aDay('2026-03-02'),
    changes: { contactIds: ids.slice(0, 1) },
  })

  const seen: (string | null | undefined)[] = []
  for (const contactIds of [ids.slice(1, 3), ids]) {
    const { user, getByRole, unmount } = aPage(page, 'plan.editAction', {
      id,
      today: aDay('2026-03-02'),
      version,
      changes: { contactIds },
    })
    await user.click(getByRole('button', { name: 'Do it' }))
    const asked = await dialog()
    await asked.findByText(/^tester /)
    const many = contactIds.length > 2
    await asked.findByRole('cell', { name: many ? '6 people' : 'Ilse B and Ilse C' })
    seen.push(cellsOf(asked, /^Their people/)[1])
    await user.click(asked.getByRole('button', { name: 'Keep what is there' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    unmount()
  }
  expect(seen).toEqual(['Ilse B and Ilse C', '6 people'])
})

function textOf({ textContent }: Element): string | null {
  return textContent
}
