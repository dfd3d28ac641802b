import { aDay, aPlan, anAccount, aContact } from '../../support/builders.ts'
import type { Cases } from './case.ts'

export const planCopyCases: Cases = {
  'plan.listFigures': {
    good: async (on) => ({ accountId: (await anAccount(on)).id }),
    bad: { accountId: 1 },
  },
  'plan.getKnown': {
    good: async (on) => ({ accountId: (await anAccount(on)).id, today: aDay('2026-03-02') }),
    bad: { accountId: 1 },
  },
  'plan.listNamed': {
    good: async (on) => ({ contactIds: [(await aContact(on)).id] }),
    bad: { contactIds: ['Ilse'] },
  },
  'plan.listCopies': { good: async (on) => ({ planId: (await aPlan(on)).id }), bad: { planId: 7 } },
  'plan.getCopy': {
    good: async (on) => ({ id: (await on.do('plan.keepCopy', { planId: (await aPlan(on)).id })).id }),
    bad: { id: 'copy' },
  },
  'plan.keepCopy': { good: async (on) => ({ planId: (await aPlan(on)).id }), bad: { planId: null } },
  'plan.compare': {
    good: async (on) => ({
      planId: (await aPlan(on)).id,
      from: { seq: 1 },
      to: { at: '2100-01-01T00:00:00.000Z' },
    }),
    bad: { from: 'before' },
  },
}
