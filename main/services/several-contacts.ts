import { AppFailure, ruleFailure } from '#shared/contract/errors.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { assumedOn } from '#shared/domain/relationship/evidence.ts'
import { contactEvidenceAfter } from '#shared/domain/relationship/post.ts'
import { displayName, type Contact, type ContactId } from '#shared/domain/relationship/model.ts'
import { liftReportsOfSeveral, reportingCycleOfSeveral } from '#shared/domain/relationship/reporting.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import type { HandlersOf } from '../core/context.ts'
import { changedSince } from '../store/changed-since.ts'
import * as contactStore from '../store/contacts.ts'
import type { Reader } from '../store/recorder.ts'
import { contactShape } from '../store/tables.ts'
import { refuseOtherAccount, removeContacts, type SeveralName } from './contacts.ts'
import { getAll, given } from './outcome.ts'

/** What is done to several people in one command, so that one undo takes it back. */
export const severalContactHandlers: Pick<HandlersOf<'contact'>, SeveralName> = {
  'contact.editSeveral': async ({ recorder, db, now }, { contacts, changes }) => {
    const before = await getSeveralAt(db, contacts)
    if (changes.managerId) await refuseUnder(db, before, changes.managerId)

    const unsaid = assumedOn(dayOf(now()))
    const fields = given(changes)
    await recorder.updateAll(
      contactShape,
      before.map((each) => ({
        id: each.id,
        changes: { ...fields, evidence: contactEvidenceAfter(each, fields, unsaid) },
      })),
    )
    const after = await getAll(db, contactShape, idsOf(contacts))
    return { contacts: after.map(({ id, version }) => ({ id, version })) }
  },

  'contact.place': async ({ recorder, db }, { contacts, places }) => {
    await getSeveralAt(db, contacts)

    await recorder.updateAll(
      contactShape,
      contacts.map(({ id }, index) => {
        const place = places?.[index]
        return { id, changes: { freeX: place?.x ?? null, freeY: place?.y ?? null } }
      }),
    )
    const after = await getAll(db, contactShape, idsOf(contacts))
    return { contacts: after.map(({ id, version }) => ({ id, version })) }
  },

  'contact.removeSeveral': async ({ recorder, db }, { contacts }) => {
    const leaving = await getSeveralAt(db, contacts)
    const lifted = (
      await Promise.all(accountsOf(leaving).map((id) => contactStore.listReporting(db, id)))
    ).flatMap((reporting) => liftReportsOfSeveral(reporting, idsOf(leaving)))

    await recorder.updateAll(
      contactShape,
      lifted.map(({ id, managerId }) => ({ id, changes: { managerId } })),
    )
    await removeContacts(recorder, idsOf(leaving))
    return { removed: leaving.length, liftedReports: lifted.length }
  },
}

type Known = Readonly<{ id: ContactId; version: number }>
const namedAtMost = 10

/** All of them in the versions the caller knows, or the failure that names those who have changed since. */
export async function getSeveralAt(db: Reader, known: readonly Known[]): Promise<Contact[]> {
  const contacts = await getAll(db, contactShape, idsOf(known))
  const versions = new Map(known.map(({ id, version }) => [id, version]))
  const changed = contacts.filter(({ id, version }) => versions.get(id) !== version)
  if (changed.length === 0) return contacts
  const names = changed.slice(0, namedAtMost).map(displayName)
  const people = changed.map(({ id, version }) => ({ id, version }))
  const fields = await fieldsOf(db, changed, versions)
  throw new AppFailure({
    code: 'stale-people',
    names,
    count: changed.length,
    people,
    ...(fields && { fields }),
  })
}

/** All fields that became others in any of them; `undefined` where it can't be told of one. */
async function fieldsOf(
  db: Reader,
  changed: readonly Contact[],
  versions: ReadonlyMap<string, number>,
): Promise<string[] | undefined> {
  const fields = new Set<string>()
  for (const { id, version } of changed) {
    const since = await changedSince(db, contactShape.table, id, version - (versions.get(id) ?? version))
    if (!since) return undefined
    for (const field of since.fields) fields.add(field)
  }
  return [...fields]
}

async function refuseUnder(db: Reader, moved: readonly Contact[], managerId: ContactId): Promise<void> {
  for (const accountId of accountsOf(moved)) await refuseOtherAccount(db, accountId, managerId)
  const [accountId] = accountsOf(moved)
  if (accountId === undefined) return
  const names = reportingCycleOfSeveral(
    await contactStore.listReporting(db, accountId),
    idsOf(moved),
    managerId,
  )
  if (names) throw ruleFailure({ rule: 'reporting-cycle', names: [...names] })
}

function accountsOf(contacts: readonly Contact[]): readonly AccountId[] {
  return [...new Set(contacts.map(({ accountId }) => accountId))]
}

function idsOf(things: readonly Known[]): ContactId[] {
  return things.map(({ id }) => id)
}
