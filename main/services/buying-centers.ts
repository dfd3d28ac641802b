import type { BuyingCenter, BuyingCenterId, Member } from '#shared/domain/buying-center/model.ts'
import { mapRoles, meaningsOf } from '#shared/domain/buying-center/role-presets.ts'
import { assumedOn, evidenceAfter, memberJudgements } from '#shared/domain/relationship/evidence.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import { displayName, isPlaceholder } from '#shared/domain/relationship/model.ts'
import { ruleFailure } from '#shared/contract/errors.ts'
import type { HandlersOf } from '../core/context.ts'
import * as centerStore from '../store/buying-centers.ts'
import type { Reader, Recorder } from '../store/recorder.ts'
import * as relationshipStore from '../store/relationships.ts'
import * as rows from '../store/rows.ts'
import {
  benefitShape,
  buyingCenterShape,
  memberShape,
  opportunityShape,
  purchasePhaseShape,
  rolePresetShape,
} from '../store/center-tables.ts'
import { accountShape, contactShape } from '../store/tables.ts'
import { removeBenefits } from './benefits.ts'
import { memberFrom, removeMembers } from './center-members.ts'
import { addLike } from './centers-like.ts'
import { refuseOtherOpportunity } from './opportunities.ts'
import { edit, get, getAll, getAt } from './outcome.ts'
import { removePhases } from './purchase-phases.ts'
import { removeRoundsOfCenters } from './ratings.ts'
import { rolesOfCenters } from './role-presets.ts'
import { addFromMap } from './stakeholder-maps.ts'
import { metricShape } from '../store/goal-tables.ts'
import { loosen } from './loosen.ts'
import { removeCenterCompetitors } from './white-space-links.ts'
import { centerCompetitorShape } from '../store/white-space-tables.ts'
import { touchpointShape } from '../store/touchpoint-tables.ts'

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

    const opportunities = await rows.listWhere(
      db,
      opportunityShape,
      'id',
      centers.flatMap(({ opportunityId }) => opportunityId ?? []),
    )
    const rolesOf = await rolesOfCenters(db, centers)

    return centers.map((center) => ({
      center,
      roles: rolesOf(center),
      opportunity: opportunities.find(({ id }) => id === center.opportunityId) ?? null,
      members: members
        .filter((member) => member.buyingCenterId === center.id)
        .flatMap((member) => {
          const contact = byId.get(member.contactId)
          if (!contact) return []
          return [
            {
              ...member,
              roles: meaningsOf(member.roles, rolesOf(center)),
              held: member.roles,
              name: displayName(contact),
              title: contact.title,
              isPlaceholder: isPlaceholder(contact),
              coveredBy: coverOf(member),
            },
          ]
        }),
    }))
  },

  'buying-center.find': ({ db }, { text, limit }) => centerStore.find(db, text, limit),

  'buying-center.add': async ({ recorder, db, newId }, { accountId, ...fields }) => {
    await get(db, accountShape, accountId)
    await refuseOtherOpportunity(db, accountId, fields.opportunityId)
    const center: BuyingCenter = {
      id: newId<'buying-center'>(),
      accountId,
      ...fields,
      rolePresetId: null,
      version: 1,
    }
    await recorder.insert(buyingCenterShape, [center])
    return center
  },

  'buying-center.addLike': async (context, { likeId, ...input }) => {
    const like = await get(context.db, buyingCenterShape, likeId)
    await get(context.db, accountShape, input.accountId)
    await refuseOtherOpportunity(context.db, input.accountId, input.opportunityId)
    return addLike(context, like, input)
  },

  'buying-center.addFromMap': addFromMap,

  'buying-center.edit': async ({ recorder, db }, { id, version, changes }) => {
    const { accountId } = await get(db, buyingCenterShape, id)
    await refuseOtherOpportunity(db, accountId, changes.opportunityId)
    return edit(recorder, buyingCenterShape, id, changes, version)
  },

  'buying-center.useRoles': async ({ recorder, db }, { id, version, rolePresetId }) => {
    const center = await getAt(db, buyingCenterShape, id, version)
    if (rolePresetId !== null) await get(db, rolePresetShape, rolePresetId)
    const members = await rows.listWhere(db, memberShape, 'buyingCenterId', [id])
    const rolesOf = await rolesOfCenters(db, [center, { rolePresetId }])

    const mapped = mapRoles(
      members.map((member) => ({ id: member.id, held: member.roles })),
      rolesOf(center),
      rolesOf({ rolePresetId }),
    )
    await recorder.updateAll(
      memberShape,
      mapped.map(({ member, held }) => ({ id: member.id, changes: { roles: held } })),
    )
    return edit(recorder, buyingCenterShape, id, { rolePresetId }, version)
  },

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
      .map((contact) => ({ ...memberFrom(contact), id: newId<'buying-center-member'>(), buyingCenterId: id }))
    await recorder.insert(memberShape, members)
    return members
  },

  'buying-center.editMember': async ({ recorder, db, now }, { id, version, changes }) => {
    const before = await get(db, memberShape, id)
    if (changes.roles) await refuseOtherRoles(db, before, changes.roles)
    const evidence = evidenceAfter(memberJudgements, before, changes, assumedOn(dayOf(now())))
    return edit(recorder, memberShape, id, { ...changes, evidence }, version)
  },

  'buying-center.removeMember': async ({ recorder, db }, { id, version }) => {
    const member = await getAt(db, memberShape, id, version)
    await removeMembers(recorder, [member])
    return { id }
  },
}

export async function removeBuyingCenters(recorder: Recorder, ids: readonly BuyingCenterId[]): Promise<void> {
  const members = await rows.listWhere(recorder.db, memberShape, 'buyingCenterId', ids)
  const phases = await rows.listWhere(recorder.db, purchasePhaseShape, 'buyingCenterId', ids)
  const benefits = await rows.listWhere(recorder.db, benefitShape, 'buyingCenterId', ids)
  await removeMembers(recorder, members)
  await removePhases(
    recorder,
    phases.map((phase) => phase.id),
  )
  await removeBenefits(
    recorder,
    benefits.map((benefit) => benefit.id),
  )
  const rivals = await rows.listWhere(recorder.db, centerCompetitorShape, 'buyingCenterId', ids)
  await removeCenterCompetitors(
    recorder,
    rivals.map((rival) => rival.id),
  )
  await removeRoundsOfCenters(recorder, ids)
  await loosen(recorder, touchpointShape, 'buyingCenterId', ids)
  await loosen(recorder, metricShape, 'buyingCenterId', ids)
  await recorder.remove(buyingCenterShape, ids)
}

/** A member holds roles that the center is told in; what they hold already may stay. */
async function refuseOtherRoles(db: Reader, before: Member, roles: readonly string[]): Promise<void> {
  const center = await get(db, buyingCenterShape, before.buyingCenterId)
  const rolesOf = await rolesOfCenters(db, [center])
  const known = new Set([...before.roles, ...rolesOf(center).map(({ key }) => key)])
  const stranger = roles.find((role) => !known.has(role))
  if (stranger !== undefined) throw ruleFailure({ rule: 'role-not-there', role: stranger })
}
