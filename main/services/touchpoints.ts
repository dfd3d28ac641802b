import type { HandlersOf } from '../core/context.ts'
import { accountShape, contactShape, teamMemberShape, touchpointShape } from '../store/tables.ts'
import * as touchpointStore from '../store/touchpoints.ts'
import { get, getAll } from './outcome.ts'

export const touchpointHandlers: HandlersOf<'touchpoint'> = {
  'touchpoint.listByAccount': ({ db }, { accountId, offset, limit }) =>
    touchpointStore.listByAccount(db, accountId, { offset, limit }),

  'touchpoint.record': async ({ recorder, db, newId }, fields) => {
    await get(db, accountShape, fields.accountId)
    await getAll(db, contactShape, fields.contactIds)
    await getAll(db, teamMemberShape, fields.teamMemberIds)

    const touchpoint = { id: newId<'touchpoint'>(), ...fields, version: 1 }
    await recorder.insert(touchpointShape, [touchpoint])
    return touchpoint
  },
}
