import {
  aBuyingCenter,
  aContact,
  aDay,
  aMember,
  anAccount,
  anInformalLine,
  anOrderLine,
  aRatingRound,
  aRelationship,
  aTeamMember,
} from '../../support/builders.ts'
import type { Cases } from './case.ts'

export const peopleCases = {
  'relationship.listByAccount': {
    good: async (on) => {
      const contact = await aContact(on)
      await aRelationship(on, { contactId: contact.id })
      return { accountId: contact.accountId }
    },
    bad: { accountId: 0 },
  },
  'relationship.add': {
    good: async (on) => ({
      contactId: (await aContact(on)).id,
      teamMemberId: (await aTeamMember(on)).id,
      currentLevel: 'vendor',
      targetLevel: 'trusted-adviser',
    }),
    bad: { currentLevel: 'friend' },
  },
  'relationship.edit': {
    good: async (on) => {
      const { id, version } = await aRelationship(on)
      return { id, version, changes: { lastTouchOn: aDay('2026-02-28') } }
    },
    bad: { changes: { lastTouchOn: '2026-02-29' } },
  },
  'relationship.remove': {
    good: async (on) => {
      const { id, version } = await aRelationship(on)
      return { id, version }
    },
    bad: { version: 1.5 },
  },
  'informal-line.listByAccount': {
    good: async (on) => ({ accountId: (await anAccount(on)).id }),
    bad: { accountId: null },
  },
  'informal-line.add': {
    good: async (on) => {
      const contact = await aContact(on)
      const other = await aContact(on, { accountId: contact.accountId })
      return { fromContactId: contact.id, toContactId: other.id, kind: 'ally', strength: 3 }
    },
    bad: { strength: 4 },
  },
  'informal-line.edit': {
    good: async (on) => {
      const { id, version } = await anInformalLine(on)
      return { id, version, changes: { strength: 1, certainty: 'told', asOf: aDay('2026-02-28') } }
    },
    bad: { changes: { certainty: 'rumored' } },
  },
  'informal-line.remove': {
    good: async (on) => {
      const { id, version } = await anInformalLine(on)
      return { id, version }
    },
    bad: { id: {} },
  },
  'buying-center.listByAccount': {
    good: async (on) => ({ accountId: (await aMember(on)).accountId }),
    bad: { accountId: 'all' },
  },
  'buying-center.add': {
    good: async (on) => ({ accountId: (await anAccount(on)).id, name: 'Filling line' }),
    bad: { name: ' ' },
  },
  'buying-center.edit': {
    good: async (on) => {
      const { id, version } = await aBuyingCenter(on)
      return { id, version, changes: { decision: 'Which machine, and when' } }
    },
    bad: { changes: { name: 'x'.repeat(201) } },
  },
  'buying-center.remove': {
    good: async (on) => {
      const { id, version } = await aBuyingCenter(on)
      return { id, version }
    },
    bad: { version: -1 },
  },
  'buying-center.addMembers': {
    good: async (on) => {
      const contact = await aContact(on)
      const center = await aBuyingCenter(on, { accountId: contact.accountId })
      return { id: center.id, contactIds: [contact.id] }
    },
    bad: { contactIds: [] },
  },
  'buying-center.editMember': {
    good: async (on) => {
      const { id, version } = await aMember(on)
      return {
        id,
        version,
        changes: {
          roles: ['decider', 'user'],
          responseMode: 'even-keel',
          orientation: 'risk',
          firmWin: 'Fewer stops',
        },
      }
    },
    bad: { changes: { roles: ['decider', 'decider'] } },
  },
  'buying-center.removeMember': {
    good: async (on) => {
      const { id, version } = await aMember(on)
      return { id, version }
    },
    bad: { id: 'member' },
  },
  'order.record': { good: async (on) => ({ lines: [await anOrderLine(on)] }), bad: { lines: [{}] } },
  'rating.listRounds': {
    good: async (on) => ({ accountId: (await aRatingRound(on)).accountId }),
    bad: { accountId: 'all' },
  },
  'rating.listOwn': {
    good: async (on) => {
      const { id, teamMemberIds } = await aRatingRound(on)
      return { roundId: id, teamMemberId: teamMemberIds[0]! }
    },
    bad: { teamMemberId: null },
  },
  'rating.listRevealed': {
    good: async (on) => {
      const { id, version } = await aRatingRound(on)
      await on.do('rating.closeRound', { id, version })
      return { roundId: id }
    },
    bad: { roundId: 7 },
  },
  'rating.startRound': {
    good: async (on) => ({
      accountId: (await anAccount(on)).id,
      teamMemberIds: [(await aTeamMember(on)).id],
    }),
    bad: { teamMemberIds: [] },
  },
  'rating.rate': {
    good: async (on) => {
      const { accountId, id: contactId } = await aContact(on)
      const { id, teamMemberIds } = await aRatingRound(on, { accountId })
      return { roundId: id, contactId, teamMemberId: teamMemberIds[0]!, attitude: -1 as const }
    },
    bad: { attitude: 5 },
  },
  'rating.closeRound': {
    good: async (on) => {
      const { id, version } = await aRatingRound(on)
      return { id, version }
    },
    bad: { version: 0 },
  },
  'rating.removeRound': {
    good: async (on) => {
      const { id, version } = await aRatingRound(on)
      return { id, version }
    },
    bad: { id: 'round' },
  },
} satisfies Cases
