import { usualProcess } from '#shared/domain/opportunity/sales-process.ts'
import { aDay } from '../../support/builders.ts'
import { anOpportunity } from '../../support/center-builders.ts'
import type { Cases } from './case.ts'

export const opportunityCases = {
  'opportunity.moveTo': {
    good: async (on) => {
      const { id, version } = await anOpportunity(on)
      return { id, version, stage: 'qualified', reason: 'Told so' }
    },
    bad: { stage: '' },
  },
  'opportunity.list': {
    good: async (on) => ({ filter: { accountId: (await anOpportunity(on)).accountId } }),
    bad: { sort: { field: 'color' } },
  },
  'opportunity.getBoard': {
    good: async (on) => ({ filter: { accountId: (await anOpportunity(on)).accountId } }),
    bad: { limit: 0 },
  },
  'opportunity.get': {
    good: async (on) => ({ id: (await anOpportunity(on)).id }),
    bad: { id: 'five' },
  },
  'opportunity.getForecast': {
    good: async (on) => ({ accountId: (await anOpportunity(on)).accountId, wonSince: aDay('2026-01-01') }),
    bad: { wonSince: 'today' },
  },
  'opportunity.listChanges': {
    good: async (on) => ({ accountId: (await anOpportunity(on)).accountId, since: aDay('2026-01-01') }),
    bad: { since: '' },
  },
  'sales-process.get': { good: () => ({}), bad: null },
  'sales-process.set': {
    good: () => ({ version: 0, stages: [...usualProcess.stages], items: [...usualProcess.items] }),
    bad: { stages: [] },
  },
} satisfies Partial<Cases>
