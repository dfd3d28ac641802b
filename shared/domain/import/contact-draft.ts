import type { AccountId } from '../account/model.ts'
import { blankContact } from '../relationship/blank-contact.ts'
import type { ContactDraft, ContactRef } from './draft.ts'
import { folded } from './folded.ts'
import type { ExistingContact } from './plan.ts'
import { attitudeOf, externalKindOf, influenceOf, isYes, partsOfName } from './read-value.ts'
import type { ContactRow } from './source-rows.ts'

/** A contact of which nothing is known yet but the account. */
export function newContactDraft(accountId: AccountId): ContactDraft {
  return draftOfContact({ ...blankContact, accountId, managerId: null })
}

/** A contact as it is. */
export function draftOfContact(contact: Omit<ExistingContact, 'id'>): ContactDraft {
  return {
    accountId: contact.accountId,
    sourceId: contact.sourceId,
    salutation: contact.salutation,
    firstName: contact.firstName,
    lastName: contact.lastName,
    title: contact.title,
    department: contact.department,
    location: contact.location,
    seniority: contact.seniority,
    manager: contact.managerId === null ? null : { to: 'existing', id: contact.managerId },
    email: contact.email,
    phone: contact.phone,
    mobile: contact.mobile,
    attitude: contact.attitude,
    influence: contact.influence,
    note: contact.note,
    isAssistant: contact.isAssistant,
    externalKind: contact.externalKind,
    firm: contact.firm,
  }
}

/** The contact with what the row's cells say. */
export function mergedContact(
  base: ContactDraft,
  { cells }: ContactRow,
  manager: ContactRef | null,
): ContactDraft {
  const { firstName, lastName } = namesAfter(base, cells)
  return {
    accountId: base.accountId,
    sourceId: cells.sourceId ?? base.sourceId,
    salutation: cells.salutation ?? base.salutation,
    firstName,
    lastName,
    title: cells.title ?? base.title,
    department: cells.department ?? base.department,
    location: cells.location ?? base.location,
    seniority: cells.seniority ?? base.seniority,
    manager,
    email: cells.email ?? base.email,
    phone: cells.phone ?? base.phone,
    mobile: cells.mobile ?? base.mobile,
    attitude: attitudeOf(cells.attitude ?? '') ?? base.attitude,
    influence: influenceOf(cells.influence ?? '') ?? base.influence,
    note: cells.note ?? base.note,
    isAssistant: isYes(cells.assistant ?? '') ?? base.isAssistant,
    externalKind: externalKindOf(cells.external ?? '') ?? base.externalKind,
    firm: cells.firm ?? base.firm,
  }
}

type Names = Readonly<{ firstName: string; lastName: string }>

/** A full name that reads like the one that is there leaves it parted as it is. */
export function namesAfter(base: Names, cells: ContactRow['cells']): Names {
  const { firstName, lastName, fullName } = cells
  if (firstName !== undefined || lastName !== undefined || fullName === undefined) {
    return { firstName: firstName ?? base.firstName, lastName: lastName ?? base.lastName }
  }
  const parts = partsOfName(fullName)
  return foldedName(parts) === foldedName(base)
    ? { firstName: base.firstName, lastName: base.lastName }
    : parts
}

/** First and last name as people are known again by them; empty for a placeholder. */
export function foldedName({ firstName, lastName }: Names): string {
  return folded(`${firstName} ${lastName}`)
}
