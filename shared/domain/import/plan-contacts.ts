import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import type { ContactId } from '../relationship/model.ts'
import { atAccounts, namesOfAccounts } from './at-accounts.ts'
import { columnsOf, headingOf } from './columns.ts'
import { newContactDraft, draftOfContact, mergedContact } from './contact-draft.ts'
import { changesBetween, type ContactDraft } from './draft.ts'
import { contactFields, type ContactFieldKey } from './fields.ts'
import type { ImportTable } from './import-table.ts'
import { isNamed, knownContacts, nameCell, withoutRepeatedPeople, type PersonRow } from './known-contacts.ts'
import { placeContacts } from './place-contacts.ts'
import type { ContactPlan, Create, Existing, ImportNotice, ImportOptions, Update } from './plan.ts'
import type { Planning } from './planning.ts'
import type { Mapping } from './recognize.ts'
import { emptyLog, isPlannable, note, nothingTaken, summaryOf, type RefusalLog } from './refusal.ts'
import { sourceRows, type ContactHeading, type ContactRow } from './source-rows.ts'
import { withoutRepeatedIds } from './repeated-ids.ts'
import { topDown } from './top-down.ts'

/** See `planImport`. */
export function planContacts(
  table: ImportTable,
  mapping: Mapping,
  options: ImportOptions,
  existing: Existing,
  checkpoint: Checkpoint,
): ContactPlan {
  const log = emptyLog()
  const columns = columnsOf(table.headers, mapping, contactFields, log)
  const heading = (key: ContactFieldKey) => headingOf(table.headers, columns, key)
  noteWhatIsNotMapped(heading, options, existing, log)
  if (log.counted.total > 0) return { object: 'contact', met: [], ...nothingTaken(log), notices: [] }

  const planning: Planning<ContactFieldKey> = { options, existing, heading, log, checkpoint }
  const { rows, deleted, severalAddresses, hashedAddresses } = sourceRows(planning, table, columns)
  const notices: readonly ImportNotice[] = [
    ...noticesOf(deleted, heading, options),
    ...(hashedAddresses > 0 ? ([{ code: 'hashed-addresses', count: hashedAddresses }] as const) : []),
    ...(severalAddresses > 0 ? ([{ code: 'several-addresses', count: severalAddresses }] as const) : []),
  ]
  const located = atAccounts(planning, withoutRepeatedIds(planning, rows))
  const people = withoutRepeatedPeople(planning, located)
  const known = knownContacts(planning, people)
  for (const { row: each, before } of known) {
    checkpoint()
    if (before === undefined && each.cells.title === undefined && !isNamed(each))
      note(log, each.row, nameCell(each, heading).column, '', { code: 'missing', field: 'lastName' })
  }
  const missing = idsOfOthers(rows, people)
  const managers = placeContacts(planning, known, missing, namesOfAccounts(existing.accounts))
  if (!isPlannable(log, options.leaveOutRefused))
    return { object: 'contact', met: [], ...nothingTaken(log), notices }

  const creates: Create<ContactDraft>[] = []
  const updates: Update<ContactId, ContactDraft>[] = []
  let unchanged = 0
  for (const [index, { row: each, before }] of known.entries()) {
    checkpoint()
    if (log.rows.has(each.row)) continue
    const base = before ? draftOfContact(before) : newContactDraft(each.accountId)
    const manager = managers[index]
    const draft = mergedContact(base, each, manager === undefined ? base.manager : manager)
    const changes = before && changesBetween(base, draft)
    if (!before) creates.push({ row: each.row, draft })
    else if (changes) updates.push({ row: each.row, id: before.id, ...changes })
    else unchanged += 1
  }
  return {
    object: 'contact',
    met: known.flatMap(({ before }) => before?.id ?? []),
    creates: topDown(
      creates,
      ({ draft }) => (draft.manager?.to === 'row' ? draft.manager.row : undefined),
      checkpoint,
    ),
    updates,
    unchanged,
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
  if (rows.length === people.length) return new Map()
  const taken = new Set(people.map(({ row }) => row))
  return new Map(
    rows.flatMap(({ row, cells }) =>
      cells.sourceId === undefined || taken.has(row) ? [] : [[cells.sourceId, row] as const],
    ),
  )
}
