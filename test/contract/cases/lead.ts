import { usualScoring } from '#shared/domain/lead/scoring.ts'
import { aDay } from '../../support/builders.ts'
import { aLead } from '../../support/lead-builders.ts'
import type { Cases } from './case.ts'

export const leadCases = {
  'lead.list': { good: () => ({ filter: { statuses: ['new'] } }), bad: { sort: { field: 'color' } } },
  'lead.get': { good: async (on) => ({ id: (await aLead(on)).id }), bad: { id: 'five' } },
  'lead.listMatches': { good: () => ({ company: 'Haldenau' }), bad: { company: 5 } },
  'lead.listSources': {
    good: () => ({ from: aDay('2026-01-01'), to: aDay('2026-12-31') }),
    bad: { from: 'then' },
  },
  'lead.add': { good: () => ({ company: 'Brightwater' }), bad: { employees: -1 } },
  'lead.edit': {
    good: async (on) => ({ id: (await aLead(on)).id, version: 1, changes: { need: 'More room' } }),
    bad: { changes: { status: 'converted' } },
  },
  'lead.convert': {
    good: async (on) => ({
      id: (await aLead(on)).id,
      version: 1,
      account: { to: 'new' },
      contact: { to: 'new' },
      opportunity: { to: 'new', name: 'Filling machines', amountMinor: 5 },
    }),
    bad: { account: { to: 'somewhere' } },
  },
  'lead.remove': {
    good: async (on) => ({ id: (await aLead(on)).id, version: 1 }),
    bad: { version: 0 },
  },
  'house-style.get': { good: () => ({}), bad: null },
  'house-style.edit': {
    good: () => ({ version: 0, changes: { footer: 'Ours' } }),
    bad: { changes: { primaryColor: 'red' } },
  },
  'lead-scoring.get': { good: () => ({}), bad: null },
  'lead-scoring.set': { good: () => ({ version: 0, ...usualScoring }), bad: { halfLifeDays: 0 } },
} satisfies Partial<Cases>
