import type { AccountRef } from './draft.ts'
import { folded } from './folded.ts'
import { lazyLookup, lookupBy, type Lookup } from './lookup.ts'
import type { ExistingAccount, ImportOptions } from './plan.ts'
import { note, type RefusalLog } from './refusal.ts'
import type { AccountRow } from './source-rows.ts'
import { topMarkerTest } from './top-marker.ts'
import { keyOfRow, refuseDependents, refuseLoops, type Tree, type TreeNode } from './tree-of-rows.ts'

/** An account as it will be after the import, as far as parents are found by it. */
type Named = Readonly<{
  key: string
  sourceId: string | null
  name: string
  row: AccountRow | undefined
  before: ExistingAccount | undefined
}>

/**
 * What each row puts its account under, `null` at the top; rows that do not say are absent. Parents may stand later in
 * the file. Notes parents that are not found or not one, loops and, where refused rows are left out, what depends on them.
 */
export function placeAccounts(
  rows: readonly AccountRow[],
  known: ReadonlyMap<AccountRow, ExistingAccount>,
  accounts: readonly ExistingAccount[],
  { topMarkers, leaveOutRefused }: ImportOptions,
  heading: string | null,
  log: RefusalLog,
): ReadonlyMap<AccountRow, AccountRef | null> {
  const rowOf = new Map([...known].map(([row, before]) => [before, row]))
  const all: readonly Named[] = [
    ...accounts.map((before) => named(before.id, rowOf.get(before), before)),
    ...rows.filter((row) => !known.has(row)).map((row) => named(keyOfRow(row.row), row, undefined)),
  ]
  const bySourceId = lookupBy(all, ({ sourceId }) => sourceId ?? undefined)
  const byName = lazyLookup(all, ({ name }) => folded(name) || undefined)

  const isTop = topMarkerTest(topMarkers)
  const above = (each: Named): Named | null | undefined => {
    const cell = each.row?.cells.parent
    if (!each.row || cell === undefined) return undefined
    return isTop(cell) ? null : parentNamed(each, each.row, cell, bySourceId, byName, heading, log)
  }
  const parents = new Map(all.map((each) => [each.key, above(each)] as const))

  const tree: Tree = new Map(all.map((each) => [each.key, nodeOf(each, parents.get(each.key))]))
  refuseLoops(tree, { field: 'parent', heading }, log)
  if (leaveOutRefused) refuseDependents(tree, { field: 'parent', heading }, log)

  const refs = new Map<AccountRow, AccountRef | null>()
  for (const each of all) {
    const parent = parents.get(each.key)
    if (each.row && parent !== undefined) refs.set(each.row, parent && refTo(parent))
  }
  return refs
}

function parentNamed(
  each: Named,
  { row }: AccountRow,
  cell: string,
  bySourceId: Lookup<Named>,
  byName: Pick<Lookup<Named>, 'get'>,
  heading: string | null,
  log: RefusalLog,
): Named | undefined {
  const found = bySourceId.get(cell) ?? byName.get(folded(cell)) ?? []
  const [parent] = found
  if (!parent) note(log, row, heading, cell, { code: 'reference-unknown', field: 'parent' })
  else if (found.length > 1)
    note(log, row, heading, cell, { code: 'reference-ambiguous', field: 'parent', count: found.length })
  else if (parent.key === each.key)
    note(log, row, heading, cell, { code: 'refers-to-itself', field: 'parent' })
  else return parent
  return undefined
}

function named(key: string, row: AccountRow | undefined, before: ExistingAccount | undefined): Named {
  return {
    key,
    row,
    before,
    sourceId: row?.cells.sourceId ?? before?.sourceId ?? null,
    name: row?.cells.name ?? before?.name ?? '',
  }
}

function nodeOf({ key, name, row, before }: Named, parent: Named | null | undefined): TreeNode {
  return {
    key,
    isNew: before === undefined,
    row: row?.row ?? null,
    name,
    current: before?.parentId ?? null,
    stated: parent === undefined ? undefined : (parent?.key ?? null),
    cell: row?.cells.parent ?? '',
  }
}

function refTo({ row, before }: Named): AccountRef {
  return before ? { to: 'existing', id: before.id } : { to: 'row', row: row!.row }
}
