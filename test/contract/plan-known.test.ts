import { expect, test } from 'vitest'
import { aContact, aDay, anAccount, anOrderLine, aRelationship, aTouchpoint } from '../support/builders.ts'
import { openCore } from '../support/core.ts'
import { aProductLine } from '../support/white-space-builders.ts'

const today = aDay('2026-03-02')

test('a plan opens with the money, the people, the decisions and the business of its account', async () => {
  const core = await openCore()
  const { id: accountId, version } = await anAccount(core)
  const fillers = await aProductLine(core, 'Fillers')
  const line = await anOrderLine(core, { accountId, productLineId: fillers.id })
  const before = { ...line, orderNumber: 'A-1', orderedOn: aDay('2025-01-10'), netMinor: 80_000 }
  const longAgo = { ...line, orderNumber: 'A-0', orderedOn: aDay('2023-01-10') }
  await core.do('order.record', { lines: [line, before, longAgo] })
  const ann = await aContact(core, { accountId, lastName: 'Ann', influence: 'medium', attitude: 1 })
  const bob = await aContact(core, { accountId, lastName: 'Bob', influence: 'high' })
  await aContact(core, { accountId, lastName: 'Cy', influence: 'low' })
  const center = await core.do('buying-center.add', { accountId, name: 'Presses' })
  const [member] = await core.do('buying-center.addMembers', { id: center.id, contactIds: [ann.id] })
  if (!member) throw new Error('Nobody was added')
  await core.do('buying-center.editMember', {
    id: member.id,
    version: member.version,
    changes: { roles: ['decider'], attitude: 1, influence: 'medium' },
  })
  const { teamMemberId } = await aRelationship(core, { contactId: ann.id })
  await core.do('account.edit', {
    id: accountId,
    version,
    changes: { ownerId: teamMemberId, employees: 1_200 },
  })
  await aTouchpoint(core, { accountId, contactIds: [ann.id], happenedOn: aDay('2026-02-10') })
  await core.do('opportunity.add', { accountId, name: 'Without a day', amountMinor: 5_000 })
  await core.do('opportunity.add', { accountId, name: 'Line 5', closesOn: aDay('2026-09-01') })

  const known = await core.do('plan.getKnown', { accountId, today })

  expect(known.profile).toMatchObject({ employees: 1_200 })
  expect(known.money).toEqual({
    currency: 'EUR',
    from: '2025-03-03',
    to: '2026-03-02',
    revenueMinor: 100_000,
    revenueBeforeMinor: 80_000,
    marginMinor: 30_000,
    contributionMinor: 25_000,
  })
  expect(known.productLines).toEqual([{ name: 'Fillers', netMinor: 100_000, beforeMinor: 80_000 }])
  expect(
    known.players.map(({ contactId, attitude, coveredBy, lastOn }) => [
      contactId,
      attitude,
      coveredBy.length,
      lastOn,
    ]),
  ).toEqual([
    [bob.id, null, 0, null],
    [ann.id, 1, 1, '2026-02-10'],
  ])
  expect(known.centers).toMatchObject([{ light: 'green', support: 0.5, unknownShare: 0, members: 1 }])
  expect(known.opportunities.map(({ name, closesOn }) => [name, closesOn])).toEqual([
    ['Line 5', '2026-09-01'],
    ['Without a day', null],
  ])
  expect(known.team).toMatchObject([{ teamMemberId, isOwner: true, contacts: 1, players: 1 }])
})

test('of an account of which nothing is known, nothing is said', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)

  const { money, ...known } = await core.do('plan.getKnown', { accountId, today })

  expect(money).toMatchObject({ revenueMinor: null, revenueBeforeMinor: null, marginMinor: null })
  expect(known).toMatchObject({ productLines: [], players: [], centers: [], opportunities: [], team: [] })
})
