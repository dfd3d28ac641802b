import { AppFailure } from '#shared/contract/errors.ts'
import { usualStyle, type HouseStyle } from '#shared/domain/house-style/model.ts'
import type { HandlersOf } from '../core/context.ts'
import { houseStyleShape } from '../store/house-style-tables.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { edit, given } from './outcome.ts'

export const houseStyleHandlers: HandlersOf<'house-style'> = {
  'house-style.get': async ({ db }) => {
    const { id: _id, ...style } = await styleOf(db)
    return style
  },

  'house-style.edit': async ({ recorder, db, newId }, { version, changes }) => {
    const before = await styleOf(db)
    if (before.id !== undefined) return edit(recorder, houseStyleShape, before.id, changes, version)

    if (before.version !== version) throw new AppFailure({ code: 'stale', object: 'house_style' })
    const style: HouseStyle = { ...before, ...given(changes), id: newId<'house-style'>(), version: 1 }
    await recorder.insert(houseStyleShape, [style])
    return style
  },
}

type Style = Omit<HouseStyle, 'id'> & Readonly<{ id?: HouseStyle['id'] }>

/** What leaves the program looks so: as the workspace has it, or as usual in the version 0. */
async function styleOf(db: Reader): Promise<Style> {
  const [own] = await rows.listAll(db, houseStyleShape, ['id'])
  return own ?? { ...usualStyle, version: 0 }
}
