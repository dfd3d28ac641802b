import type Database from 'better-sqlite3'
import { connect } from '../connect.ts'
import { codeOf } from '../store-problem.ts'
import type { Trace } from '../erasing/traces.ts'

/** What a backup says of erasures: those that it is from before, and how many of these it holds the own records of. */
export type ErasedInBackup = Readonly<{ after: readonly Trace[]; held: number }>

/**
 * Looks into a backup for those who were erased; reads a few pages, since it goes by ids. `undefined` where it can't be read. It may
 * be of any schema: one from before there were erasures has none.
 */
export function erasedInBackup(path: string, traces: readonly Trace[]): ErasedInBackup | undefined {
  try {
    const database = connect(path, { readonly: true })
    try {
      const known = new Set(idsIn(database, 'erasure'))
      const after = traces.filter(({ id }) => !known.has(id))
      const isHeld = holding(database)
      return { after, held: after.filter(({ ids }) => ids.some(isHeld)).length }
    } finally {
      database.close()
    }
  } catch (error) {
    if (codeOf(error).startsWith('SQLITE_')) return undefined
    throw error
  }
}

function idsIn(database: Database.Database, table: 'erasure'): readonly unknown[] {
  return hasTable(database, table) ? database.prepare(`select id from ${table}`).pluck().all() : []
}

/** Whether there is a row of this id, or was one: who came in a large import is not in the record. */
function holding(database: Database.Database): (id: string) => boolean {
  const statements = [
    'select 1 from change where object_id = ? limit 1',
    'select 1 from contact where id = ?',
    ...(hasTable(database, 'lead') ? ['select 1 from lead where id = ?'] : []),
  ].map((text) => database.prepare(text).pluck())
  return (id) => statements.some((statement) => statement.get(id) !== undefined)
}

function hasTable(database: Database.Database, name: string): boolean {
  return database.prepare('select 1 from sqlite_schema where name = ?').get(name) !== undefined
}
