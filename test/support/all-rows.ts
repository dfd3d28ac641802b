import Database from 'better-sqlite3'
import { shapes } from '../../main/store/tables.ts'

/**
 * Every row of every table that commands write, by table and id, but for those that an import is still bringing in. Reads the
 * file through a connection of its own.
 */
export type AllRows = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>

export function allRows(path: string, isAmong: (id: string) => boolean = everything): AllRows {
  const database = new Database(path, { readonly: true })
  try {
    return rowsIn(database, isAmong)
  } finally {
    database.close()
  }
}

function rowsIn(database: Database.Database, isAmong: (id: string) => boolean): AllRows {
  const arriving = arrivingIn(database)
  return Object.fromEntries(
    shapes.map(({ table }) => {
      const hidden = arriving.find(({ object }) => object === table)
      const isSeen = (id: string): boolean => !hidden || id < hidden.from_id || id > hidden.until_id
      const rows = database.prepare(`select * from "${table}" order by id`).iterate()
      const seen = [...(rows as Iterable<{ id: string }>)].filter(({ id }) => isSeen(id) && isAmong(id))
      return [table, Object.fromEntries(seen.map((row) => [row.id, row]))]
    }),
  )
}

/** Whatever its id. */
export const everything = (): boolean => true

type Arriving = Readonly<{ object: string; from_id: string; until_id: string }>

/** Files of before know of none. */
function arrivingIn(database: Database.Database): readonly Arriving[] {
  const isKnown = database.prepare(`select 1 from sqlite_schema where name = 'arriving'`).get()
  return isKnown ? (database.prepare('select * from arriving').all() as Arriving[]) : []
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
export function wholeFile(path: string | Image): unknown {
  const database = opened(path)
  try {
    const history = ['command', 'change'].map((table) =>
      database.prepare(`select * from ${table} order by 1`).all(),
    )
    return [rowsIn(database, everything), history]
  } finally {
    database.close()
  }
}

/** A file as SQLite sees it at one moment, byte for byte. */
export type Image = Buffer

function opened(from: string | Image): Database.Database {
  return typeof from === 'string' ? new Database(from, { readonly: true }) : new Database(withoutLog(from))
}

/** An image has no log beside it, though the file that it is of may have had one: bytes 18 and 19 of its head say so. */
function withoutLog(image: Image): Image {
  const copy = Buffer.from(image)
  copy.fill(1, 18, 20)
  return copy
}
