import { describe, expect, test } from 'vitest'
import {
  aBuyingCenter,
  aContact,
  aDay,
  anAccount,
  aRatingRound,
  aTeamMember,
  aTouchpoint,
} from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'
import { aLead } from '../support/lead-builders.ts'

/** What is written is written on 2 March 2026: that is the clock of these tests. */
const written = '2026-03-02'
const wholly = { keepsTitle: true, masksFullName: true, masksLastName: true }

const listed = async (core: Core, today: string, state: 'due' | 'soon' | 'kept' = 'due') => {
  const { rows } = await core.do('age-limit.listDue', { today: aDay(today), state })
  return rows.map(({ kind, name, since, event, dueOn }) => `${kind} ${name}: ${event} ${since}, ${dueOn}`)
}
const counted = async (core: Core, today: string) =>
  (await core.do('age-limit.countDue', { today: aDay(today) })).counts

describe('what is due', () => {
  test('is nothing while no limit is set, and again once it is taken away', async () => {
    const core = await openCore()
    await aContact(core)
    expect(await core.do('age-limit.list', {})).toEqual([])
    expect(await counted(core, '2099-01-01')).toBeNull()
    expect(await listed(core, '2099-01-01')).toEqual([])
    await core.do('age-limit.set', { kind: 'quiet', months: 12 })
    await core.do('age-limit.set', { kind: 'quiet', months: 24 })
    expect(await core.do('age-limit.list', {})).toMatchObject([{ kind: 'quiet', months: 24, version: 2 }])
    expect(await counted(core, '2099-01-01')).toEqual({ due: 1, soon: 0, kept: 0 })
    await core.do('age-limit.set', { kind: 'quiet', months: null })
    expect(await counted(core, '2099-01-01')).toBeNull()
    await core.do('history.undo', {})
    expect(await core.do('age-limit.list', {})).toMatchObject([{ kind: 'quiet', months: 24 }])
  })

  test('people without contact, from the last of touchpoint, noted touch, outcome and change', async () => {
    const core = await openCore()
    const { id: accountId } = await anAccount(core, { name: 'Nordfjord' })
    const person = (lastName: string) => aContact(core, { accountId, firstName: 'P', lastName })
    await person('Never')
    const met = await person('Met')
    const said = await person('Said')
    const noted = await person('Noted')
    await aContact(core, { accountId, firstName: '', lastName: '', title: 'Vacant' })
    await core.do('age-limit.set', { kind: 'quiet', months: 24 })
    await aTouchpoint(core, { accountId, happenedOn: aDay('2026-04-30'), contactIds: [met.id] })
    // Who said something counts as met, whoever took part.
    const { id: touchpointId } = await aTouchpoint(core, { accountId, happenedOn: aDay('2026-05-31') })
    const need = { kind: 'need' as const, text: 'Faster', contactId: said.id }
    await core.do('outcome.add', { touchpointId, outcome: need })
    const { id: teamMemberId } = await aTeamMember(core)
    await core.do('relationship.add', {
      contactId: noted.id,
      teamMemberId,
      currentLevel: 'vendor',
      targetLevel: 'vendor',
      lastTouchOn: aDay('2026-06-15'),
    })

    expect(await listed(core, '2028-06-15')).toEqual([
      `quiet P Never: change ${written}, 2028-03-02`,
      'quiet P Met: contact 2026-04-30, 2028-04-30',
      'quiet P Said: contact 2026-05-31, 2028-05-31',
      'quiet P Noted: contact 2026-06-15, 2028-06-15',
    ])
    expect(await listed(core, '2028-03-01')).toEqual([])
    // Ninety days after the second of March is the thirty-first of May.
    expect(await listed(core, '2028-03-02')).toHaveLength(1)
    expect(await listed(core, '2028-03-02', 'soon')).toEqual([
      'quiet P Met: contact 2026-04-30, 2028-04-30',
      'quiet P Said: contact 2026-05-31, 2028-05-31',
    ])
    const { rows } = await core.do('age-limit.listDue', { today: aDay('2028-03-02'), state: 'due' })
    expect(rows).toMatchObject([
      { accountId, account: 'Nordfjord', months: 24, judgements: null, kept: null },
    ])
  })

  test('a change of the record counts, and what the erasure of somebody else takes out of it does not', async () => {
    const core = await openCore()
    const { id: accountId } = await anAccount(core)
    const eva = await aContact(core, { accountId, firstName: 'Eva', lastName: 'Lundqvist' })
    const jon = await aContact(core, {
      accountId,
      firstName: 'Jon',
      lastName: 'Dahl',
      note: 'Likes Eva Lundqvist',
    })
    await core.do('age-limit.set', { kind: 'quiet', months: 1 })
    core.clock.forward(10 * 86_400_000)
    await core.do('erasure.erase', { contactId: eva.id, version: eva.version, ...wholly })
    expect((await core.do('contact.get', { id: jon.id })).note).not.toContain('Eva')
    expect(await listed(core, '2026-05-01')).toEqual([`quiet Jon Dahl: change ${written}, 2026-04-02`])
    core.clock.forward(86_400_000)
    await core.do('contact.edit', { id: jon.id, version: 2, changes: { phone: '1' } })
    expect(await listed(core, '2026-05-01')).toEqual(['quiet Jon Dahl: change 2026-03-13, 2026-04-13'])
  })

  test('who has left is due by that limit, and by the other while there is none', async () => {
    const core = await openCore()
    const { id, version } = await aContact(core, { firstName: 'Eva', lastName: 'Holm' })
    const firm = { certainty: 'told', source: 'Jon', asOf: aDay('2025-08-31'), heard: '?' } as const
    await core.do('contact.edit', { id, version, changes: { evidence: { firm } } })
    await core.do('age-limit.set', { kind: 'quiet', months: 24 })
    expect(await listed(core, '2028-03-02')).toEqual([`quiet Eva Holm: change ${written}, 2028-03-02`])
    await core.do('age-limit.set', { kind: 'left', months: 6 })
    expect(await listed(core, '2028-03-02')).toEqual(['left Eva Holm: left 2025-08-31, 2026-02-28'])
  })

  test('who was removed is due until they are erased', async () => {
    const core = await openCore()
    const { id, version, accountId } = await aContact(core)
    await core.do('age-limit.set', { kind: 'removed', months: 3 })
    await core.do('contact.remove', { id, version })
    expect(await listed(core, '2026-06-02')).toEqual([`removed Ilse Brandt: removed ${written}, 2026-06-02`])
    const [row] = (await core.do('age-limit.listDue', { today: aDay('2026-06-02'), state: 'due' })).rows
    expect(row).toMatchObject({ thingId: id, accountId, account: 'Haldenau Dairy' })
    await core.do('erasure.erase', { contactId: id, version, ...wholly })
    expect(await listed(core, '2026-06-02')).toEqual([])
  })

  test('leads that led to nobody, whatever became of them', async () => {
    const core = await openCore()
    await core.do('age-limit.set', { kind: 'lead', months: 12 })
    await aLead(core, {
      firstName: 'Ada',
      lastName: 'Open',
      company: 'Milkworks',
      receivedOn: aDay('2026-03-31'),
    })
    await aLead(core, {
      firstName: 'Bo',
      lastName: 'Lost',
      company: '',
      receivedOn: aDay('2024-01-01'),
      touches: [{ on: aDay('2026-03-15'), channel: 'call', text: 'No' }],
      status: 'disqualified',
      disqualifiedReason: 'No budget',
    })
    await aLead(core, { firstName: '', lastName: '', email: '', phone: '', company: 'A firm alone' })
    expect(await listed(core, '2027-03-31')).toEqual([
      'lead Bo Lost: contact 2026-03-15, 2027-03-15',
      'lead Ada Open: received 2026-03-31, 2027-03-31',
    ])
    const { rows } = await core.do('age-limit.listDue', {
      today: aDay('2027-03-31'),
      state: 'due',
      sort: { field: 'name' },
    })
    expect(rows.map(({ name, account, accountId }) => [name, account, accountId])).toEqual([
      ['Ada Open', 'Milkworks', null],
      ['Bo Lost', '', null],
    ])
  })

  test('judgements that nobody has confirmed for long, until somebody does', async () => {
    const core = await openCore()
    await core.do('age-limit.set', { kind: 'judgement', months: 12 })
    const attitude = { certainty: 'told', source: '', asOf: aDay('2024-02-29') } as const
    const { id, accountId } = await aContact(core, {
      attitude: 1,
      influence: 'high',
      evidence: { attitude, influence: { ...attitude, asOf: aDay('2025-11-01') } },
    })
    await aContact(core, { accountId, lastName: 'Unjudged' })
    expect(await listed(core, '2025-02-28')).toEqual(['judgement Ilse Brandt: judged 2024-02-29, 2025-02-28'])
    expect(await listed(core, '2025-02-27')).toEqual([])
    const about = async (today: string) =>
      (await core.do('age-limit.listDue', { today: aDay(today), state: 'due' })).rows.map(
        (row) => row.judgements,
      )
    expect(await about('2025-03-01')).toEqual([1])
    expect(await about('2026-11-01')).toEqual([2])

    const { version } = await core.do('contact.get', { id })
    const confirmed = { certainty: 'confirmed', source: '', asOf: aDay('2026-03-01') } as const
    await core.do('contact.edit', { id, version, changes: { evidence: { attitude: confirmed } } })
    expect(await listed(core, '2026-11-01')).toEqual(['judgement Ilse Brandt: judged 2025-11-01, 2026-11-01'])

    const center = await aBuyingCenter(core, { accountId })
    const [member] = await core.do('buying-center.addMembers', { id: center.id, contactIds: [id] })
    await core.do('buying-center.editMember', {
      id: member!.id,
      version: member!.version,
      changes: {
        responseMode: 'trouble',
        evidence: { responseMode: { ...attitude, asOf: aDay('2024-01-31') } },
      },
    })
    expect(await listed(core, '2026-11-01')).toEqual(['judgement Ilse Brandt: judged 2024-01-31, 2025-01-31'])
  })

  test('what a colleague gave in a rating that is not closed is told to nobody', async () => {
    const core = await openCore()
    await core.do('age-limit.set', { kind: 'judgement', months: 1 })
    const { id: contactId, accountId } = await aContact(core)
    const { id: teamMemberId } = await aTeamMember(core)
    const round = await aRatingRound(core, { accountId, teamMemberIds: [teamMemberId] })
    await core.do('rating.rate', { roundId: round.id, teamMemberId, contactId, attitude: -1 })
    expect(await listed(core, '2027-01-01')).toEqual([])
    await core.do('rating.closeRound', { id: round.id, version: round.version })
    expect(await listed(core, '2027-01-01')).toEqual([`judgement Ilse Brandt: judged ${written}, 2026-04-02`])
  })

  test('is listed by kind, account, order and page, with how much there is', async () => {
    const core = await openCore()
    const north = await anAccount(core, { name: 'North' })
    const south = await anAccount(core, { name: 'South' })
    for (const lastName of ['Ada', 'Bo', 'Cy'])
      await aContact(core, { accountId: north.id, firstName: '', lastName })
    await aContact(core, { accountId: south.id, firstName: '', lastName: 'Di', attitude: 1 })
    await core.do('age-limit.set', { kind: 'quiet', months: 12 })
    await core.do('age-limit.set', { kind: 'judgement', months: 6 })
    const ask = (choice: object) =>
      core.do('age-limit.listDue', { today: aDay('2027-03-02'), state: 'due', ...choice })
    const names = async (choice: object) =>
      (await ask(choice)).rows.map(({ kind, name }) => `${kind} ${name}`)

    expect(await names({})).toEqual(['judgement Di', 'quiet Ada', 'quiet Bo', 'quiet Cy', 'quiet Di'])
    expect(await names({ kind: 'judgement' })).toEqual(['judgement Di'])
    expect(await names({ accountId: south.id })).toEqual(['judgement Di', 'quiet Di'])
    expect(await names({ sort: { field: 'name', direction: 'desc' }, limit: 2 })).toEqual([
      'judgement Di',
      'quiet Di',
    ])
    expect(await names({ sort: { field: 'account', direction: 'desc' } })).toEqual([
      'judgement Di',
      'quiet Di',
      'quiet Ada',
      'quiet Bo',
      'quiet Cy',
    ])
    expect(await names({ offset: 3 })).toEqual(['quiet Cy', 'quiet Di'])
    expect(await ask({ limit: 1, kind: 'quiet' })).toMatchObject({
      total: 4,
      counts: { due: 4, soon: 0, kept: 0 },
      accounts: [{ name: 'North' }, { name: 'South' }],
    })
  })
})
