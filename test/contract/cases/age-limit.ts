import { aContact, aDay } from '../../support/builders.ts'
import type { Host } from '../../support/host.ts'
import type { Cases } from './case.ts'

const today = aDay('2026-03-01')

async function aKept(on: Host) {
  const { id } = await aContact(on)
  const things = [{ id, part: 'whole' as const }]
  const [kept] = await on.do('age-limit.keep', { things, keptUntil: aDay('2027-01-01'), reason: 'A lawsuit' })
  if (!kept) throw new Error('Nobody is kept')
  return { id: kept.id, version: kept.version }
}

export const ageLimitCases = {
  'age-limit.list': { good: () => ({}), bad: null },
  'age-limit.listDue': { good: () => ({ today, state: 'due' }), bad: { state: 'late' } },
  'age-limit.countDue': { good: () => ({ today }), bad: { today: 'soon' } },
  'age-limit.getForPerson': {
    good: async (on) => ({ contactId: (await aContact(on)).id, today }),
    bad: { contactId: 'eva' },
  },
  'age-limit.set': { good: () => ({ kind: 'quiet', months: 24 }), bad: { months: 0 } },
  'age-limit.keep': {
    good: async (on) => ({
      things: [{ id: (await aContact(on)).id, part: 'judgements' as const }],
      keptUntil: aDay('2027-01-01'),
      reason: 'The contract runs until then',
    }),
    bad: { reason: ' ' },
  },
  'age-limit.stopKeeping': { good: aKept, bad: { id: 'mine' } },
} satisfies Cases
