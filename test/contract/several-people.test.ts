import { describe, expect, test } from 'vitest'
import { allContent } from '../support/all-rows.ts'
import { aContact, aReportingLine } from '../support/builders.ts'
import { openCore } from '../support/core.ts'

const known = ({ id, version }: Readonly<{ id: string; version: number }>) => ({ id, version }) as never

describe('several people who are edited together', () => {
  test('have what was set, rest on an assumption of today, and come back in one undo', async () => {
    const core = await openCore()
    const people = await aReportingLine(core, 'Boss', 'Middle', 'Low')
    const before = allContent(core.path)

    await core.do('contact.editSeveral', {
      contacts: people.map(known),
      changes: { attitude: 2, influence: 'high', location: 'Bern' },
    })

    const { rows } = await core.do('contact.listByAccount', { accountId: people[0]!.accountId })
    expect(rows.map(({ attitude, influence, location }) => [attitude, influence, location])).toEqual(
      rows.map(() => [2, 'high', 'Bern']),
    )
    expect(rows.map(({ evidence }) => evidence?.attitude?.certainty)).toEqual(rows.map(() => 'assumed'))
    await core.do('history.undo', {})
    expect(allContent(core.path)).toEqual(before)
  })

  test('are left as they are where somebody else has changed one of them, who is named', async () => {
    const core = await openCore()
    const people = await aReportingLine(core, 'Boss', 'Middle', 'Low')
    const { id, version } = people[1]!
    await core.do('contact.edit', { id, version, changes: { note: 'Changed elsewhere' } })
    const before = allContent(core.path)

    const reply = await core.reply('contact.editSeveral', {
      contacts: people.map(known),
      changes: { attitude: 2 },
    })

    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'stale-people', names: ['Ilse Middle'], count: 1, fields: ['note'] },
    })
    expect(allContent(core.path)).toEqual(before)
  })

  test('come under one manager, but for a cycle and another account', async () => {
    const core = await openCore()
    const [boss, middle, low] = await aReportingLine(core, 'Boss', 'Middle', 'Low')
    const stranger = await aContact(core)
    const under = (managerId: string, ...people: readonly (typeof boss)[]) =>
      core.reply('contact.editSeveral', {
        contacts: people.map((each) => known(each!)),
        changes: { managerId: managerId as never },
      })

    expect(await under(low!.id, boss, middle)).toMatchObject({
      error: { broken: { rule: 'reporting-cycle', names: ['Ilse Middle', 'Ilse Low', 'Ilse Middle'] } },
    })
    expect(await under(stranger.id, low, middle)).toMatchObject({
      error: { broken: { rule: 'manager-at-other-account' } },
    })
    expect(await under(boss!.id, low, middle)).toMatchObject({ ok: true })
    expect((await core.do('contact.get', { id: low!.id })).managerId).toBe(boss!.id)
  })

  test('who leave take what hangs on them along, and leave their reports to who stays', async () => {
    const core = await openCore()
    const people = await aReportingLine(core, 'Boss', 'Middle', 'Low', 'Last')
    const before = allContent(core.path)

    expect(await core.do('contact.removeSeveral', { contacts: people.slice(1, 3).map(known) })).toEqual({
      removed: 2,
      liftedReports: 1,
    })

    expect((await core.do('contact.get', { id: people[3]!.id })).managerId).toBe(people[0]!.id)
    await core.do('history.undo', {})
    expect(allContent(core.path)).toEqual(before)
  })
})

test('what is typed for the same people is undone as one, and for others it is not', async () => {
  const core = await openCore()
  const people = await aReportingLine(core, 'Boss', 'Middle', 'Low')
  const type = (some: typeof people, version: number, department: string) =>
    core.do('contact.editSeveral', {
      contacts: some.map(({ id }) => known({ id, version })),
      changes: { department },
    })
  await type(people.slice(0, 2), 1, 'Tech')
  await type(people.slice(0, 2), 2, 'Technik')
  await type(people.slice(2), 1, 'Einkauf')

  await core.do('history.undo', {})
  expect(await departments()).toEqual(['Technik', 'Technik', ''])
  await core.do('history.undo', {})
  expect(await departments()).toEqual(['', '', ''])

  async function departments() {
    return Promise.all(people.map(async ({ id }) => (await core.do('contact.get', { id })).department))
  }
})
