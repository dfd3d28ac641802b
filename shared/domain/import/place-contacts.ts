import { displayName, isPlaceholder } from '../relationship/model.ts'
import type { AccountId } from '../account/model.ts'
import { newContactDraft, draftOfContact, foldedName, mergedContact } from './contact-draft.ts'
import type { ContactDraft, ContactRef } from './draft.ts'
import type { PersonRow } from './known-contacts.ts'
import { lazyLookup, lookupBy, type Lookup } from './lookup.ts'
import type { ExistingContact, ImportOptions } from './plan.ts'
import { partsOfName } from './read-value.ts'
import { note, type RefusalLog, type RefusalReason } from './refusal.ts'
import type { ContactRow } from './source-rows.ts'
import { topMarkerTest } from './top-marker.ts'
import { keyOfRow, refuseDependents, refuseLoops, type Tree, type TreeNode } from './tree-of-rows.ts'

/** A contact as it will be after the import, as far as managers are found by it. */
type Person = Readonly<{
  key: string
  accountId: AccountId
  sourceId: string | null
  email: string
  firstName: string
  lastName: string
  shownName: string
  row: ContactRow | undefined
  before: ExistingContact | undefined
}>

type People = Readonly<{
  bySourceId: Lookup<Person>
  byEmail: Lookup<Person>
  byName: Pick<Lookup<Person>, 'get'>
}>

/**
 * Whom each row reports to, `null` for nobody; rows that do not say are absent. Managers may stand later in the file.
 * @param missing source ids of rows that are refused and not among `rows`, with their numbers
 * Notes managers that are not found, not one or at another account, loops and, where refused rows are left out, what
 * depends on them.
 */
export function placeContacts(
  rows: readonly PersonRow[],
  known: ReadonlyMap<ContactRow, ExistingContact>,
  contacts: readonly ExistingContact[],
  missing: ReadonlyMap<string, number>,
  nameOfAccount: (id: AccountId) => string,
  { topMarkers, leaveOutRefused }: ImportOptions,
  heading: string | null,
  log: RefusalLog,
): ReadonlyMap<ContactRow, ContactRef | null> {
  const rowOf = new Map([...known].map(([row, before]) => [before, row]))
  const all: readonly Person[] = [
    ...contacts.map((before) => person(before.id, draftOfContact(before), rowOf.get(before), before)),
    ...rows
      .filter((row) => !known.has(row))
      .map((row) => person(keyOfRow(row.row), newContactDraft(row.accountId), row, undefined)),
  ]
  const people: People = {
    bySourceId: lookupBy(all, ({ sourceId }) => sourceId ?? undefined),
    byEmail: lookupBy(all, ({ email }) => email.toLowerCase() || undefined),
    byName: lazyLookup(all, (each) =>
      isPlaceholder(each) ? undefined : `${each.accountId}\n${foldedName(each)}`,
    ),
  }

  const isTop = topMarkerTest(topMarkers)
  const managers = new Map<string, Person | null>()
  for (const each of all) {
    const cell = each.row?.cells.manager
    if (!each.row || cell === undefined) continue
    const found = isTop(cell) ? null : managerNamed(each, cell, people, nameOfAccount)
    if (found !== null && 'code' in found)
      note(log, each.row.row, heading, cell, orMissing(found, missing.get(cell)))
    else managers.set(each.key, found)
  }

  const tree: Tree = new Map(all.map((each) => [each.key, nodeOf(each, managers.get(each.key))]))
  refuseLoops(tree, { field: 'manager', heading }, log)
  if (leaveOutRefused) refuseDependents(tree, { field: 'manager', heading }, log)

  const refs = new Map<ContactRow, ContactRef | null>()
  for (const each of all) {
    const manager = managers.get(each.key)
    if (each.row && manager !== undefined) refs.set(each.row, manager && refTo(manager))
  }
  return refs
}

function managerNamed(
  each: Person,
  cell: string,
  people: People,
  nameOfAccount: (id: AccountId) => string,
): Person | RefusalReason {
  const anywhere = people.bySourceId.get(cell) ?? people.byEmail.get(cell.toLowerCase()) ?? []
  const here = anywhere.filter(({ accountId }) => accountId === each.accountId)
  const found =
    here.length > 0 ? here : (people.byName.get(`${each.accountId}\n${foldedName(partsOfName(cell))}`) ?? [])
  const [manager] = found
  if (!manager) {
    const [elsewhere] = anywhere
    return elsewhere
      ? { code: 'manager-at-another-account', account: nameOfAccount(elsewhere.accountId) }
      : { code: 'reference-unknown', field: 'manager' }
  }
  if (found.length > 1) return { code: 'reference-ambiguous', field: 'manager', count: found.length }
  return manager.key === each.key ? { code: 'refers-to-itself', field: 'manager' } : manager
}

function orMissing(reason: RefusalReason, onRow: number | undefined): RefusalReason {
  return reason.code === 'reference-unknown' && onRow !== undefined
    ? { code: 'depends-on-refused-row', onRow }
    : reason
}

function person(
  key: string,
  base: ContactDraft,
  row: ContactRow | undefined,
  before: ExistingContact | undefined,
): Person {
  const after = row ? mergedContact(base, row) : base
  const { accountId, sourceId, email, firstName, lastName } = after
  return { key, accountId, sourceId, email, firstName, lastName, shownName: displayName(after), row, before }
}

function nodeOf({ key, shownName, row, before }: Person, manager: Person | null | undefined): TreeNode {
  return {
    key,
    isNew: before === undefined,
    row: row?.row ?? null,
    name: shownName,
    current: before?.managerId ?? null,
    stated: manager === undefined ? undefined : (manager?.key ?? null),
    cell: row?.cells.manager ?? '',
  }
}

function refTo({ row, before }: Person): ContactRef {
  return before ? { to: 'existing', id: before.id } : { to: 'row', row: row!.row }
}
