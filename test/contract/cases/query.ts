import { aDay } from '../../support/builders.ts'
import type { Cases } from './case.ts'

export const queryCases = {
  'query.run': {
    good: () => ({
      query: {
        object: 'account' as const,
        filters: [{ field: 'owner.name', op: 'empty' as const }],
        show: { kind: 'rows' as const, fields: ['name', 'parent.name'] },
        sort: null,
      },
      today: aDay('2026-03-01'),
    }),
    bad: { today: 'today' },
  },
} satisfies Partial<Cases>
