import { usualTierRules } from '#shared/domain/account/tier-rules.ts'
import { usualFactors } from '#shared/domain/economics/matrix-factors.ts'
import { anAccount } from '../../support/builders.ts'
import type { Host } from '../../support/host.ts'
import type { Cases } from './case.ts'

async function aModel(on: Host) {
  const { id, version } = await on.do('cost-model.add', { name: 'Ours', validFrom: '2026-01' })
  return { id, version }
}

const dearer = [{ term: 'price' as const, of: null, value: 0.02 }]
async function aScenario(on: Host) {
  const { id: accountId } = await anAccount(on)
  const { id, version } = await on.do('terms-scenario.add', { accountId, name: 'Dearer', terms: dearer })
  return { id, version }
}

async function aContract(on: Host) {
  const { id: accountId } = await anAccount(on)
  const { id, version } = await on.do('contract.add', {
    accountId,
    name: 'Frame',
    startsOn: '2026-01-01' as never,
  })
  return { id, version }
}

export const economicsCases = {
  'contract.listByAccount': {
    good: async (on) => ({ accountId: (await anAccount(on)).id }),
    bad: { accountId: 'ours' },
  },
  'contract.listToDecide': { good: () => ({ today: '2026-01-01' as never }), bad: { today: 'now' } },
  'contract.add': {
    good: async (on) => ({
      accountId: (await anAccount(on)).id,
      name: 'Frame',
      startsOn: '2026-01-01' as never,
      endsOn: '2026-12-31' as never,
      renewsMonths: 12,
      noticeCount: 3,
    }),
    bad: { endsOn: '2025-12-31' },
  },
  'contract.edit': {
    good: async (on) => ({
      ...(await aContract(on)),
      changes: { note: 'Signed', noticeUnit: 'days' as const },
    }),
    bad: { changes: { noticeUnit: 'weeks' } },
  },
  'contract.remove': { good: aContract, bad: { id: 'frame' } },
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
  'terms-scenario.listByAccount': {
    good: async (on) => ({ accountId: (await anAccount(on)).id }),
    bad: { accountId: 'ours' },
  },
  'terms-scenario.add': {
    good: async (on) => ({ accountId: (await anAccount(on)).id, name: 'Dearer', terms: dearer }),
    bad: { terms: [] },
  },
  'terms-scenario.edit': {
    good: async (on) => ({ ...(await aScenario(on)), changes: { name: 'Dearer by two percent' } }),
    bad: { changes: { terms: [{ term: 'line', of: null, value: 1 }] } },
  },
  'terms-scenario.remove': { good: aScenario, bad: { id: 'mine' } },
  'matrix-factors.get': { good: () => ({}), bad: null },
  'matrix-factors.set': {
    good: () => ({ version: 0, factors: usualFactors }),
    bad: { factors: [{ ...usualFactors[0], weight: 101 }] },
  },
  'matrix-factors.listScores': { good: () => ({}), bad: null },
  'matrix-factors.score': {
    good: async (on) => ({ accountId: (await anAccount(on)).id, factor: 'fit', score: 7.5 }),
    bad: { score: 11 },
  },
  'budget.listByAccount': {
    good: async (on) => ({ accountId: (await anAccount(on)).id, from: '2026-01', to: '2026-12' }),
    bad: { from: 'January' },
  },
  'budget.getOutlook': {
    good: async (on) => ({ accountId: (await anAccount(on)).id, from: '2026-01', to: '2026-12' }),
    bad: { to: '2026-13' },
  },
  'budget.fill': {
    good: async (on) => ({
      cells: [
        {
          accountId: (await anAccount(on)).id,
          productLine: '',
          month: '2026-03',
          measure: 'net',
          kind: 'budget',
          amountMinor: 120_000,
        },
      ],
    }),
    bad: { cells: [] },
  },
  'exchange-rate.list': { good: () => ({}), bad: null },
  'exchange-rate.fill': {
    good: () => ({
      rates: [{ currency: 'USD', month: '2026-01', rate: { ownUnits: 10_000, foreignUnits: 10_834 } }],
    }),
    bad: { rates: [{ currency: 'XYZ', month: '2026-01', rate: null }] },
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
  'economics.getDays': {
    good: async (on) => ({
      accountId: (await anAccount(on)).id,
      days: { from: '2026-01-01' as never, to: '2026-12-31' as never },
    }),
    bad: { days: { from: '2026', to: '2026-12-31' } },
  },
  'economics.getOrder': {
    good: async (on) => ({
      accountId: (await anAccount(on)).id,
      from: '2026-01',
      to: '2026-12',
      orderNumber: 'A-1',
    }),
    bad: { orderNumber: '' },
  },
  'economics.getTermsGround': {
    good: async (on) => ({ accountId: (await anAccount(on)).id, minimumsE4: [100_0000, 500_0000] }),
    bad: { minimumsE4: ['little'] },
  },
  'economics.countDrivers': { good: () => ({}), bad: { from: 'then' } },
  'economics.getQuarters': { good: () => ({ to: '2026-03', count: 8 }), bad: { count: 0 } },
  'economics.getPortfolio': { good: () => ({}), bad: { to: '2026' } },
  'economics.getLifespans': {
    good: () => ({ now: '2026-06', before: '2025-06' }),
    bad: { now: 'June' },
  },
  'economics.getLifetimeRange': { good: () => ({}), bad: null },
  'economics.getLifetime': { good: () => ({ years: 5, discount: 0.12 }), bad: { discount: 12 } },
} satisfies Cases
