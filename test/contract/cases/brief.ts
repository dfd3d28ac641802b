import { aRewording } from '../../support/brief-builders.ts'
import { aContact, aDay, anAccount } from '../../support/builders.ts'
import type { Host } from '../../support/host.ts'
import type { Cases } from './case.ts'

async function anOwnSentence(on: Host) {
  const { id: accountId } = await anAccount(on)
  const { id, version } = await on.do('brief-wording.add', { accountId, section: 'asks', text: 'Call them.' })
  return { id, version }
}

const wholly = { keepsTitle: true, masksFullName: true, masksLastName: true }

export const briefCases = {
  'brief.getForAccount': {
    good: async (on) => ({
      accountId: (await aContact(on)).accountId,
      today: aDay('2026-03-01'),
      since: aDay('2026-01-01'),
      least: 'told',
    }),
    bad: { least: 'sure' },
  },
  'brief.getNeighbors': {
    good: async (on) => ({ accountId: (await anAccount(on)).id }),
    bad: { accountId: 'x' },
  },
  'brief-wording.listByAccount': {
    good: async (on) => ({ accountId: (await anAccount(on)).id }),
    bad: { accountId: 'ours' },
  },
  'brief-wording.set': {
    good: async (on) => {
      const { id: accountId } = await anAccount(on)
      return { accountId, ...aRewording(accountId) }
    },
    bad: { form: 'own', text: '' },
  },
  'brief-wording.add': {
    good: async (on) => ({
      accountId: (await anAccount(on)).id,
      section: 'risks',
      text: 'They look around.',
    }),
    bad: { section: 'money' },
  },
  'brief-wording.edit': {
    good: async (on) => ({ ...(await anOwnSentence(on)), changes: { text: 'Call them soon.' } }),
    bad: { changes: { text: ' ' } },
  },
  'brief-wording.remove': { good: anOwnSentence, bad: { id: 'mine' } },
  'meeting-pack.get': {
    good: async (on) => ({ contactId: (await aContact(on)).id, today: aDay('2026-03-01') }),
    bad: { today: 'soon' },
  },
  'erasure.preview': {
    good: async (on) => ({ contactId: (await aContact(on)).id, ...wholly }),
    bad: { keepsTitle: 'yes' },
  },
  'erasure.erase': {
    good: async (on) => {
      const { id, version } = await aContact(on)
      return { contactId: id, version, ...wholly }
    },
    bad: { version: -1 },
  },
  'erasure.listRemoved': { good: () => ({}), bad: null },
  'erasure.list': { good: () => ({}), bad: null },
  'erasure.listTraces': { good: () => ({}), bad: null },
  'erasure.listHeld': { good: () => ({ traces: [] }), bad: { traces: [7] } },
  'erasure.listBack': { good: () => ({}), bad: null },
  'person-report.get': {
    good: async (on) => ({ contactId: (await aContact(on)).id }),
    bad: { contactId: 'eva' },
  },
} satisfies Cases
