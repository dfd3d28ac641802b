import type Database from 'better-sqlite3'

/** From so many rows on, what is known of a table holds for whatever it grows to. */
const rowsThatTell = 1_000

/**
 * Counts again what has changed much, for the plans of the next session. Of small tables nothing is kept: a table that was
 * counted with one row and then takes an import would be read from end to end for each of its rows. Where nothing is known,
 * SQLite goes by the indexes.
 */
export function refreshStatistics(database: Database.Database): void {
  database.pragma('optimize')
  forgetSmallTables(database)
}

/** Drops what is known of tables that were small when they were counted. */
export function forgetSmallTables(database: Database.Database): void {
  if (!isThere(database, 'sqlite_stat1')) return
  // The first number of a line is the rows of its table.
  const { changes } = database
    .prepare(`delete from main.sqlite_stat1 where cast(stat as integer) < ${rowsThatTell}`)
    .run()
  if (changes === 0) return
  if (isThere(database, 'sqlite_stat4'))
    database.exec('delete from main.sqlite_stat4 where tbl not in (select tbl from main.sqlite_stat1)')
  // So that this connection forgets too.
  database.exec('analyze main.sqlite_schema')
}

function isThere(database: Database.Database, table: string): boolean {
  return database.prepare('select 1 from main.sqlite_schema where name = ?').get(table) !== undefined
}
