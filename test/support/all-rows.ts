import Database from 'better-sqlite3'
import { shapes } from '../../main/store/tables.ts'

/** Every row of every table that commands write, by table and id. Reads the file through a connection of its own. */
export type AllRows = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>

export function allRows(path: string): AllRows {
  const database = new Database(path, { readonly: true })
  try {
    return Object.fromEntries(
      shapes.map(({ table }) => [
        table,
        Object.fromEntries(
          (database.prepare(`select * from "${table}" order by id`).all() as { id: string }[]).map((row) => [
            row.id,
            row,
          ]),
        ),
      ]),
    )
  } finally {
    database.close()
  }
}

/** The same without versions, which count up on the way back too. */
export function allContent(path: string): AllRows {
  return Object.fromEntries(
    Object.entries(allRows(path)).map(([table, rows]) => [
      table,
      Object.fromEntries(
        Object.entries(rows).map(([id, { version: _version, ...content }]) => [id, content]),
      ),
    ]),
  )
}

/** Everything in the file, the history too. */
export function wholeFile(path: string): unknown {
  const database = new Database(path, { readonly: true })
  try {
    const history = ['command', 'change'].map((table) =>
      database.prepare(`select * from ${table} order by 1`).all(),
    )
    return [allRows(path), history]
  } finally {
    database.close()
  }
}
