import { aContact, aDay, anAccount, anOutcome, aTeamMember, aTouchpoint } from '../../support/builders.ts'
import type { Cases } from './case.ts'

export const touchpointCases = {
  'touchpoint.listByAccount': {
    good: async (on) => ({ accountId: (await aTouchpoint(on)).accountId }),
    bad: { limit: 0 },
  },
  'touchpoint.record': {
    good: async (on) => {
      const contact = await aContact(on)
      return {
        accountId: contact.accountId,
        happenedOn: aDay('2026-02-20'),
        channel: 'meeting',
        minutes: null,
        subject: 'Second plant',
        note: '',
        contactIds: [contact.id],
        teamMemberIds: [(await aTeamMember(on)).id],
      }
    },
    bad: { channel: 'pigeon' },
  },
  'touchpoint.get': {
    good: async (on) => ({ id: (await aTouchpoint(on)).id }),
    bad: { id: 1 },
  },
  'touchpoint.listNameable': { good: () => ({}), bad: null },
  'touchpoint.listFiltered': {
    good: async (on) => ({ accountId: (await aTouchpoint(on)).accountId, outcomeKind: 'need' as const }),
    bad: { channel: 'pigeon' },
  },
  'touchpoint.listReach': {
    good: async (on) => ({ accountId: (await anAccount(on)).id, today: aDay('2026-03-01') }),
    bad: { today: 'today' },
  },
  'touchpoint.edit': {
    good: async (on) => {
      const { id, version } = await aTouchpoint(on)
      return { id, version, changes: { minutes: 30, tags: ['risk'] } }
    },
    bad: { changes: { minutes: -1 } },
  },
  'touchpoint.remove': {
    good: async (on) => {
      const { id, version } = await aTouchpoint(on)
      return { id, version }
    },
    bad: { version: 0 },
  },
  'outcome.listPromises': {
    good: async (on) => {
      await anOutcome(on)
      return { today: aDay('2026-03-01') }
    },
    bad: { today: null },
  },
  'outcome.add': {
    good: async (on) => ({
      touchpointId: (await aTouchpoint(on)).id,
      outcome: { kind: 'objection' as const, text: 'Too far from the works' },
    }),
    bad: { outcome: { kind: 'objection', text: '' } },
  },
  'outcome.edit': {
    good: async (on) => {
      const { id, version } = await anOutcome(on)
      return { id, version, changes: { text: 'The offer for line 4' } }
    },
    bad: { changes: { text: ' ' } },
  },
  'outcome.settle': {
    good: async (on) => {
      const { id, version } = await anOutcome(on)
      return { id, version, settled: { state: 'kept' as const, on: aDay('2026-03-01') } }
    },
    bad: { settled: { state: 'kept' } },
  },
  'outcome.remove': {
    good: async (on) => {
      const { id, version } = await anOutcome(on)
      return { id, version }
    },
    bad: { id: 'promise' },
  },
  'touch-rhythm.list': { good: () => ({}), bad: null },
  'touch-rhythm.set': { good: () => ({ tier: 'Key', days: 30 }), bad: { tier: '' } },
} satisfies Cases
