import { describe, expect, test } from 'vitest'
import { aContact, aDay, anAccount } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'
import { allRows } from '../support/all-rows.ts'
import { replayed } from '../support/replay.ts'

/** What is written is written on 2 March 2026: that is the clock of these tests. */
const written = '2026-03-02'
const wholly = { keepsTitle: true, masksFullName: true, masksLastName: true }

const listed = async (core: Core, today: string, state: 'due' | 'soon' | 'kept' = 'due') => {
  const { rows } = await core.do('age-limit.listDue', { today: aDay(today), state })
  return rows.map(({ kind, name, since, event, dueOn }) => `${kind} ${name}: ${event} ${since}, ${dueOn}`)
}
const counted = async (core: Core, today: string) =>
  (await core.do('age-limit.countDue', { today: aDay(today) })).counts

describe('what is kept', () => {
  test('comes back on its day, several at once, in the place of what was said before, and is taken back by one undo', async () => {
    const core = await openCore()
    const { id: accountId } = await anAccount(core)
    const [eva, jon] = [
      await aContact(core, { accountId, lastName: 'Eva' }),
      await aContact(core, { accountId, lastName: 'Jon' }),
    ]
    await core.do('age-limit.set', { kind: 'quiet', months: 12 })
    const whole = (id: string) => ({ id, part: 'whole' as const })
    const keep = (ids: readonly string[], until: string, reason: string) =>
      core.do('age-limit.keep', { things: ids.map(whole), keptUntil: aDay(until), reason })
    await keep([eva.id, jon.id, jon.id], '2028-01-01', 'A lawsuit')

    expect(await counted(core, '2027-03-02')).toEqual({ due: 0, soon: 0, kept: 2 })
    expect(await listed(core, '2027-12-31')).toEqual([])
    expect(await listed(core, '2028-01-01')).toHaveLength(2)
    const { rows } = await core.do('age-limit.listDue', { today: aDay('2027-03-02'), state: 'kept' })
    expect(rows[0]).toMatchObject({
      dueOn: '2028-01-01',
      kept: { keptUntil: '2028-01-01', reason: 'A lawsuit', keptBy: 'tester', keptOn: written },
    })

    await keep([eva.id], '2029-01-01', 'It goes on')
    expect(await counted(core, '2028-01-01')).toEqual({ due: 1, soon: 0, kept: 1 })
    await core.do('history.undo', {})
    await core.do('history.undo', {})
    expect(await counted(core, '2027-03-02')).toEqual({ due: 2, soon: 0, kept: 0 })
    await core.do('history.redo', {})
    const [kept] = (await core.do('age-limit.listDue', { today: aDay('2027-03-02'), state: 'kept' })).rows
    await core.do('age-limit.stopKeeping', { id: kept!.kept!.id, version: kept!.kept!.version })
    expect(await counted(core, '2027-03-02')).toEqual({ due: 1, soon: 0, kept: 1 })
    expect(replayed(core.path)).toEqual(allRows(core.path))
  })

  test('as a person is not kept as what is thought of them; who is nobody is refused', async () => {
    const core = await openCore()
    const { id } = await aContact(core, { attitude: 1 })
    await core.do('age-limit.set', { kind: 'quiet', months: 12 })
    await core.do('age-limit.set', { kind: 'judgement', months: 12 })
    const until = { keptUntil: aDay('2030-01-01'), reason: 'They asked for it' }
    await core.do('age-limit.keep', { things: [{ id, part: 'judgements' }], ...until })
    expect(await listed(core, '2027-03-02')).toEqual([`quiet Ilse Brandt: change ${written}, 2027-03-02`])
    expect(await listed(core, '2027-03-02', 'kept')).toHaveLength(1)
    const { id: nobody } = await anAccount(core)
    const refused = await core.refusal('age-limit.keep', {
      things: [{ id: nobody, part: 'whole' }],
      ...until,
    })
    expect(refused).toMatchObject({ code: 'not-found' })
  })

  test('stays kept when they are removed, and the history says who it was', async () => {
    const core = await openCore()
    const { id, version } = await aContact(core)
    await core.do('age-limit.set', { kind: 'removed', months: 1 })
    await core.do('age-limit.keep', {
      things: [{ id, part: 'whole' }],
      keptUntil: aDay('2027-01-01'),
      reason: 'A lawsuit',
    })
    await core.do('contact.remove', { id, version })
    expect(await counted(core, '2026-12-31')).toEqual({ due: 0, soon: 0, kept: 1 })
    expect(await counted(core, '2027-01-01')).toEqual({ due: 1, soon: 0, kept: 0 })
    await core.do('age-limit.keep', {
      things: [{ id, part: 'whole' }],
      keptUntil: aDay('2028-01-01'),
      reason: 'Still',
    })
    const [row] = (await core.do('age-limit.listDue', { today: aDay('2026-12-31'), state: 'kept' })).rows
    const { entries } = await core.do('history.listOfObject', { object: 'age-kept', id: row!.kept!.id })
    expect(entries.map(({ command }) => command)).toEqual(['age-limit.keep', 'age-limit.keep'])
    expect(entries[1]?.changes[0]).toMatchObject({ object: 'age-kept', name: 'Ilse Brandt' })
  })

  test('is told in what is held about a person, with every limit they are under', async () => {
    const core = await openCore()
    const { id } = await aContact(core, { attitude: 1 })
    await core.do('age-limit.set', { kind: 'quiet', months: 36 })
    await core.do('age-limit.set', { kind: 'judgement', months: 6 })
    await core.do('age-limit.keep', {
      things: [{ id, part: 'judgements' }],
      keptUntil: aDay('2027-06-30'),
      reason: 'She negotiates for both plants',
    })
    const told = await core.do('age-limit.getForPerson', { contactId: id, today: aDay(written) })
    expect(told).toMatchObject({
      ages: [
        { kind: 'quiet', since: written, event: 'change', months: 36, dueOn: '2029-03-02' },
        { kind: 'judgement', since: written, event: 'judged', months: 6, dueOn: '2027-06-30' },
      ],
      kept: [{ reason: 'She negotiates for both plants' }],
    })
    const { things } = await core.do('person-report.get', { contactId: id })
    expect(things.find(({ object }) => object === 'age-kept')).toMatchObject({ name: 'Ilse Brandt' })
  })

  test('goes with whoever was merged into another, the longer of two', async () => {
    const core = await openCore()
    const { id: accountId } = await anAccount(core)
    const [stays, goes] = [await aContact(core, { accountId }), await aContact(core, { accountId })]
    const keep = (id: string, until: string, reason: string) =>
      core.do('age-limit.keep', { things: [{ id, part: 'whole' }], keptUntil: aDay(until), reason })
    await keep(stays.id, '2027-01-01', 'Short')
    await keep(goes.id, '2028-01-01', 'Long')
    const known = ({ id, version }: typeof stays) => ({ id, version })
    await core.do('duplicate.mergeContacts', {
      stays: known(stays),
      goes: [known(goes)],
      takes: [],
      joins: [],
    })
    const { kept } = await core.do('age-limit.getForPerson', { contactId: stays.id, today: aDay(written) })
    expect(kept).toMatchObject([{ keptUntil: '2028-01-01', reason: 'Long' }])
    expect(allRows(core.path)['age_kept']).toSatisfy((all: object) => Object.keys(all).length === 1)
  })

  test('why somebody is kept goes with them when they are erased, now and in the history', async () => {
    const core = await openCore()
    const { id, version } = await aContact(core, { firstName: 'Evakept', lastName: 'Lundkept' })
    const other = await aContact(core)
    const things = [{ id, part: 'whole' as const }]
    await core.do('age-limit.keep', {
      things,
      keptUntil: aDay('2027-01-01'),
      reason: 'A secretword about her',
    })
    await core.do('age-limit.keep', {
      things: [{ id: other.id, part: 'whole' }],
      keptUntil: aDay('2027-01-01'),
      reason: 'Friend of Evakept Lundkept',
    })
    await core.do('erasure.erase', { contactId: id, version, ...wholly })
    await expect.poll(async () => (await core.do('erasure.list', {})).isWiped, { timeout: 10_000 }).toBe(true)
    const rows = JSON.stringify(allRows(core.path))
    expect(rows).not.toMatch(/Evakept|Lundkept|secretword/)
    expect(replayed(core.path)).toEqual(allRows(core.path))
    const { kept } = await core.do('age-limit.getForPerson', { contactId: other.id, today: aDay(written) })
    expect(kept).toMatchObject([{ reason: 'Friend of [erased person]' }])
  })
})
