import { usualTierRules } from '#shared/domain/account/tier-rules.ts'
import { anAccount } from '../../support/builders.ts'
import type { Host } from '../../support/host.ts'
import type { Cases } from './case.ts'

async function aModel(on: Host) {
  const { id, version } = await on.do('cost-model.add', { name: 'Ours', validFrom: '2026-01' })
  return { id, version }
}

export const economicsCases = {
  'cost-model.list': { good: () => ({}), bad: null },
  'cost-model.add': { good: () => ({ name: 'Ours', validFrom: '2026-01' }), bad: { validFrom: 'soon' } },
  'cost-model.edit': {
    good: async (on) => ({ ...(await aModel(on)), changes: { termDays: 30, financeRate: 0.08 } }),
    bad: { changes: { financeRate: 8 } },
  },
  'cost-model.remove': { good: aModel, bad: { id: 'ours' } },
  'tier-rules.get': { good: () => ({}), bad: null },
  'tier-rules.set': { good: () => ({ version: 0, ...usualTierRules }), bad: { hoursAvailable: -1 } },
  'tier-rules.getGround': { good: () => ({}), bad: null },
  'tier-rules.moveAccounts': {
    good: async (on) => {
      const { id, tier } = await anAccount(on)
      return { moves: [{ accountId: id, from: tier, to: 'Key' }] }
    },
    bad: { moves: [] },
  },
  'treatment.list': { good: () => ({}), bad: null },
  'treatment.choose': {
    good: async (on) => ({ accountId: (await anAccount(on)).id, treatment: 'grow', suggested: 'protect' }),
    bad: { treatment: 'forget' },
  },
  'mining.getScores': { good: () => ({ months: null }), bad: { months: 0 } },
  'mining.getCrossSell': { good: () => ({ by: 'product' }), bad: { leastConfidence: 50 } },
  'mining.getDeclines': { good: () => ({}), bad: null },
  'mining.getSegments': { good: () => ({ measures: ['net'], segments: 3 }), bad: { measures: ['beauty'] } },
  'mining.getMeasures': { good: () => ({}), bad: null },
  'economics.getStatement': {
    good: async (on) => ({ accountId: (await anAccount(on)).id, withBelow: true }),
    bad: { from: '2026-13' },
  },
  'economics.listLines': {
    good: async (on) => ({ accountId: (await anAccount(on)).id, from: '2026-01', to: '2026-12' }),
    bad: { to: 'later' },
  },
  'economics.getTermsGround': {
    good: async (on) => ({ accountId: (await anAccount(on)).id, minimumOrderE4: 100_0000 }),
    bad: { minimumOrderE4: 'little' },
  },
  'economics.countDrivers': { good: () => ({}), bad: { from: 'then' } },
  'economics.getPortfolio': { good: () => ({}), bad: { to: '2026' } },
  'economics.getLifetime': { good: () => ({ years: 5, discount: 0.12 }), bad: { discount: 12 } },
} satisfies Cases
