import { fold } from '#shared/kernel/fold.ts'
import type { AccountId } from '../account/model.ts'
import { foldedName, namesAfter } from './contact-draft.ts'
import type { ContactFieldKey } from './fields.ts'
import { matchRows, repeatsOf, type Way } from './match-rows.ts'
import type { ExistingContact } from './plan.ts'
import { note, type RefusalLog } from './refusal.ts'
import type { SourceRow } from './source-rows.ts'

export type ContactRow = SourceRow<ContactFieldKey>
/** The heading of a field's column; `null` where it is not mapped. */
export type ContactHeading = (key: ContactFieldKey) => string | null

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
  const repeats = repeatsOf(rows, ({ accountId, name, cells }) =>
    cells.sourceId === undefined && (name || cells.title)
      ? keyOf(accountId, cells.email?.toLowerCase() ?? '', name, name ? '' : fold(cells.title ?? ''))
      : undefined,
  )
  for (const [each, first] of repeats) {
    const { column, value } = nameCell(each, heading)
    note(log, each.row, column, value, { code: 'duplicate-row', firstRow: first.row })
  }
  return rows.filter((each) => !repeats.has(each))
}

/**
 * Which contact each row means: by source id; else, within the account and where no other source id speaks against it,
 * by e-mail and name, by e-mail, by name, and for placeholders without a source id by title.
 */
export function knownContacts(
  rows: readonly PersonRow[],
  contacts: readonly ExistingContact[],
  heading: ContactHeading,
  log: RefusalLog,
): ReadonlyMap<ContactRow, ExistingContact> {
  const known = new Map<ContactRow, ExistingContact>()
  for (const [each, match] of matchRows(rows, contacts, ways, couldBe)) {
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

const hasId = ({ cells }: ContactRow) => cells.sourceId !== undefined

const ways: readonly Way<PersonRow, ExistingContact>[] = [
  {
    keyOfRow: ({ cells }) => cells.sourceId,
    keyOfExisting: ({ sourceId }) => sourceId ?? undefined,
    mayStayNew: () => false,
  },
  {
    keyOfRow: ({ accountId, name, cells: { email } }) =>
      email && name ? keyOf(accountId, email.toLowerCase(), name) : undefined,
    keyOfExisting: (each) =>
      each.email ? keyOf(each.accountId, each.email.toLowerCase(), foldedName(each)) : undefined,
    mayStayNew: hasId,
  },
  {
    keyOfRow: ({ accountId, cells: { email } }) =>
      email ? keyOf(accountId, email.toLowerCase()) : undefined,
    keyOfExisting: ({ accountId, email }) => (email ? keyOf(accountId, email.toLowerCase()) : undefined),
    // A mailbox that several share: the name decides.
    mayStayNew: () => true,
  },
  {
    keyOfRow: ({ accountId, name }) => (name ? keyOf(accountId, name) : undefined),
    keyOfExisting: (each) => keyOf(each.accountId, foldedName(each)),
    mayStayNew: (row) => hasId(row) || row.cells.email !== undefined,
  },
  {
    keyOfRow: (row) =>
      row.name || hasId(row) || !row.cells.title ? undefined : keyOf(row.accountId, fold(row.cells.title)),
    keyOfExisting: ({ accountId, title }) => (title ? keyOf(accountId, fold(title)) : undefined),
    mayStayNew: (row) => row.cells.email !== undefined,
  },
]

function couldBe({ accountId, cells }: PersonRow, existing: ExistingContact): boolean {
  if (existing.accountId !== accountId) return false
  return existing.sourceId === null || cells.sourceId === undefined || existing.sourceId === cells.sourceId
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('\n')
}
