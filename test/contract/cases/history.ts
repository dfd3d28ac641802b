import { aContact, aDay, aMember, anAccount } from '../../support/builders.ts'
import { aFullAccount } from '../../support/full-account.ts'
import type { Cases } from './case.ts'

export const historyCases = {
  'history.getStanding': { good: () => ({}), bad: null },
  'history.listRecent': { good: () => ({ limit: 5 }), bad: { limit: 0 } },
  'history.undo': {
    good: async (on) => {
      await anAccount(on)
      return {}
    },
    bad: null,
  },
  'history.redo': {
    good: async (on) => {
      await anAccount(on)
      await on.do('history.undo', {})
      return {}
    },
    bad: null,
  },
  'history.getCommand': { good: () => ({ seq: 1, limit: 2 }), bad: { seq: -1 } },
  'history.listOfObject': {
    good: async (on) => ({ object: 'contact', id: (await aContact(on)).id }),
    bad: { object: 'secret' },
  },
  'history.listOfAccount': {
    good: async (on) => ({ accountId: (await aFullAccount(on)).account.id, limit: 200 }),
    bad: { before: -1 },
  },
  'history.getAccountAsOf': {
    good: async (on) => ({
      accountId: (await aFullAccount(on)).account.id,
      asOf: { day: aDay('2126-01-01') },
    }),
    bad: { asOf: { day: '2026-02-29' } },
  },
  'history.getGroupAsOf': {
    good: async (on) => ({
      accountId: (await aFullAccount(on)).account.id,
      asOf: { day: aDay('2126-01-01') },
    }),
    bad: { asOf: { seq: -1 } },
  },
  'history.listGroupMapDays': {
    good: async (on) => ({ accountId: (await aFullAccount(on)).account.id }),
    bad: { accountId: 'nobody' },
  },
  'history.listSupport': {
    good: async (on) => ({ buyingCenterId: (await aMember(on)).buyingCenterId }),
    bad: { buyingCenterId: 'center' },
  },
  'history.listMapDays': {
    good: async (on) => ({ accountId: (await aFullAccount(on)).account.id }),
    bad: { accountId: 'nobody' },
  },
  'history.listPostChanges': {
    good: async (on) => ({
      accountId: (await aFullAccount(on)).account.id,
      since: aDay('2026-01-01'),
    }),
    bad: { since: '2026-02-29' },
  },
} satisfies Cases
