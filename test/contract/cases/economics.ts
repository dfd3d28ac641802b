import { anAccount } from '../../support/builders.ts'
import type { Cases } from './case.ts'

export const economicsCases = {
  'economics.getStatement': {
    good: async (on) => ({ accountId: (await anAccount(on)).id, withBelow: true }),
    bad: { from: '2026-13' },
  },
  'economics.listLines': {
    good: async (on) => ({ accountId: (await anAccount(on)).id, from: '2026-01', to: '2026-12' }),
    bad: { to: 'later' },
  },
  'economics.getPortfolio': { good: () => ({}), bad: { to: '2026' } },
} satisfies Cases
