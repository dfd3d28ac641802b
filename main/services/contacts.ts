import { replacePeople } from './actions.ts'
import { blankContact } from '#shared/domain/relationship/blank-contact.ts'
import { assumedOn } from '#shared/domain/relationship/evidence.ts'
import { contactEvidenceAfter } from '#shared/domain/relationship/post.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import {
  displayName,
  isPlaceholder,
  type Contact,
  type ContactId,
} from '#shared/domain/relationship/model.ts'
import { liftReports, reportingCycle } from '#shared/domain/relationship/reporting.ts'
import type { Input } from '#shared/contract/contract.ts'
import { ruleFailure } from '#shared/contract/errors.ts'
import type { CommandContext, HandlersOf } from '../core/context.ts'
import * as contactStore from '../store/contacts.ts'
import type { Reader, Recorder } from '../store/recorder.ts'
import * as relationshipStore from '../store/relationships.ts'
import * as rows from '../store/rows.ts'
import { memberShape } from '../store/center-tables.ts'
import { accountShape, contactShape, informalLineShape, relationshipShape } from '../store/tables.ts'
import { removeMembers } from './center-members.ts'
import { forgetApart } from './duplicates.ts'
import { edit, get, getAt, given } from './outcome.ts'
import { removeRatings } from './ratings.ts'
import { loosenContacts } from './touchpoint-outcomes.ts'
import { takePasted } from './pasted-people.ts'
import { loosen } from './loosen.ts'
import { campaignResponseShape } from '../store/campaign-tables.ts'
import { leadShape } from '../store/lead-tables.ts'
import { worldCardShape } from '../store/world-tables.ts'

export const contactHandlers: Omit<HandlersOf<'contact'>, SeveralName> = {
  'contact.listByAccount': ({ db }, { accountId, offset, limit }) =>
    contactStore.listByAccount(db, accountId, { offset, limit }),

  'contact.get': ({ db }, { id }) => get(db, contactShape, id),

  'contact.add': async (context, { accountId, managerId, ...fields }) => {
    await get(context.db, accountShape, accountId)
    if (managerId !== null) await refuseOtherAccount(context.db, accountId, managerId)

    return insert(context, { ...newContact(context, fields), accountId, managerId })
  },

  'contact.addAbove': async (context, { reportId, ...fields }) => {
    const { accountId, managerId } = await get(context.db, contactShape, reportId)

    const above = await insert(context, { ...newContact(context, fields), accountId, managerId })
    await context.recorder.update(contactShape, reportId, { managerId: above.id })
    return above
  },

  'contact.edit': async ({ recorder, db, now }, { id, version, changes }) => {
    const before = await get(db, contactShape, id)
    refuseNameless({ ...before, ...given(changes) })
    await refuseTakenSourceId(db, before.accountId, changes.sourceId ?? null, id)

    const evidence = contactEvidenceAfter(before, changes, assumedOn(dayOf(now())))
    return edit(recorder, contactShape, id, { ...changes, evidence }, version)
  },

  'contact.move': async ({ recorder, db }, { id, version, managerId }) => {
    const contact = await get(db, contactShape, id)
    if (managerId !== null) {
      await refuseOtherAccount(db, contact.accountId, managerId)
      const names = reportingCycle(await contactStore.listReporting(db, contact.accountId), id, managerId)
      if (names) throw ruleFailure({ rule: 'reporting-cycle', names: [...names] })
    }

    return edit(recorder, contactShape, id, { managerId }, version)
  },

  'contact.takePasted': takePasted,

  'contact.remove': async ({ recorder, db }, { id, version }) => {
    const contact = await getAt(db, contactShape, id, version)
    const lifted = liftReports(await contactStore.listReporting(db, contact.accountId), id)

    await recorder.updateAll(
      contactShape,
      lifted.map((report) => ({ id: report.id, changes: { managerId: report.managerId } })),
    )
    await removeContacts(recorder, [id])
    return { id, liftedReports: lifted.length }
  },
}

/** What is done to several at once stands in a file of its own. */
export type SeveralName = 'contact.editSeveral' | 'contact.place' | 'contact.removeSeveral'

type Fields = Omit<Input<'contact.add'>, 'accountId' | 'managerId'>

function newContact(
  { now }: CommandContext,
  fields: Fields,
): Omit<Contact, 'id' | 'version' | 'accountId' | 'managerId'> {
  const evidence = contactEvidenceAfter(blankContact, fields, assumedOn(dayOf(now())))
  return { ...blankContact, ...given(fields), evidence }
}

async function insert(
  { recorder, db, newId }: CommandContext,
  fields: Omit<Contact, 'id' | 'version'>,
): Promise<Contact> {
  await refuseTakenSourceId(db, fields.accountId, fields.sourceId, null)
  refuseNameless(fields)

  const contact: Contact = { ...fields, id: newId<'contact'>(), version: 1 }
  await recorder.insert(contactShape, [contact])
  return contact
}

/** Removes the contacts with what hangs on them: our relationships, informal lines, memberships in buying centers. */
export async function removeContacts(recorder: Recorder, ids: readonly ContactId[]): Promise<void> {
  const relationships = await rows.listWhere(recorder.db, relationshipShape, 'contactId', ids)
  const lines = await relationshipStore.listLinesOf(recorder.db, ids)
  const members = await rows.listWhere(recorder.db, memberShape, 'contactId', ids)

  await recorder.remove(
    relationshipShape,
    relationships.map((tie) => tie.id),
  )
  await recorder.remove(
    informalLineShape,
    lines.map((line) => line.id),
  )
  await removeMembers(recorder, members)
  await loosenContacts(recorder, ids)
  await replacePeople(recorder, ids, null)
  await loosen(recorder, leadShape, 'contactId', ids)
  await loosen(recorder, worldCardShape, 'contactId', ids)
  await loosen(recorder, campaignResponseShape, 'contactId', ids)
  await removeRatings(recorder, 'contactId', ids)
  await forgetApart(recorder, 'contact', ids)
  await recorder.remove(contactShape, ids)
}

function refuseNameless(contact: Pick<Contact, 'firstName' | 'lastName' | 'title'>): void {
  if (isPlaceholder(contact) && contact.title === '')
    throw ruleFailure({ rule: 'contact-without-name-or-title' })
}

/** Refuses a manager who stands at another account. */
export async function refuseOtherAccount(
  db: Reader,
  accountId: AccountId,
  managerId: ContactId,
): Promise<void> {
  const manager = await get(db, contactShape, managerId)
  if (manager.accountId !== accountId) {
    throw ruleFailure({ rule: 'manager-at-other-account', manager: displayName(manager) })
  }
}

async function refuseTakenSourceId(
  db: Reader,
  accountId: AccountId,
  sourceId: string | null,
  own: ContactId | null,
): Promise<void> {
  const holder = sourceId === null ? undefined : await contactStore.findBySourceId(db, accountId, sourceId)
  if (holder && holder.id !== own && sourceId !== null) {
    throw ruleFailure({ rule: 'source-id-taken', sourceId, by: displayName(holder) })
  }
}
