import type Database from 'better-sqlite3'

/** SQLite takes a hundred rows a statement in two thirds of the time of a hundred statements: each call into it costs as much as a row. */
const rowsAtOnce = 100

/** Where many rows go in quickly: their cells are pushed one after another and go to the table some rows at a time. */
export type BulkInsert = Readonly<{
  /** Cells of rows that are not yet in the table. */
  cells: unknown[]
  /** Says that a row is whole. */
  endRow: () => void
  /** Brings in what is left. */
  flush: () => void
}>

/** @param columns the names of the columns, in the order of the cells */
export function createBulkInsert(
  database: Database.Database,
  table: string,
  columns: readonly string[],
): BulkInsert {
  const row = `(${columns.map(() => '?').join(', ')})`
  const inserting = (rows: number): Database.Statement =>
    database.prepare(
      `insert into ${table} (${columns.join(', ')}) values ${Array(rows).fill(row).join(', ')}`,
    )
  const many = inserting(rowsAtOnce)
  const full = rowsAtOnce * columns.length
  const cells: unknown[] = []
  return {
    cells,
    endRow: () => {
      if (cells.length < full) return
      many.run(cells)
      cells.length = 0
    },
    flush: () => {
      if (cells.length > 0) inserting(cells.length / columns.length).run(cells)
      cells.length = 0
    },
  }
}
