import type { HandlersOf } from '../core/context.ts'
import { savedQueryShape } from '../store/query-tables.ts'
import * as rows from '../store/rows.ts'
import { edit, getAt, given } from './outcome.ts'

export const savedQueryHandlers: HandlersOf<'saved-query'> = {
  'saved-query.list': async ({ db }) => {
    const all = await rows.listAll(db, savedQueryShape, ['name', 'id'])
    return all.toSorted((one, other) => Number(other.isPinned) - Number(one.isPinned))
  },

  'saved-query.add': async ({ recorder, newId }, { name, query }) => {
    const saved = {
      id: newId<'saved-query'>(),
      name,
      question: JSON.stringify(query),
      isPinned: false,
      version: 1,
    }
    await recorder.insert(savedQueryShape, [saved])
    return saved
  },

  'saved-query.edit': ({ recorder }, { id, version, changes: { query, ...changes } }) => {
    const question = query && JSON.stringify(query)
    return edit(recorder, savedQueryShape, id, given({ ...changes, question }), version)
  },

  'saved-query.remove': async ({ db, recorder }, { id, version }) => {
    await getAt(db, savedQueryShape, id, version)
    await recorder.remove(savedQueryShape, [id])
    return {}
  },
}
