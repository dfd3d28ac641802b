import { expect, test } from 'vitest'
import {
  aBuyingCenter,
  aContact,
  aDay,
  anAccount,
  anOutcome,
  aRelationship,
  aTeamMember,
  aTouchpoint,
} from '../support/builders.ts'
import { openCore } from '../support/core.ts'

const today = aDay('2026-03-02')

test('a pack says who somebody is, what they want, what is open on both sides and who of ours knows them', async () => {
  const core = await openCore()
  const { id: accountId, name: account } = await anAccount(core)
  const boss = await aContact(core, { accountId, firstName: 'Ada', lastName: 'Krug' })
  const eva = await aContact(core, {
    accountId,
    firstName: 'Eva',
    lastName: 'Lund',
    title: 'Plant manager',
    managerId: boss.id,
    attitude: 1,
    evidence: { attitude: { certainty: 'told', source: '', asOf: aDay('2026-02-01') } },
  })
  const other = await aContact(core, { accountId, lastName: 'Dahl', managerId: eva.id })
  const [well, hardly] = [
    await aTeamMember(core, { name: 'Noah' }),
    await aTeamMember(core, { name: 'Vera' }),
  ]
  await aRelationship(core, { contactId: eva.id, teamMemberId: hardly.id, currentLevel: 'vendor' })
  await aRelationship(core, { contactId: eva.id, teamMemberId: well.id, currentLevel: 'problem-solver' })
  const center = await aBuyingCenter(core, { accountId, name: 'Line 7' })
  const [member] = await core.do('buying-center.addMembers', { id: center.id, contactIds: [eva.id] })
  await core.do('buying-center.editMember', {
    id: member!.id,
    version: member!.version,
    changes: { roles: ['decider'], personalWin: 'A quiet start', firmWin: 'Less waste' },
  })
  const visit = await aTouchpoint(core, {
    accountId,
    happenedOn: aDay('2026-02-20'),
    subject: 'Line 7',
    contactIds: [eva.id],
    teamMemberIds: [well.id],
  })
  await aTouchpoint(core, { accountId, happenedOn: aDay('2026-04-20'), contactIds: [eva.id] })
  const came = [
    { kind: 'need', text: 'A quiet start', contactId: eva.id },
    { kind: 'need', text: 'Of somebody else', contactId: other.id },
    { kind: 'promise', text: 'Send the offer', side: 'ours', dueOn: aDay('2026-02-25') },
    { kind: 'promise', text: 'Show the plant', side: 'theirs', contactId: eva.id },
    { kind: 'promise', text: 'To somebody else', side: 'ours', contactId: other.id },
  ] as const
  for (const outcome of came) await anOutcome(core, { touchpointId: visit.id, outcome })

  const pack = await core.do('meeting-pack.get', { contactId: eva.id, today })

  expect(pack).toMatchObject({
    name: 'Eva Lund',
    account,
    title: 'Plant manager',
    manager: 'Ada Krug',
    reports: 1,
    attitude: { value: 1, certainty: 'told', asOf: '2026-02-01' },
    influence: null,
    seats: [{ center: 'Line 7', roles: ['Decider'], personalWin: 'A quiet start', firmWin: 'Less waste' }],
    needs: [{ text: 'A quiet start', day: '2026-02-20' }],
    ours: [{ text: 'Send the offer', dueOn: '2026-02-25', isLate: true }],
    theirs: [{ text: 'Show the plant', isLate: false }],
    touches: [{ day: '2026-02-20', subject: 'Line 7', ours: ['Noah'] }],
    touchCount: 1,
  })
  expect(pack.covers.map(({ name }) => name)).toEqual(['Noah', 'Vera'])
})

test('a post whose holder is not known, and of which nothing is, has a pack that says so', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  const post = await aContact(core, { accountId, firstName: '', lastName: '', title: 'Head of purchasing' })

  expect(await core.do('meeting-pack.get', { contactId: post.id, today })).toMatchObject({
    name: 'Head of purchasing',
    isPlaceholder: true,
    seats: [],
    ours: [],
    theirs: [],
    actions: [],
    touches: [],
    covers: [],
  })
})
