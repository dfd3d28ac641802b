import { countOfIds } from '#shared/kernel/id.ts'
import Database from 'better-sqlite3'
import { differenceOf } from './difference.ts'
import { toRow, type Shape } from './shape.ts'
import type { shapes } from './tables.ts'

/** The tables of a side file: rows that are new, and rows as they are to be, with what they were and are for the record. */
export const newRowsOf = (table: string): string => `new_${table}`
export const changedRowsOf = (table: string): string => `changed_${table}`
export const removedRowsOf = (table: string): string => `removed_${table}`

type Kept = { id: string; version?: number }
type AnyShape = (typeof shapes)[number]

/** Rows that wait in a file of their own, made by a job in its own thread, until one short command takes all of them in. */
export type StagedRows = Readonly<{
  /** What a row refers to comes before it. The ids of a table follow each other, in whatever order the rows come. */
  insert: <V extends Kept>(shape: Shape<V>, values: readonly NoInfer<V>[]) => void
  /** Only the fields that differ are changed, and a row of which none does is left out. Each row comes once. */
  update: <V extends Kept>(shape: Shape<V>, before: NoInfer<V>, changes: Partial<NoInfer<V>>) => void
  /** Rows that are to go, as they are. */
  remove: <V extends Kept>(shape: Shape<V>, values: readonly NoInfer<V>[]) => void
  /** Leaves the file whole, with a note for the command that takes it in. */
  finish: (note: object) => void
  /** Lets go of the file, whole or not. */
  close: () => void
}>

const rowsAtOnce = 100

/** Makes the file. It is read once and thrown away: no crash leaves anything that would be read, so nothing waits for the disk. */
export function createStagedRows(path: string, tables: readonly AnyShape[]): StagedRows {
  const database = new Database(path)
  database.pragma('journal_mode = OFF')
  database.pragma('synchronous = OFF')
  database.exec(`create table note (value text not null) strict;
    create table arrived (object text, from_id text, until_id text, row_count integer) strict;
    begin`)
  for (const shape of tables) {
    const columns = shape.columns.map(({ column }) => column).join(', ')
    database.exec(`create table ${newRowsOf(shape.table)} (${columns});
      create table ${changedRowsOf(shape.table)} (${columns}, was text not null, became text not null);
      create table ${removedRowsOf(shape.table)} (id text primary key, was text not null)`)
  }

  const arrived = new Map<string, { from: string; until: string; count: number }>()
  function count(table: string, values: readonly Kept[]): void {
    const first = values[0]?.id ?? ''
    const range = arrived.get(table) ?? { from: first, until: first, count: 0 }
    for (const { id } of values) {
      if (id < range.from) range.from = id
      if (id > range.until) range.until = id
    }
    range.count += values.length
    if (range.count > 0) arrived.set(table, range)
  }

  const statements = new Map<string, Database.Statement>()
  function put(table: string, rows: readonly (readonly unknown[])[]): void {
    const [first] = rows
    if (!first) return
    const key = `${table} ${rows.length}`
    const marks = `(${first.map(() => '?').join(', ')})`
    const statement =
      statements.get(key) ??
      database.prepare(`insert into ${table} values ${rows.map(() => marks).join(', ')}`)
    statements.set(key, statement)
    statement.run(rows.flat())
  }

  return {
    insert: (shape, values) => {
      count(shape.table, values)
      const rows = values.map((value) => cellsOf(shape, value))
      for (let from = 0; from < rows.length; from += rowsAtOnce)
        put(newRowsOf(shape.table), rows.slice(from, from + rowsAtOnce))
    },
    update: (shape, before, changes) => {
      const differing = differenceOf(shape, before, changes)
      if (!differing) return
      const version = before.version === undefined ? {} : { version: before.version + 1 }
      const after = { ...before, ...differing.after, ...version }
      put(changedRowsOf(shape.table), [
        [...cellsOf(shape, after), JSON.stringify(differing.before), JSON.stringify(differing.after)],
      ])
    },
    remove: (shape, values) => {
      for (let from = 0; from < values.length; from += rowsAtOnce)
        put(
          removedRowsOf(shape.table),
          values.slice(from, from + rowsAtOnce).map((value) => [value.id, JSON.stringify(value)]),
        )
    },
    finish: (note) => {
      for (const [table, { from, until, count: rows }] of arrived) {
        if (countOfIds(from, until) !== rows) throw new Error(`The ids of ${table} do not follow each other`)
        put('arrived', [[table, from, until, rows]])
      }
      put('note', [[JSON.stringify(note)]])
      database.exec('commit')
    },
    close: () => database.close(),
  }
}

/** In the order of the columns of the shape. */
function cellsOf<V>(shape: Shape<V>, value: V): unknown[] {
  const row = toRow(shape, value)
  return shape.columns.map(({ column }) => row[column] ?? null)
}
