import { aDay } from '../../support/builders.ts'
import type { Caller } from '../../support/caller.ts'
import type { Cases } from './case.ts'

const aQuery = {
  object: 'account' as const,
  filters: [{ field: 'owner.name', op: 'empty' as const }],
  show: { kind: 'rows' as const, fields: ['name', 'parent.name'] },
  sort: null,
}

async function aSavedQuery(on: Caller) {
  const { id, version } = await on.do('saved-query.add', { name: 'Mine', query: aQuery })
  return { id, version }
}

const aView = { page: 'economics' as const, name: 'Half year', choices: 'from=2026-01&to=2026-06' }

async function aSavedView(on: Caller) {
  const { id, version } = await on.do('saved-view.add', aView)
  return { id, version }
}

export const queryCases = {
  'query.run': {
    good: () => ({
      query: aQuery,
      today: aDay('2026-03-01'),
    }),
    bad: { today: 'today' },
  },
  'sql.run': { good: () => ({ text: 'select name from account' }), bad: { text: '' } },
  'sql.listTables': { good: () => ({}), bad: null },
  'sql.cancel': { good: () => ({}), bad: null },
  'saved-query.list': { good: () => ({}), bad: null },
  'saved-query.add': { good: () => ({ name: 'Mine', query: aQuery }), bad: { name: '' } },
  'saved-query.edit': {
    good: async (on) => ({ ...(await aSavedQuery(on)), changes: { isPinned: true, name: 'Ours' } }),
    bad: { version: 0 },
  },
  'saved-query.remove': { good: aSavedQuery, bad: { id: 'mine' } },
  'saved-view.list': { good: () => ({}), bad: null },
  'saved-view.add': { good: () => aView, bad: { page: 'start' } },
  'saved-view.edit': {
    good: async (on) => ({ ...(await aSavedView(on)), changes: { name: 'Ours', choices: '' } }),
    bad: { version: 0 },
  },
  'saved-view.remove': { good: aSavedView, bad: { id: 'mine' } },
} satisfies Cases
