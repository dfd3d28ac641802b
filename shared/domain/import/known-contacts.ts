import type { AccountId } from '../account/model.ts'
import { isPlaceholder } from '../relationship/model.ts'
import { newContactDraft, draftOfContact, foldedName, mergedContact, namesAfter } from './contact-draft.ts'
import type { ContactDraft } from './draft.ts'
import { folded } from './folded.ts'
import { matchRows, repeatsOf, type Matching } from './match-rows.ts'
import type { ExistingContact } from './plan.ts'
import { note, type RefusalLog } from './refusal.ts'
import type { ContactHeading, ContactRow } from './source-rows.ts'

/** A row with the account it belongs to and the name it bears, folded; empty without a name. */
export type PersonRow = ContactRow & Readonly<{ accountId: AccountId; name: string }>

export function personRow(row: ContactRow, accountId: AccountId): PersonRow {
  return { ...row, accountId, name: foldedName(namesAfter({ firstName: '', lastName: '' }, row.cells)) }
}

/** A source id stands once in a file. The first stays. */
export function withoutRepeatedIds(
  rows: readonly ContactRow[],
  heading: ContactHeading,
  log: RefusalLog,
): readonly ContactRow[] {
  const repeats = repeatsOf(rows, ({ cells }) => cells.sourceId)
  for (const [{ row, cells }, first] of repeats) {
    note(log, row, heading('sourceId'), cells.sourceId!, { code: 'duplicate-source-id', firstRow: first.row })
  }
  return rows.filter((each) => !repeats.has(each))
}

/** Without source ids, people of one account are told apart by e-mail and name, placeholders by title. The first stays. */
export function withoutRepeatedPeople(
  rows: readonly PersonRow[],
  heading: ContactHeading,
  log: RefusalLog,
): readonly PersonRow[] {
  const repeats = repeatsOf(rows, (each) =>
    !hasId(each) && (each.name || each.cells.title)
      ? identityOf(mergedContact(newContactDraft(each.accountId), each))
      : undefined,
  )
  for (const [each, first] of repeats) {
    const { column, value } = nameCell(each, heading)
    note(log, each.row, column, value, { code: 'duplicate-row', firstRow: first.row })
  }
  return rows.filter((each) => !repeats.has(each))
}

/**
 * Which contact each row means, within its account: by source id; else, where no other source id speaks against it,
 * by e-mail and name (or title), by e-mail, by name, and for placeholders without a source id by title.
 */
export function knownContacts(
  rows: readonly PersonRow[],
  contacts: readonly ExistingContact[],
  heading: ContactHeading,
  log: RefusalLog,
): ReadonlyMap<ContactRow, ExistingContact> {
  const known = new Map<ContactRow, ExistingContact>()
  for (const [each, match] of matchRows(rows, contacts, matching)) {
    if (match.kind === 'one') {
      known.set(each, match.existing)
      continue
    }
    const { column, value } = nameCell(each, heading)
    note(log, each.row, column, value, { code: 'match-ambiguous', count: match.count })
  }
  return known
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

type Person = Pick<ContactDraft, 'accountId' | 'sourceId' | 'firstName' | 'lastName' | 'title' | 'email'>

const hasId = ({ cells }: ContactRow) => cells.sourceId !== undefined
const hasEmail = ({ cells }: ContactRow) => cells.email !== undefined

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
      isFor: ({ name }) => name !== '',
      isSole: true,
      mayStayNew: (row) => hasId(row) || hasEmail(row),
    },
    {
      // An e-mail goes to a post without a holder, not to whoever holds a post of that title.
      keyOf: (person) => (isPlaceholder(person) ? titleKeyOf(person) : undefined),
      isFor: (row) => row.name === '' && !hasId(row) && hasEmail(row),
      isSole: true,
      mayStayNew: () => true,
    },
    {
      keyOf: titleKeyOf,
      isFor: (row) => row.name === '' && !hasId(row) && !hasEmail(row),
      isSole: true,
      mayStayNew: () => false,
    },
  ],
  fits: ({ accountId, cells }, existing) => {
    if (existing.accountId !== accountId) return false
    return existing.sourceId === null || cells.sourceId === undefined || existing.sourceId === cells.sourceId
  },
  after: (row, existing) =>
    mergedContact(existing ? draftOfContact(existing) : newContactDraft(row.accountId), row),
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('\n')
}
