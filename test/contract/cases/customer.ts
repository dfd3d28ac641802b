import type { Host } from '../../support/host.ts'
import type { Cases } from './case.ts'
import { aDay, anAccount } from '../../support/builders.ts'

async function aChoice(on: Host) {
  const { id: accountId } = await anAccount(on)
  const sentences = [{ field: 'action' as const, text: 'Walk through the plant.' }]
  const [choice] = await on.do('customer-choice.set', { accountId, sentences, form: 'withheld' })
  return { id: choice!.id, version: choice!.version }
}

export const customerCases = {
  'customer-version.get': {
    good: async (on) => ({
      accountId: (await anAccount(on)).id,
      since: aDay('2025-06-01'),
      today: aDay('2026-03-01'),
    }),
    bad: { since: 'long ago' },
  },
  'customer-rules.get': { good: () => ({}), bad: null },
  'customer-rules.set': {
    good: () => ({ version: 0, fields: { metric: 'customer' as const }, words: ['Polaris'] }),
    bad: { fields: { attitude: 'customer' } },
  },
  'customer-choice.listByAccount': {
    good: async (on) => ({ accountId: (await anAccount(on)).id }),
    bad: { accountId: 'ours' },
  },
  'customer-choice.set': {
    good: async (on) => ({
      accountId: (await anAccount(on)).id,
      sentences: [{ field: 'action' as const, text: 'Walk through the plant.' }],
      form: 'released' as const,
      reason: 'They said so themselves.',
    }),
    bad: { reason: '' },
  },
  'customer-choice.remove': { good: aChoice, bad: { id: 'mine' } },
} satisfies Partial<Cases>
