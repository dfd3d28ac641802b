import { aDay, anAccount, aPlan } from '../../support/builders.ts'
import { aLoyaltyProof, aPlanLine, aRisk, aWorldCard, aWorldTie } from '../../support/world-builders.ts'
import type { Cases } from './case.ts'

export const worldCases: Cases = {
  'world.listByAccount': {
    good: async (on) => ({ accountId: (await aWorldCard(on)).accountId }),
    bad: { accountId: 1 },
  },
  'world.addCard': {
    good: async (on) => ({ accountId: (await anAccount(on)).id, kind: 'obstacle', title: 'No budget' }),
    bad: { kind: 'wish' },
  },
  'world.editCard': {
    good: async (on) => {
      const { id, version } = await aWorldCard(on)
      return { id, version, changes: { note: 'Said at the fair', certainty: 'told', swot: 'opportunity' } }
    },
    bad: { changes: { swot: 'luck' } },
  },
  'world.removeCard': {
    good: async (on) => {
      const { id, version } = await aWorldCard(on)
      return { id, version }
    },
    bad: { version: 0 },
  },
  'world.addTie': {
    good: async (on) => {
      const goal = await aWorldCard(on)
      const other = await aWorldCard(on, { accountId: goal.accountId, kind: 'initiative' })
      return { id: goal.id, to: { cardId: other.id } }
    },
    bad: { to: {} },
  },
  'world.removeTie': {
    good: async (on) => {
      const { id, version } = await aWorldTie(on)
      return { id, version }
    },
    bad: { id: 'tie' },
  },
  'loyalty.listByAccount': {
    good: async (on) => ({ accountId: (await aLoyaltyProof(on)).accountId }),
    bad: { accountId: null },
  },
  'loyalty.listAll': { good: () => ({}), bad: null },
  'loyalty.addProof': {
    good: async (on) => ({
      accountId: (await anAccount(on)).id,
      rung: 'invests',
      provedOn: aDay('2026-01-10'),
      title: 'Bought a test stand',
    }),
    bad: { rung: 'seventh' },
  },
  'loyalty.editProof': {
    good: async (on) => {
      const { id, version } = await aLoyaltyProof(on)
      return { id, version, changes: { rung: 'resists' } }
    },
    bad: { changes: { provedOn: 'once' } },
  },
  'loyalty.removeProof': {
    good: async (on) => {
      const { id, version } = await aLoyaltyProof(on)
      return { id, version }
    },
    bad: { version: 0 },
  },
  'risk.listByPlan': { good: async (on) => ({ planId: (await aRisk(on)).planId }), bad: { planId: 7 } },
  'risk.add': {
    good: async (on) => ({ planId: (await aPlan(on)).id, title: 'A rival cuts the price' }),
    bad: { title: '' },
  },
  'risk.edit': {
    good: async (on) => {
      const { id, version } = await aRisk(on)
      return { id, version, changes: { likelihood: 3, effect: 2, sign: 'Fewer calls' } }
    },
    bad: { changes: { effect: 4 } },
  },
  'risk.remove': {
    good: async (on) => {
      const { id, version } = await aRisk(on)
      return { id, version }
    },
    bad: { version: 0 },
  },
  'plan-line.listByPlan': {
    good: async (on) => ({ planId: (await aPlanLine(on)).planId }),
    bad: { planId: 7 },
  },
  'plan-line.add': {
    good: async (on) => ({ planId: (await aPlan(on)).id, part: 'they-gain', title: 'Fewer stops' }),
    bad: { part: 'luck' },
  },
  'plan-line.edit': {
    good: async (on) => {
      const { id, version } = await aPlanLine(on)
      return { id, version, changes: { title: 'Fast spare parts' } }
    },
    bad: { changes: { title: '' } },
  },
  'plan-line.remove': {
    good: async (on) => {
      const { id, version } = await aPlanLine(on)
      return { id, version }
    },
    bad: { version: 0 },
  },
}
