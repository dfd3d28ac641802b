import type { BuyingCenterId, Member } from '#shared/domain/buying-center/model.ts'
import { assumedOn, evidenceAfter, memberJudgements } from '#shared/domain/relationship/evidence.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import { displayName, isPlaceholder } from '#shared/domain/relationship/model.ts'
import { ruleFailure } from '#shared/contract/errors.ts'
import type { HandlersOf } from '../core/context.ts'
import type { Recorder } from '../store/recorder.ts'
import * as relationshipStore from '../store/relationships.ts'
import * as rows from '../store/rows.ts'
import { accountShape, buyingCenterShape, contactShape, memberShape } from '../store/tables.ts'
import { edit, get, getAll, getAt } from './outcome.ts'

export const buyingCenterHandlers: HandlersOf<'buying-center'> = {
  'buying-center.listByAccount': async ({ db }, { accountId }) => {
    const centers = await rows.listWhere(db, buyingCenterShape, 'accountId', [accountId], ['name', 'id'])
    const members = await rows.listWhere(
      db,
      memberShape,
      'buyingCenterId',
      centers.map((center) => center.id),
      ['id'],
    )
    const contacts = await rows.listWhere(db, contactShape, 'id', [
      ...new Set(members.map((each) => each.contactId)),
    ])
    const relationships = await relationshipStore.listByAccount(db, accountId)

    const byId = new Map(contacts.map((contact) => [contact.id, contact]))
    const covers = new Map<string, number>()
    for (const tie of relationships) covers.set(tie.contactId, (covers.get(tie.contactId) ?? 0) + 1)
    const coverOf = (member: Member): number | null =>
      relationships.length === 0 ? null : (covers.get(member.contactId) ?? 0)

    return centers.map((center) => ({
      center,
      members: members
        .filter((member) => member.buyingCenterId === center.id)
        .flatMap((member) => {
          const contact = byId.get(member.contactId)
          if (!contact) return []
          return [
            {
              ...member,
              name: displayName(contact),
              title: contact.title,
              isPlaceholder: isPlaceholder(contact),
              coveredBy: coverOf(member),
            },
          ]
        }),
    }))
  },

  'buying-center.add': async ({ recorder, db, newId }, { accountId, name, decision }) => {
    await get(db, accountShape, accountId)
    const center = { id: newId<'buying-center'>(), accountId, name, decision, version: 1 }
    await recorder.insert(buyingCenterShape, [center])
    return center
  },

  'buying-center.edit': ({ recorder }, { id, version, changes }) =>
    edit(recorder, buyingCenterShape, id, changes, version),

  'buying-center.remove': async ({ recorder, db }, { id, version }) => {
    await getAt(db, buyingCenterShape, id, version)
    await removeBuyingCenters(recorder, [id])
    return { id }
  },

  'buying-center.addMembers': async ({ recorder, db, newId }, { id, contactIds }) => {
    const center = await get(db, buyingCenterShape, id)
    const contacts = await getAll(db, contactShape, contactIds)
    const present = await rows.listWhere(db, memberShape, 'buyingCenterId', [id])
    const stranger = contacts.find((contact) => contact.accountId !== center.accountId)
    if (stranger) throw ruleFailure({ rule: 'contact-at-other-account', contact: displayName(stranger) })

    const members = contacts
      .filter((contact) => !present.some((member) => member.contactId === contact.id))
      .map((contact) => ({
        id: newId<'buying-center-member'>(),
        buyingCenterId: id,
        contactId: contact.id,
        roles: [],
        attitude: contact.attitude,
        influence: contact.influence ?? 'medium',
        responseMode: null,
        note: '',
        evidence: contact.evidence,
        version: 1,
      }))
    await recorder.insert(memberShape, members)
    return members
  },

  'buying-center.editMember': async ({ recorder, db, now }, { id, version, changes }) => {
    const before = await get(db, memberShape, id)
    const evidence = evidenceAfter(memberJudgements, before, changes, assumedOn(dayOf(now())))
    return edit(recorder, memberShape, id, { ...changes, evidence }, version)
  },

  'buying-center.removeMember': async ({ recorder, db }, { id, version }) => {
    await getAt(db, memberShape, id, version)
    await recorder.remove(memberShape, [id])
    return { id }
  },
}

export async function removeBuyingCenters(recorder: Recorder, ids: readonly BuyingCenterId[]): Promise<void> {
  const members = await rows.listWhere(recorder.db, memberShape, 'buyingCenterId', ids)
  await recorder.remove(
    memberShape,
    members.map((member) => member.id),
  )
  await recorder.remove(buyingCenterShape, ids)
}
