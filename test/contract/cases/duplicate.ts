import type { Host } from '../../support/host.ts'
import { aContact, anAccount } from '../../support/builders.ts'
import type { Cases } from './case.ts'

async function twoAccounts(on: Host) {
  return [await anAccount(on, { name: 'Twice AG' }), await anAccount(on, { name: 'Twice' })] as const
}

async function twoPeople(on: Host) {
  const one = await aContact(on, { lastName: 'Twice' })
  return [one, await aContact(on, { accountId: one.accountId, lastName: 'Twice' })] as const
}

const known = <I>({ id, version }: Readonly<{ id: I; version: number }>) => ({ id, version })

async function apart(on: Host) {
  const ids = (await twoAccounts(on)).map(({ id }) => id)
  await on.do('duplicate.keepApart', { object: 'account', ids })
  const { rows } = await on.do('duplicate.listApart', { object: 'account' })
  const { id, version } = rows[0]!
  return { id, version }
}

export const duplicateCases = {
  'duplicate.search': { good: () => ({}), bad: null },
  'duplicate.keepFound': {
    good: () => ({
      object: 'account',
      things: 2,
      compared: 1,
      found: 1,
      cutBlocks: 0,
      pairs: [
        {
          one: '0199b3d2-7c11-7a52-9c0e-3f1d00000000',
          other: '0199b3d2-7c11-7a52-9c0e-3f1d00000001',
          score: 57,
          reasons: [{ reason: 'name-but-legal-form', points: 57 }],
        },
      ],
    }),
    bad: { object: 'plan' },
  },
  'duplicate.list': { good: () => ({ object: 'contact' as const }), bad: { limit: 0 } },
  'duplicate.compare': {
    good: async (on) => ({ object: 'contact' as const, ids: (await twoPeople(on)).map(({ id }) => id) }),
    bad: { ids: ['one', 'two'] },
  },
  'duplicate.keepApart': {
    good: async (on) => ({ object: 'account' as const, ids: (await twoAccounts(on)).map(({ id }) => id) }),
    bad: { ids: [] },
  },
  'duplicate.listApart': { good: () => ({ object: 'account' as const }), bad: { object: null } },
  'duplicate.forgetApart': { good: apart, bad: { version: 0 } },
  'duplicate.mergeAccounts': {
    good: async (on) => {
      const [stays, goes] = await twoAccounts(on)
      return {
        stays: known(stays),
        goes: [known(goes)],
        takes: [{ field: 'name' as const, from: goes.id }],
        joins: ['description' as const],
      }
    },
    bad: { goes: [] },
  },
  'duplicate.mergeContacts': {
    good: async (on) => {
      const [stays, goes] = await twoPeople(on)
      return { stays: known(stays), goes: [known(goes)], takes: [{ field: 'title' as const, from: goes.id }] }
    },
    bad: { takes: [{ field: 'accountId', from: '1' }] },
  },
} satisfies Cases
