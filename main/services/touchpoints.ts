import type { HandlersOf } from '../core/context.ts'
import { accountShape, touchpointShape } from '../store/tables.ts'
import * as touchpointStore from '../store/touchpoints.ts'
import { get } from './outcome.ts'

export const touchpointHandlers: HandlersOf<'touchpoint'> = {
  'touchpoint.listByAccount': ({ db }, { accountId, offset, limit }) =>
    touchpointStore.listByAccount(db, accountId, { offset, limit }),

  'touchpoint.record': async ({ recorder, db, newId }, fields) => {
    await get(db, accountShape, fields.accountId)
    const touchpoint = { id: newId<'touchpoint'>(), ...fields, version: 1 }
    await recorder.insert(touchpointShape, [touchpoint])
    return touchpoint
  },
}
