import type Database from 'better-sqlite3'
import type { LooseRow } from './report.ts'
import type { TargetTable } from './target-tables.ts'

type Mended = Readonly<{ leftOut: readonly LooseRow[]; unhooked: readonly LooseRow[] }>

/**
 * Leaves no reference that leads nowhere: a row that can be without what it refers to is kept without it, one that can't is
 * left out, and with it what refers to it.
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
          if (isRequired) database.prepare(`delete from "${target.name}" where rowid = ?`).run(rowid)
          else database.prepare(`update "${target.name}" set "${column}" = null where rowid = ?`).run(rowid)
          ;(isRequired ? leftOut : unhooked).push(row)
        }
      }
    }
  }
  return { leftOut, unhooked }
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
