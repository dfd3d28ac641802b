import { anAccount } from '../../support/builders.ts'
import type { Cases } from './case.ts'

export const searchCases = {
  'search.find': {
    good: async (on) => {
      const { id } = await anAccount(on)
      return { text: 'halde', opened: [{ kind: 'account' as const, id }] }
    },
    bad: { opened: [{ kind: 'secret', id: '../../etc/passwd' }] },
  },
  'search.beginRebuild': { good: () => ({}), bad: null },
  'search.rebuild': { good: () => ({}), bad: null },
  'search.getStatus': { good: () => ({}), bad: null },
} satisfies Cases
