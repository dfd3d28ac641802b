import { displayName } from '#shared/domain/relationship/model.ts'
import { ruleFailure } from '#shared/contract/errors.ts'
import { canBeTied } from '#shared/domain/relationship/line-reach.ts'
import type { HandlersOf } from '../core/context.ts'
import * as accountStore from '../store/accounts.ts'
import * as relationshipStore from '../store/relationships.ts'
import * as rows from '../store/rows.ts'
import { contactShape, informalLineShape, relationshipShape, teamMemberShape } from '../store/tables.ts'
import { edit, get, getAt } from './outcome.ts'

export const relationshipHandlers: HandlersOf<'relationship'> & HandlersOf<'informal-line'> = {
  'relationship.listByAccount': ({ db }, { accountId }) => relationshipStore.listByAccount(db, accountId),

  'relationship.add': async ({ recorder, db, newId }, fields) => {
    const contact = await get(db, contactShape, fields.contactId)
    const member = await get(db, teamMemberShape, fields.teamMemberId)
    const existing = await rows.listWhere(db, relationshipShape, 'contactId', [contact.id])
    if (existing.some((tie) => tie.teamMemberId === member.id)) {
      throw ruleFailure({ rule: 'already-covered', contact: displayName(contact), teamMember: member.name })
    }

    const relationship = { id: newId<'relationship'>(), ...fields, version: 1 }
    await recorder.insert(relationshipShape, [relationship])
    return relationship
  },

  'relationship.edit': ({ recorder }, { id, version, changes }) =>
    edit(recorder, relationshipShape, id, changes, version),

  'relationship.remove': async ({ recorder, db }, { id, version }) => {
    await getAt(db, relationshipShape, id, version)
    await recorder.remove(relationshipShape, [id])
    return { id }
  },

  'informal-line.listByAccount': ({ db }, { accountId }) =>
    relationshipStore.listLinesByAccount(db, accountId),

  'informal-line.add': async ({ recorder, db, newId }, fields) => {
    const from = await get(db, contactShape, fields.fromContactId)
    const to = await get(db, contactShape, fields.toContactId)
    const [fromTop, toTop] = [await accountStore.topOf(db, from), await accountStore.topOf(db, to)]

    if (from.id === to.id) throw ruleFailure({ rule: 'line-to-oneself' })
    const [one, other] = [
      { contact: from, topAccountId: fromTop },
      { contact: to, topAccountId: toTop },
    ]
    if (!canBeTied(one, other))
      throw ruleFailure({
        rule: 'line-across-groups',
        contact: displayName(from),
        otherContact: displayName(to),
      })

    const line = { id: newId<'informal-line'>(), ...fields, version: 1 }
    await recorder.insert(informalLineShape, [line])
    return line
  },

  'informal-line.edit': ({ recorder }, { id, version, changes }) =>
    edit(recorder, informalLineShape, id, changes, version),

  'informal-line.remove': async ({ recorder, db }, { id, version }) => {
    await getAt(db, informalLineShape, id, version)
    await recorder.remove(informalLineShape, [id])
    return { id }
  },
}
