import type { HandlersOf } from '../core/context.ts'
import { savedViewShape } from '../store/query-tables.ts'
import * as rows from '../store/rows.ts'
import { edit, getAt, given } from './outcome.ts'

export const savedViewHandlers: HandlersOf<'saved-view'> = {
  'saved-view.list': ({ db }) => rows.listAll(db, savedViewShape, ['name', 'id']),

  'saved-view.add': async ({ recorder, newId }, input) => {
    const saved = { id: newId<'saved-view'>(), ...input, version: 1 }
    await recorder.insert(savedViewShape, [saved])
    return saved
  },

  'saved-view.edit': ({ recorder }, { id, version, changes }) =>
    edit(recorder, savedViewShape, id, given(changes), version),

  'saved-view.remove': async ({ db, recorder }, { id, version }) => {
    await getAt(db, savedViewShape, id, version)
    await recorder.remove(savedViewShape, [id])
    return {}
  },
}
