import type { AccountId } from '../account/model.ts'
import { isPlaceholder } from '../relationship/model.ts'
import { foldedName, namesAfter } from './contact-draft.ts'
import type { ContactDraft } from './draft.ts'
import { folded } from './folded.ts'
import { matchRows, withoutRepeats, type Match, type Matching } from './match-rows.ts'
import type { ExistingContact } from './plan.ts'
import type { Planning } from './planning.ts'
import { note } from './refusal.ts'
import type { ContactFieldKey } from './fields.ts'
import type { ContactHeading, ContactRow } from './source-rows.ts'

/** A row with the account it belongs to. */
export type PersonRow = ContactRow & Readonly<{ accountId: AccountId }>

/** All that a contact is known again by, and that managers are found by. */
export type Person = Readonly<
  Pick<ContactDraft, 'accountId' | 'sourceId' | 'firstName' | 'lastName' | 'title' | 'email'>
>

/** A row, the contact that it means, if any, and the person as they will be known after the import. */
export type KnownPerson = Match<PersonRow, Person, ExistingContact>

/** Without source ids, people of one account are told apart by e-mail and name, placeholders by title. The first stays. */
export function withoutRepeatedPeople(
  { heading, log, checkpoint }: Planning<ContactFieldKey>,
  rows: readonly PersonRow[],
): readonly PersonRow[] {
  return withoutRepeats(
    rows,
    (each) => (!hasId(each) && (each.cells.title || isNamed(each)) ? identityOf(personOf(each)) : undefined),
    (each, first) => {
      const { column, value } = nameCell(each, heading)
      note(log, each.row, column, value, { code: 'duplicate-row', firstRow: first.row })
    },
    checkpoint,
  )
}

/**
 * Which contact each row means, within its account: by source id; else, where no other source id speaks against it,
 * by e-mail and name (or title), by e-mail, by name, and for placeholders without a source id by title.
 */
export function knownContacts(
  { existing, options, heading, log, checkpoint }: Planning<ContactFieldKey>,
  rows: readonly PersonRow[],
): readonly KnownPerson[] {
  const matches = matchRows(rows, existing.contacts, matching, checkpoint, options.same)
  for (const { row, several } of matches) {
    if (several === 0) continue
    const { column, value } = nameCell(row, heading)
    note(log, row.row, column, value, { code: 'match-ambiguous', count: several })
  }
  return matches
}

/** Whether the row names somebody; else it is about a post. */
export function isNamed({ cells }: ContactRow): boolean {
  return foldedName(namesAfter(nobody, cells)) !== ''
}

/** The cell that names the person, to be shown with a refusal. */
export function nameCell(
  { cells }: ContactRow,
  heading: ContactHeading,
): Readonly<{ column: string | null; value: string }> {
  const keys = ['lastName', 'fullName', 'firstName', 'title'] as const
  const key =
    keys.find((each) => cells[each] !== undefined) ??
    keys.find((each) => heading(each) !== null) ??
    'lastName'
  return { column: heading(key), value: cells[key] ?? '' }
}

const nobody = { sourceId: null, firstName: '', lastName: '', title: '', email: '' } as const

const hasId = ({ cells }: ContactRow) => cells.sourceId !== undefined
const hasEmail = ({ cells }: ContactRow) => cells.email !== undefined

/** The person that a row makes of the contact that it means, or by itself. */
function personOf({ accountId, cells }: PersonRow, before?: ExistingContact): Person {
  const base = before ?? nobody
  const { firstName, lastName } = namesAfter(base, cells)
  return {
    accountId,
    sourceId: cells.sourceId ?? base.sourceId,
    firstName,
    lastName,
    title: cells.title ?? base.title,
    email: cells.email ?? base.email,
  }
}

/** All that tells people of one account apart without a source id. A placeholder goes by its title. */
function identityOf(person: Person): string {
  const name = foldedName(person)
  return keyOf(person.accountId, person.email.toLowerCase(), name, name ? '' : folded(person.title))
}

function titleKeyOf({ accountId, title }: Person): string | undefined {
  return title ? keyOf(accountId, folded(title)) : undefined
}

const matching: Matching<PersonRow, Person, ExistingContact> = {
  ways: [
    {
      keyOf: ({ accountId, sourceId }) => (sourceId === null ? undefined : keyOf(accountId, sourceId)),
      isFor: hasId,
      isSole: false,
      mayStayNew: () => false,
    },
    { keyOf: identityOf, isFor: (row) => !hasId(row), isSole: false, mayStayNew: () => false },
    { keyOf: identityOf, isFor: hasId, isSole: true, mayStayNew: () => true },
    {
      keyOf: ({ accountId, email }) => (email ? keyOf(accountId, email.toLowerCase()) : undefined),
      isFor: hasEmail,
      isSole: true,
      // A mailbox that several share: the name decides.
      mayStayNew: () => true,
    },
    {
      keyOf: (person) => (isPlaceholder(person) ? undefined : keyOf(person.accountId, foldedName(person))),
      isFor: isNamed,
      isSole: true,
      mayStayNew: (row) => hasId(row) || hasEmail(row),
    },
    {
      // An e-mail goes to a post without a holder, not to whoever holds a post of that title.
      keyOf: (person) => (isPlaceholder(person) ? titleKeyOf(person) : undefined),
      isFor: (row) => !hasId(row) && hasEmail(row) && !isNamed(row),
      isSole: true,
      mayStayNew: () => true,
    },
    {
      keyOf: titleKeyOf,
      isFor: (row) => !hasId(row) && !hasEmail(row) && !isNamed(row),
      isSole: true,
      mayStayNew: () => false,
    },
  ],
  fits: ({ accountId, cells }, existing) => {
    if (existing.accountId !== accountId) return false
    return existing.sourceId === null || cells.sourceId === undefined || existing.sourceId === cells.sourceId
  },
  after: personOf,
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('\n')
}
