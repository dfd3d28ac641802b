import { isId } from '#shared/kernel/id.ts'
import type Database from 'better-sqlite3'
import { tablesOf } from '../backups/hash-tables.ts'
import type { RawRow, Value } from './read-record.ts'

export type Column = Readonly<{
  name: string
  type: string
  isRequired: boolean
  fallback: string | null
  isKey: boolean
  /** Whether it is the key all by itself and a whole number: then it is not in the row, which lies under it. */
  isRowKey: boolean
}>
export type Reference = Readonly<{ column: string; parent: string; isRequired: boolean }>

/** A table of the new file: what its rows look like, and a way to put one in. */
export type TargetTable = Readonly<{
  name: string
  columns: readonly Column[]
  references: readonly Reference[]
  /** Whether the row was taken: rules of the table that say no, and keys that are there, refuse it. */
  take: (row: RawRow) => boolean
  /** Whether the row could be one of this table, by the number and the kinds of its values, and ids where it refers. */
  fits: (row: RawRow) => boolean
  /** How many references of these rows lead to something that is in the new file. */
  countReferring: (rows: readonly RawRow[]) => number
}>

export function targetTables(database: Database.Database): TargetTable[] {
  const madeAgain = new Set(tablesWithoutRowIds(database))
  const names = tablesOf(database).filter((name) => !madeAgain.has(name))
  return names.map((name) => {
    const columns = columnsOf(database, name)
    const names = columns.map((column) => `"${column.name}"`).join(', ')
    const insert = database.prepare(
      `insert into "${name}" (${names}) values (${columns.map(() => '?').join(', ')}) on conflict do nothing`,
    )
    const references = referencesOf(database, name, columns)
    const finders = references.map(({ column, parent }) => ({
      index: columns.findIndex((each) => each.name === column),
      parent: database.prepare(`select 1 from "${parent}" where "${keyOf(database, parent)}" = ?`),
      ofId: keyOf(database, parent) === 'id',
    }))
    return {
      name,
      columns,
      references,
      countReferring: (rows) =>
        rows.reduce(
          (sum, row) =>
            sum + finders.filter(({ index, parent }) => parent.get(valuesFor(columns, row)[index])).length,
          0,
        ),
      take: (row) => {
        try {
          return insert.run(valuesFor(columns, row)).changes === 1
        } catch (error) {
          if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT'))
            return false
          throw error
        }
      },
      fits: (row) =>
        fits(columns, row) && finders.every(({ index, ofId }) => !ofId || canRefer(row.values[index])),
    }
  })
}

/** An integer key is not in the row: it is the key the row lies under. */
function valuesFor(columns: readonly Column[], { key, values }: RawRow): Value[] {
  return columns.map((column, index) => {
    if (column.isRowKey) return key
    return index < values.length ? (values[index] ?? null) : column.fallback
  })
}

function fits(columns: readonly Column[], { values }: RawRow): boolean {
  if (values.length > columns.length) return false
  return columns.every((column, index) => {
    const value = values[index]
    if (column.isRowKey) return value === null
    if (value === undefined) return index > 0 && index >= values.length
    if (value === null) return !column.isRequired && !column.isKey
    if (column.type === 'TEXT') return typeof value === 'string'
    return column.type === 'BLOB'
      ? Buffer.isBuffer(value)
      : typeof value === 'number' || typeof value === 'bigint'
  })
}

/** What stands where an id of something else belongs: nothing, or an id. */
function canRefer(value: Value | undefined): boolean {
  return value === undefined || value === null || isId(value)
}

function keyOf(database: Database.Database, table: string): string {
  return columnsOf(database, table).find(({ isKey }) => isKey)?.name ?? 'rowid'
}

/** Tables that lie as an index does. They hold sums alone, which are made of the rows again. */
function tablesWithoutRowIds(database: Database.Database): readonly string[] {
  const listed = database.pragma('table_list') as readonly { schema: string; name: string; wr: number }[]
  return listed.flatMap(({ schema, name, wr }) => (schema === 'main' && wr === 1 ? [name] : []))
}

function columnsOf(database: Database.Database, table: string): Column[] {
  const listed = database.pragma(`table_info("${table}")`) as readonly {
    name: string
    type: string
    notnull: number
    dflt_value: string | null
    pk: number
  }[]
  const keys = listed.filter(({ pk }) => pk > 0)
  return listed.map((each) => ({
    name: each.name,
    type: each.type.toUpperCase(),
    isRequired: each.notnull === 1,
    fallback: each.dflt_value,
    isKey: each.pk > 0,
    isRowKey: each.pk > 0 && keys.length === 1 && each.type.toUpperCase() === 'INTEGER',
  }))
}

function referencesOf(database: Database.Database, table: string, columns: readonly Column[]): Reference[] {
  const listed = database.pragma(`foreign_key_list("${table}")`) as readonly { table: string; from: string }[]
  return listed.map(({ table: parent, from }) => ({
    column: from,
    parent,
    isRequired: columns.find(({ name }) => name === from)?.isRequired ?? true,
  }))
}
