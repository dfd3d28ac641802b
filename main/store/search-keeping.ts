import type { Kysely } from 'kysely'
import type { Change } from './recorder.ts'
import { listUnderAccounts, sources } from './search-documents.ts'
import { searchTables, type SearchTable } from './search-entries.ts'
import { indexThings } from './search-index.ts'
import { noteAsPending, noteStagedAsPending } from './search-pending.ts'
import { askNow, readerOf } from './search-sql.ts'
import type { Tables } from './tables.ts'

/**
 * A command that touches more things than this, such as an import, only notes them: they are taken into the index right
 * after it, in parts, so that the command itself and those behind it do not wait. Up to here the index is never behind.
 */
export const keptAtOnce = 1_000

type Touched = Map<SearchTable, Set<string>>

/** What brings the index in step with one command, in the command's own transaction. */
export type Keeping = Readonly<{
  hear: (changes: readonly Change[]) => void
  /** What a side file brought is noted under the command's number; its rows are found there, not handed over. */
  hearStaged: (seq: number) => void
  finish: () => void
}>

export function createKeeping(tx: Kysely<Tables>): Keeping {
  let touched: Touched = new Map()
  let isLarge = false

  /** What has come together goes to what is pending, so that a command of any size takes little memory. */
  function putOff(): void {
    isLarge = true
    for (const [table, ids] of touched) noteAsPending(tx, table, [...ids])
    touched = new Map()
  }

  return {
    hear: (changes) => {
      touch(tx, touched, changes)
      if (sizeOf(touched) > keptAtOnce) putOff()
    },
    hearStaged: (seq) => {
      isLarge = true
      noteStagedAsPending(tx, seq)
      for (const [table, ids] of listUnderAccounts(readerOf(tx), listRenamed(tx, seq)))
        add(touched, table, ids)
    },
    finish: () => {
      if (isLarge) return putOff()
      for (const [table, ids] of touched) indexThings(tx, table, [...ids])
    },
  }
}

function sizeOf(touched: Touched): number {
  return [...touched.values()].reduce((sum, ids) => sum + ids.size, 0)
}

/** Adds what is found by other words than before: the things changed, and what is found by the name of an account that was renamed, or that they came to. */
function touch(tx: Kysely<Tables>, touched: Touched, changes: readonly Change[]): void {
  const renamed: string[] = []
  const joined = new Set<string>()
  for (const { object, object_id: id, operation, after, fields: known } of changes) {
    const table = searchTables.find((each) => each === object)
    if (!table) continue
    const fields =
      operation === 'update' ? (known ?? Object.keys(JSON.parse(after ?? '{}') as object)) : undefined
    if (fields?.includes('accountId'))
      joined.add((JSON.parse(after ?? '{}') as { accountId: string }).accountId)
    if (fields && !fields.some((field) => sources[table].fields.includes(field))) continue
    add(touched, table, [id])
    if (table === 'account' && fields?.includes('name')) renamed.push(id)
  }
  const named = [...renamed, ...joined]
  if (named.length === 0) return
  for (const [table, ids] of listUnderAccounts(readerOf(tx), named)) add(touched, table, ids)
}

/** The accounts that the command gave another name. */
function listRenamed(tx: Kysely<Tables>, seq: number): readonly string[] {
  const { rows } = askNow<{ id: string }>(
    readerOf(tx),
    `select object_id as id from change
     where command_seq = ? and object = 'account' and operation = 'update' and after ->> '$.name' is not null`,
    [seq],
  )
  return rows.map(({ id }) => id)
}

function add(touched: Touched, table: SearchTable, ids: readonly string[]): void {
  if (ids.length === 0) return
  const known = touched.get(table) ?? new Set()
  for (const id of ids) known.add(id)
  touched.set(table, known)
}
