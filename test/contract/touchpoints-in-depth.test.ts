import { expect, test } from 'vitest'
import {
  aBuyingCenter,
  aContact,
  aDay,
  anAccount,
  anOutcome,
  aTeamMember,
  aTouchpoint,
} from '../support/builders.ts'
import { openCore } from '../support/core.ts'

const today = aDay('2026-03-01')

test('what came of a touchpoint is kept in the command that records it, and one undo takes all of it back', async () => {
  const core = await openCore()
  const contact = await aContact(core)
  const { accountId } = contact

  const { id } = await aTouchpoint(core, {
    accountId,
    contactIds: [contact.id],
    tags: ['risk'],
    outcomes: [
      { kind: 'promise', side: 'ours', text: 'Price list', dueOn: aDay('2026-02-27') },
      { kind: 'attitude', contactId: contact.id, toAttitude: 1, takenFrom: 'Ilse Brandt' },
    ],
  })
  const { touchpoint, outcomes } = await core.do('touchpoint.get', { id })

  expect(touchpoint.tags).toEqual(['risk'])
  expect(outcomes).toMatchObject([
    { kind: 'promise', side: 'ours', dueOn: '2026-02-27', state: 'open', toAttitude: null },
    { kind: 'attitude', contactId: contact.id, fromAttitude: null, toAttitude: 1, state: null },
  ])
  const judged = await core.do('contact.get', { id: contact.id })
  expect(judged).toMatchObject({
    attitude: 1,
    evidence: { attitude: { certainty: 'told', source: 'Ilse Brandt', asOf: touchpoint.happenedOn } },
  })

  await core.do('history.undo', {})
  expect((await core.do('touchpoint.listByAccount', { accountId })).total).toBe(0)
  expect(await core.do('contact.get', { id: contact.id })).toMatchObject({ attitude: contact.attitude })
})

test('promises are told late ones first, with how each side keeps its own', async () => {
  const core = await openCore()
  const { id: touchpointId, accountId } = await aTouchpoint(core)
  const promise = (side: 'ours' | 'theirs', text: string, dueOn: string | null) =>
    anOutcome(core, {
      touchpointId,
      outcome: { kind: 'promise', side, text, dueOn: dueOn === null ? null : aDay(dueOn) },
    })
  await promise('ours', 'someday', null)
  await promise('ours', 'soon', '2026-03-05')
  await promise('theirs', 'late', '2026-02-01')
  const kept = await promise('ours', 'kept', '2026-02-01')
  const broken = await promise('ours', 'broken', '2026-02-01')
  await core.do('outcome.settle', {
    ...idOf(kept),
    settled: { state: 'kept', on: aDay('2026-02-02'), note: 'sent' },
  })
  await core.do('outcome.settle', { ...idOf(broken), settled: { state: 'broken', on: aDay('2026-02-20') } })
  await aTouchpoint(core)

  const told = await core.do('outcome.listPromises', { accountId, today })

  expect(told.rows.map(({ outcome }) => outcome.text)).toEqual(['late', 'soon', 'someday', 'broken', 'kept'])
  expect(told).toMatchObject({
    total: 5,
    ours: { open: 2, late: 0, kept: 1, broken: 1 },
    theirs: { open: 1, late: 1, kept: 0, broken: 0 },
  })
  const open = await core.do('outcome.listPromises', { accountId, today, state: 'open' })
  expect(open.total).toBe(3)
})

test('touchpoints are filtered by channel, people of both sides and what came of them', async () => {
  const core = await openCore()
  const contact = await aContact(core)
  const { accountId } = contact
  const member = await aTeamMember(core)
  const call = await aTouchpoint(core, { accountId, channel: 'call', contactIds: [contact.id] })
  const visit = await aTouchpoint(core, { accountId, channel: 'meeting', teamMemberIds: [member.id] })
  await aTouchpoint(core, { channel: 'call' })
  await anOutcome(core, { touchpointId: visit.id, outcome: { kind: 'need', text: 'A second source' } })
  const found = async (filter: object) => {
    const { rows, total } = await core.do('touchpoint.listFiltered', filter)
    expect(total).toBe(rows.length)
    return rows.map(({ touchpoint }) => touchpoint.id)
  }

  expect(await found({ accountId, channel: 'call' })).toEqual([call.id])
  expect(await found({ accountId, contactId: contact.id })).toEqual([call.id])
  expect(await found({ teamMemberId: member.id })).toEqual([visit.id])
  expect(await found({ accountId, outcomeKind: 'need' })).toEqual([visit.id])
  expect((await found({ channel: 'call' })).length).toBe(2)
})

test('key players are told with the channels that reached them and the rhythm of the tier', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core, { tier: 'Key' })
  const reached = await aContact(core, { accountId, influence: 'high' })
  const silent = await aContact(core, { accountId, influence: 'high' })
  await aContact(core, { accountId, influence: 'low' })
  for (const [channel, day] of [
    ['call', '2026-01-10'],
    ['call', '2026-02-10'],
    ['meeting', '2026-01-20'],
    ['web', '2026-09-01'],
  ] as const)
    await aTouchpoint(core, { accountId, channel, happenedOn: aDay(day), contactIds: [reached.id] })
  await core.do('touch-rhythm.set', { tier: 'Key', days: 45 })
  await core.do('touch-rhythm.set', { tier: 'Key', days: 30 })

  expect(await core.do('touchpoint.listReach', { accountId, today })).toEqual({
    rhythmDays: 30,
    players: [
      {
        contactId: reached.id,
        lastOn: '2026-02-10',
        channels: [
          { channel: 'call', count: 2, lastOn: '2026-02-10' },
          { channel: 'meeting', count: 1, lastOn: '2026-01-20' },
        ],
      },
      { contactId: silent.id, lastOn: null, channels: [] },
    ],
  })
})

test('a touchpoint belongs to what is of its account, and outlives it', async () => {
  const core = await openCore()
  const center = await aBuyingCenter(core)
  const strange = await core.refusal('touchpoint.edit', {
    ...idOf(await aTouchpoint(core)),
    changes: { buyingCenterId: center.id },
  })
  expect(strange).toMatchObject({ code: 'rule-broken', broken: { rule: 'center-at-other-account' } })

  const opportunity = await core.do('opportunity.add', { accountId: center.accountId, name: 'Line 5' })
  const other = await core.refusal('touchpoint.edit', {
    ...idOf(await aTouchpoint(core)),
    changes: { opportunityId: opportunity.id },
  })
  expect(other).toMatchObject({ broken: { rule: 'opportunity-at-other-account', name: 'Line 5' } })

  const { id } = await aTouchpoint(core, { accountId: center.accountId, buyingCenterId: center.id })
  await core.do('buying-center.remove', idOf(center))
  expect((await core.do('touchpoint.get', { id })).touchpoint.buyingCenterId).toBeNull()
})

test('what came of it outlives the person; whose attitude it was goes with them', async () => {
  const core = await openCore()
  const contact = await aContact(core)
  const { id } = await aTouchpoint(core, {
    accountId: contact.accountId,
    outcomes: [
      { kind: 'need', text: 'Spare parts', contactId: contact.id },
      { kind: 'attitude', contactId: contact.id, toAttitude: -1 },
    ],
  })
  await core.do('contact.remove', idOf(contact))
  expect((await core.do('touchpoint.get', { id })).outcomes).toMatchObject([
    { kind: 'need', contactId: null },
  ])
})

function idOf<T extends { id: unknown; version: number }>({ id, version }: T) {
  return { id: id as T['id'], version }
}
