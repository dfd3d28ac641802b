import { fourInfluences, sixRoles } from '#shared/domain/buying-center/role-presets.ts'
import { aBuyingCenter, aMember, anAccount } from '../../support/builders.ts'
import { aBenefit, anOpportunity, aPhase, aRolePreset, aStakeholder } from '../../support/center-builders.ts'
import type { Cases } from './case.ts'
import { opportunityCases } from './opportunity.ts'

export const centerCases = {
  'buying-center.find': { good: () => ({ text: 'line' }), bad: { limit: 51 } },
  'buying-center.addLike': {
    good: async (on) => {
      const { accountId, buyingCenterId } = await aMember(on)
      return { likeId: buyingCenterId, accountId, name: 'Filling line 6', takes: 'judgements' }
    },
    bad: { takes: 'everything' },
  },
  'buying-center.addFromMap': {
    good: async (on) => ({
      accountId: (await anAccount(on)).id,
      name: 'From a map',
      source: 'Workshop',
      people: [
        { ...aStakeholder(0, 'CFO'), isMember: false },
        { ...aStakeholder(1, 'VP Operations'), manager: 0, role: 'decider', influence: 'high', attitude: 1 },
      ],
      lines: [{ from: 0, to: 1, kind: 'ally', note: '' }],
    }),
    bad: { people: [] },
  },
  'buying-center.useRoles': {
    good: async (on) => {
      const { id, version } = await aBuyingCenter(on)
      return { id, version, rolePresetId: (await aRolePreset(on)).id }
    },
    bad: { rolePresetId: 'six' },
  },
  'role-preset.list': { good: () => ({}), bad: null },
  'role-preset.add': {
    good: () => ({ name: 'Four influences', roles: [...fourInfluences.roles] }),
    bad: { roles: [] },
  },
  'role-preset.edit': {
    good: async (on) => {
      const { id, version } = await aRolePreset(on)
      return { id, version, changes: { name: 'Our roles', roles: [...sixRoles.roles] } }
    },
    bad: { changes: { roles: [{ key: 'boss', name: 'Boss', meaning: 'rules' }] } },
  },
  'role-preset.remove': {
    good: async (on) => {
      const { id, version } = await aRolePreset(on)
      return { id, version }
    },
    bad: { id: 'six' },
  },
  'opportunity.listByAccount': {
    good: async (on) => ({ accountId: (await anOpportunity(on)).accountId }),
    bad: { accountId: 1 },
  },
  'opportunity.add': {
    good: async (on) => ({ accountId: (await anAccount(on)).id, name: 'Line 5' }),
    bad: { amountMinor: -1 },
  },
  'opportunity.edit': {
    good: async (on) => {
      const { id, version } = await anOpportunity(on)
      return { id, version, changes: { state: 'won', amountMinor: 5 } }
    },
    bad: { changes: { state: 'maybe' } },
  },
  'opportunity.remove': {
    good: async (on) => {
      const { id, version } = await anOpportunity(on)
      return { id, version }
    },
    bad: { version: 0 },
  },
  ...opportunityCases,
  'purchase-phase.list': {
    good: async (on) => ({ buyingCenterId: (await aPhase(on)).buyingCenterId }),
    bad: { buyingCenterId: null },
  },
  'purchase-phase.add': {
    good: async (on) => ({ buyingCenterId: (await aBuyingCenter(on)).id, names: ['Need', 'Order'] }),
    bad: { names: [] },
  },
  'purchase-phase.edit': {
    good: async (on) => {
      const { id, version } = await aPhase(on)
      return { id, version, changes: { name: 'Search' } }
    },
    bad: { changes: { name: '' } },
  },
  'purchase-phase.move': {
    good: async (on) => {
      const { id, version } = await aPhase(on)
      return { id, version, to: 1 }
    },
    bad: { to: -1 },
  },
  'purchase-phase.remove': {
    good: async (on) => {
      const { id, version } = await aPhase(on)
      return { id, version }
    },
    bad: { id: 7 },
  },
  'purchase-phase.setPart': {
    good: async (on) => {
      const { id, contactId } = await aPhase(on)
      return { id, contactId, weight: 2 }
    },
    bad: { weight: 4 },
  },
  'benefit.list': {
    good: async (on) => ({ buyingCenterId: (await aBenefit(on)).buyingCenterId }),
    bad: { buyingCenterId: {} },
  },
  'benefit.add': {
    good: async (on) => ({
      buyingCenterId: (await aBuyingCenter(on)).id,
      name: 'Fewer stops',
      kind: 'tangible-financial',
    }),
    bad: { kind: 'nice' },
  },
  'benefit.edit': {
    good: async (on) => {
      const { id, version } = await aBenefit(on)
      return { id, version, changes: { kind: 'non-tangible-financial' } }
    },
    bad: { changes: { name: '' } },
  },
  'benefit.remove': {
    good: async (on) => {
      const { id, version } = await aBenefit(on)
      return { id, version }
    },
    bad: { version: 'first' },
  },
  'benefit.setTie': {
    good: async (on) => {
      const { id, contactId } = await aBenefit(on)
      return { id, contactId, strength: 3 }
    },
    bad: { strength: 0 },
  },
} satisfies Cases
