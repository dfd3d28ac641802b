import type { HandlersOf } from '../core/context.ts'
import { costModelShape } from '../store/cost-model-tables.ts'
import * as rows from '../store/rows.ts'
import { edit, get, getAt, given } from './outcome.ts'

export const costModelHandlers: HandlersOf<'cost-model'> = {
  'cost-model.list': async ({ db }) =>
    (await rows.listAll(db, costModelShape, ['validFrom', 'id'])).toReversed(),

  'cost-model.add': async ({ db, recorder, newId }, { name, validFrom, like, activities }) => {
    const model =
      like === null ? { activities, termDays: null, financeRate: null } : await get(db, costModelShape, like)
    const added = { ...model, name, validFrom, id: newId<'cost-model'>(), version: 1 }
    await recorder.insert(costModelShape, [added])
    return added
  },

  'cost-model.edit': ({ recorder }, { id, version, changes }) =>
    edit(recorder, costModelShape, id, given(changes), version),

  'cost-model.remove': async ({ db, recorder }, { id, version }) => {
    await getAt(db, costModelShape, id, version)
    await recorder.remove(costModelShape, [id])
    return {}
  },
}
