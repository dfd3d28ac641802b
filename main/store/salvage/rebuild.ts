import type Database from 'better-sqlite3'
import { replayAll } from '../replay.ts'

export type Rebuilt = { rebuilt: number; lost: number }

/**
 * Makes rows anew that could not be read but that the history knows whole, and takes out again what was read from pages of no
 * tree though the history says that it was removed.
 */
export function rebuildFromHistory(
  database: Database.Database,
  strays: ReadonlyMap<string, ReadonlySet<string>>,
  tell: (rows: number) => void,
): ReadonlyMap<string, Rebuilt> {
  const counted = new Map<string, Rebuilt>()
  const of = (table: string): Rebuilt => {
    const known = counted.get(table) ?? { rebuilt: 0, lost: 0 }
    counted.set(table, known)
    return known
  }
  const finders = new Map<string, Database.Statement>()
  const isIn = (table: string, id: string): boolean => {
    const finder = finders.get(table) ?? database.prepare(`select 1 from "${table}" where id = ?`)
    finders.set(table, finder)
    return finder.get(id) !== undefined
  }
  let read = 0
  const gone: { table: string; id: string }[] = []
  const missing: { table: string; row: Readonly<Record<string, unknown>> }[] = []
  for (const { table, id, row, isUnbroken } of replayAll(database)) {
    if (++read % 1_000 === 0) tell(read)
    const isThere = isIn(table, id)
    if (!row && isThere && isUnbroken && strays.get(table)?.has(id)) gone.push({ table, id })
    if (row && !isThere) missing.push({ table, row })
  }

  for (const { table, id } of gone) database.prepare(`delete from "${table}" where id = ?`).run(id)
  for (const { table, row } of missing) {
    if (insert(database, table, row)) of(table).rebuilt++
    else of(table).lost++
  }
  return counted
}

function insert(database: Database.Database, table: string, row: Readonly<Record<string, unknown>>): boolean {
  const columns = Object.keys(row)
  const names = columns.map((column) => `"${column}"`).join(', ')
  const marks = columns.map(() => '?').join(', ')
  try {
    const added = database
      .prepare(`insert into "${table}" (${names}) values (${marks}) on conflict do nothing`)
      .run(Object.values(row))
    return added.changes === 1
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT'))
      return false
    throw error
  }
}
