import type { HandlersOf } from '../core/context.ts'
import * as rows from '../store/rows.ts'
import { accountShape, actionShape, relationshipShape, teamMemberShape } from '../store/tables.ts'
import { edit, getAt } from './outcome.ts'

export const teamMemberHandlers: HandlersOf<'team-member'> = {
  'team-member.list': ({ db }) => rows.listAll(db, teamMemberShape, ['name', 'id']),

  'team-member.add': async ({ recorder, newId }, fields) => {
    const member = { id: newId<'team-member'>(), ...fields, version: 1 }
    await recorder.insert(teamMemberShape, [member])
    return member
  },

  'team-member.edit': ({ recorder }, { id, version, changes }) =>
    edit(recorder, teamMemberShape, id, changes, version),

  'team-member.remove': async ({ recorder, db }, { id, version }) => {
    const member = await getAt(db, teamMemberShape, id, version)
    const owned = await rows.listWhere(db, accountShape, 'ownerId', [id])
    const actions = await rows.listWhere(db, actionShape, 'ownerId', [id])
    const covered = await rows.listWhere(db, relationshipShape, 'teamMemberId', [id])

    await recorder.updateAll(
      accountShape,
      owned.map((account) => ({ id: account.id, changes: { ownerId: null } })),
    )
    await recorder.updateAll(
      actionShape,
      actions.map((action) => ({ id: action.id, changes: { ownerId: null } })),
    )
    await recorder.remove(
      relationshipShape,
      covered.map((tie) => tie.id),
    )
    await recorder.remove(teamMemberShape, [member.id])
    return { id }
  },
}
