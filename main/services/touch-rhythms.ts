import type { HandlersOf } from '../core/context.ts'
import * as rows from '../store/rows.ts'
import { touchRhythmShape } from '../store/touchpoint-tables.ts'
import { get } from './outcome.ts'

export const touchRhythmHandlers: HandlersOf<'touch-rhythm'> = {
  'touch-rhythm.list': ({ db }) => rows.listAll(db, touchRhythmShape, ['tier', 'id']),

  'touch-rhythm.set': async ({ recorder, db, newId }, { tier, days }) => {
    const [before] = await rows.listWhere(db, touchRhythmShape, 'tier', [tier])

    if (days === null) {
      if (before) await recorder.remove(touchRhythmShape, [before.id])
      return { rhythm: null }
    }
    if (before) {
      await recorder.update(touchRhythmShape, before.id, { days })
      return { rhythm: await get(recorder.db, touchRhythmShape, before.id) }
    }
    const rhythm = { id: newId<'touch-rhythm'>(), tier, days, version: 1 }
    await recorder.insert(touchRhythmShape, [rhythm])
    return { rhythm }
  },
}
