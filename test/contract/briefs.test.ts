import { expect, test } from 'vitest'
import {
  aBuyingCenter,
  aContact,
  aDay,
  anAccount,
  anOrderLine,
  anOutcome,
  aTouchpoint,
} from '../support/builders.ts'
import { openCore } from '../support/core.ts'

const today = aDay('2026-03-02')
const since = aDay('2026-02-01')
const sure = (certainty: 'assumed' | 'told' | 'confirmed') => ({ certainty, source: '', asOf: today })

test('a brief is made of orders, people, what came of touchpoints and what is open, as they are kept', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  await core.do('order.record', { lines: [await anOrderLine(core, { accountId })] })
  const boss = await aContact(core, {
    accountId,
    lastName: 'Vogel',
    attitude: 2,
    influence: 'high',
    evidence: { attitude: sure('told'), influence: sure('confirmed') },
  })
  const decider = await aContact(core, { accountId, lastName: 'Krug', managerId: boss.id })
  const center = await aBuyingCenter(core, { accountId })
  const [member] = await core.do('buying-center.addMembers', {
    id: center.id,
    contactIds: [decider.id],
  })
  await core.do('buying-center.editMember', {
    id: member!.id,
    version: member!.version,
    changes: { roles: ['decider'] },
  })
  const visit = await aTouchpoint(core, {
    accountId,
    happenedOn: aDay('2026-02-20'),
    contactIds: [decider.id],
  })
  await anOutcome(core, {
    touchpointId: visit.id,
    outcome: { kind: 'need', text: 'A quiet start', contactId: decider.id },
  })
  await core.do('opportunity.add', {
    accountId,
    name: 'Line 8',
    amountMinor: 5_000_000,
    closesOn: aDay('2026-04-30'),
  })

  const brief = await core.do('brief.getForAccount', { accountId, today, since })
  const told = await core.do('brief.getForAccount', { accountId, today, since, least: 'told' })

  expect(brief.money[0]).toMatchObject({ figure: 'revenue', value: { kind: 'money', amountMinor: 100_000 } })
  expect(brief.headline[1]).toMatchObject({ key: 'headlineNoSupport' })
  expect(told.headline[1]).toMatchObject({ key: 'headlineSupport', certainty: 'told' })
  expect(brief.map.people.map(({ name, attitude }) => [name, attitude])).toEqual([
    ['Ilse Krug', null],
    ['Ilse Vogel', null],
  ])
  expect(told.map.people.map(({ attitude }) => attitude)).toEqual([null, 2])
  expect(brief.asks.map(({ key }) => key)).toEqual(['askMeetUnknown', 'askOpportunity', 'askNever'])
  expect(brief.meet[0]?.sentences.map(({ key }) => key)).toEqual(['meetDecides', 'meetNeed', 'meetLast'])
  expect(brief.changes.map(({ key }) => key)).toEqual([
    'changeNewOpportunity',
    'changeNewAccount',
    'changeTouches',
  ])
  expect(brief.judged).toEqual({ judgements: 2, confirmed: 1, leftOut: 1 })
})

test('whoever decides otherwise since the day is a change, and one that nobody confirmed is none', async () => {
  const core = await openCore()
  const contact = await aContact(core, { attitude: 0, evidence: { attitude: sure('confirmed') } })
  core.clock.forward(10 * 86_400_000)
  const later = { today: aDay('2026-03-12'), since: aDay('2026-03-08') }
  const { accountId, id } = contact
  const changesAt = async (least: 'confirmed' | 'assumed') =>
    (await core.do('brief.getForAccount', { accountId, ...later, least })).changes.map(({ key }) => key)
  expect(await changesAt('confirmed')).toEqual(['changeNothing'])

  const assumed = await core.do('contact.edit', { id, version: 1, changes: { attitude: 1 } })

  expect(await changesAt('assumed')).toEqual(['changeAttitude'])
  await core.do('contact.edit', {
    id,
    version: assumed.version,
    changes: { attitude: 2, evidence: { attitude: sure('confirmed') } },
  })
  expect(await changesAt('confirmed')).toEqual(['changeAttitude'])
})

test('briefs are read one after another in the order of the list of accounts', async () => {
  const core = await openCore()
  const ids = new Map<string, string>()
  for (const name of ['Beta', 'alpha', 'Gamma']) ids.set(name, (await anAccount(core, { name })).id)
  const beside = (name: string) => core.do('brief.getNeighbors', { accountId: ids.get(name) as never })
  const listed = await core.do('account.list', {})

  expect(listed.rows.map(({ name }) => name)).toEqual(['alpha', 'Beta', 'Gamma'])
  expect(await beside('Beta')).toMatchObject({
    previous: { name: 'alpha' },
    next: { name: 'Gamma' },
    place: 2,
    total: 3,
  })
  expect(await beside('alpha')).toMatchObject({ previous: null, next: { name: 'Beta' }, place: 1 })
  expect(await beside('Gamma')).toMatchObject({ previous: { name: 'Beta' }, next: null, place: 3 })
})
