import type Database from 'better-sqlite3'
import type { LooseRow } from './report.ts'
import type { TargetTable } from './target-tables.ts'

type Mended = Readonly<{ leftOut: readonly LooseRow[]; unhooked: readonly LooseRow[] }>

/**
 * Leaves no reference that leads nowhere: a row that can be without what it refers to is kept without it, one that can't, by the
 * column or by what the table asks of its columns together, is left out, and with it what refers to it.
 */
export function mendReferences(database: Database.Database, targets: readonly TargetTable[]): Mended {
  const leftOut: LooseRow[] = []
  const unhooked: LooseRow[] = []
  for (let found = true; found;) {
    found = false
    for (const target of targets) {
      for (const { column, parent, isRequired } of target.references) {
        const loose = looseRows(database, target.name, column, parent)
        found ||= loose.length > 0
        for (const { rowid, ...row } of loose) {
          const isKept = !isRequired && unhook(database, target.name, column, rowid)
          if (!isKept) database.prepare(`delete from "${target.name}" where rowid = ?`).run(rowid)
          ;(isKept ? unhooked : leftOut).push(row)
        }
      }
    }
  }
  return { leftOut, unhooked }
}

/** Whether the row may be without what it refers to; then it is. */
function unhook(database: Database.Database, table: string, column: string, rowid: number): boolean {
  try {
    database.prepare(`update "${table}" set "${column}" = null where rowid = ?`).run(rowid)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT'))
      return false
    throw error
  }
}

function looseRows(
  database: Database.Database,
  table: string,
  column: string,
  parent: string,
): (LooseRow & { rowid: number })[] {
  const parentKey = keyOf(database, parent)
  const rows = database
    .prepare(
      `select child.rowid as theRow, child.* from "${table}" child
       where child."${column}" is not null
         and not exists (select 1 from "${parent}" parent where parent."${parentKey}" = child."${column}")`,
    )
    .all() as readonly (Record<string, unknown> & { theRow: number })[]
  return rows.map((row) => ({
    rowid: row.theRow,
    table,
    id: typeof row.id === 'string' ? row.id : String(row.theRow),
    name: nameOf(row),
    column,
    parent: String(row[column]),
  }))
}

/** What a person would call the row by. */
function nameOf(row: Readonly<Record<string, unknown>>): string {
  const words = ['first_name', 'last_name', 'name', 'title', 'subject', 'order_number']
  return words
    .map((column) => row[column])
    .filter((value) => typeof value === 'string' && value !== '')
    .slice(0, 2)
    .join(' ')
}

function keyOf(database: Database.Database, table: string): string {
  const columns = database.pragma(`table_info("${table}")`) as readonly { name: string; pk: number }[]
  return columns.find(({ pk }) => pk > 0)?.name ?? 'rowid'
}
