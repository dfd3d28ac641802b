import type { ContactId } from '../relationship/model.ts'
import { atAccounts, namesOfAccounts } from './at-accounts.ts'
import { columnsOf, headingOf } from './columns.ts'
import { newContactDraft, draftOfContact, mergedContact } from './contact-draft.ts'
import { changesBetween, type ContactDraft } from './draft.ts'
import { contactFields, type ContactFieldKey } from './fields.ts'
import type { ImportTable } from './import-table.ts'
import {
  knownContacts,
  nameCell,
  withoutRepeatedIds,
  withoutRepeatedPeople,
  type PersonRow,
} from './known-contacts.ts'
import { placeContacts } from './place-contacts.ts'
import type { ContactPlan, Create, Existing, ImportNotice, ImportOptions, Update } from './plan.ts'
import type { Mapping } from './recognize.ts'
import { emptyLog, isPlannable, note, summaryOf, type RefusalLog } from './refusal.ts'
import { sourceRows, type ContactHeading, type ContactRow } from './source-rows.ts'
import { topDown } from './tree-of-rows.ts'

/** See `planImport`. */
export function planContacts(
  table: ImportTable,
  mapping: Mapping,
  options: ImportOptions,
  existing: Existing,
): ContactPlan {
  const log = emptyLog()
  const columns = columnsOf(table.headers, mapping, contactFields, log)
  const heading = (key: ContactFieldKey) => headingOf(table.headers, columns, key)
  noteWhatIsNotMapped(heading, options, existing, log)
  if (log.counted.total > 0) return nothing(log, [])

  const { rows, deleted } = sourceRows(table, columns, options.numberFormat, log)
  const notices = noticesOf(deleted, heading, options)
  const located = atAccounts(withoutRepeatedIds(rows, heading, log), options.account, existing, heading, log)
  const people = withoutRepeatedPeople(located, heading, log)
  const known = knownContacts(people, existing.contacts, heading, log)
  for (const each of people) {
    const isNameless = each.name === '' && each.cells.title === undefined && !known.has(each)
    if (isNameless)
      note(log, each.row, nameCell(each, heading).column, '', { code: 'missing', field: 'lastName' })
  }
  const nameOfAccount = namesOfAccounts(existing.accounts)
  const missing = idsOfOthers(rows, people)
  const managerOf = placeContacts(
    people,
    known,
    existing.contacts,
    missing,
    nameOfAccount,
    options,
    heading('manager'),
    log,
  )
  if (!isPlannable(log, options.leaveOutRefused)) return nothing(log, notices)

  const creates: Create<ContactDraft>[] = []
  const updates: Update<ContactId, ContactDraft>[] = []
  let unchanged = 0
  for (const each of people) {
    if (log.rows.has(each.row)) continue
    const before = known.get(each)
    const base = before ? draftOfContact(before) : newContactDraft(each.accountId)
    const manager = managerOf.get(each)
    const draft: ContactDraft = {
      ...mergedContact(base, each),
      manager: manager === undefined ? base.manager : manager,
    }
    const changes = before && changesBetween(base, draft)
    if (!before) creates.push({ row: each.row, draft })
    else if (changes) updates.push({ row: each.row, id: before.id, ...changes })
    else unchanged += 1
  }
  return {
    object: 'contact',
    creates: topDown(creates, ({ draft }) => (draft.manager?.to === 'row' ? draft.manager.row : undefined)),
    updates,
    unchanged,
    teamMembers: [],
    ...summaryOf(log),
    notices,
  }
}

function nothing(log: RefusalLog, notices: readonly ImportNotice[]): ContactPlan {
  return {
    object: 'contact',
    creates: [],
    updates: [],
    unchanged: 0,
    teamMembers: [],
    ...summaryOf(log),
    notices,
  }
}

function noteWhatIsNotMapped(
  heading: ContactHeading,
  { account }: ImportOptions,
  existing: Existing,
  log: RefusalLog,
): void {
  const isNamed = (['firstName', 'lastName', 'fullName', 'title'] as const).some(
    (key) => heading(key) !== null,
  )
  if (!isNamed) note(log, null, null, '', { code: 'field-not-mapped', field: 'lastName' })
  if (account === null && heading('account') === null)
    note(log, null, null, '', { code: 'field-not-mapped', field: 'account' })
  if (account !== null && !existing.accounts.some(({ id }) => id === account))
    note(log, null, null, '', { code: 'account-not-found' })
}

function noticesOf(
  deleted: number,
  heading: ContactHeading,
  { account }: ImportOptions,
): readonly ImportNotice[] {
  const column = account === null ? null : heading('account')
  return [
    ...(deleted > 0 ? ([{ code: 'deleted-rows-skipped', count: deleted }] as const) : []),
    ...(column === null ? [] : ([{ code: 'account-column-not-read', column }] as const)),
  ]
}

/** Source ids of the rows that are not among the people, with their numbers. */
function idsOfOthers(rows: readonly ContactRow[], people: readonly PersonRow[]): ReadonlyMap<string, number> {
  const taken = new Set(people.map(({ row }) => row))
  return new Map(
    rows.flatMap(({ row, cells }) =>
      cells.sourceId === undefined || taken.has(row) ? [] : [[cells.sourceId, row] as const],
    ),
  )
}
