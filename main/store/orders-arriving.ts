import type Database from 'better-sqlite3'

/** Lines of a file that a job is bringing in: they are in their table and nobody sees them until their import stands. */
export function hideArrivingLines(database: Database.Database): void {
  if (!knowsArrivingLines(database)) return
  database.exec(`create temp view imported_line as select * from main.imported_line
    where import_number not in (select import_number from main.order_arriving)`)
}

export function seeArrivingLines(database: Database.Database): void {
  database.exec('drop view if exists temp.imported_line')
}

/** Takes out of a file that nobody works on what was not yet part of the workspace. */
export function dropArrivingLines(database: Database.Database): void {
  if (!knowsArrivingLines(database)) return
  const some = 'from main.imported_line where id >= (select min(first_line) from main.order_arriving)'
  if (hasTable(database, 'account_line'))
    database.exec(`delete from main.account_line where (account_number, ordered_on, line_id) in
      (select account_number, ordered_on, id ${some})`)
  database.exec(`delete ${some}; delete from main.order_arriving`)
}

/** Files of before don't. */
function knowsArrivingLines(database: Database.Database): boolean {
  return hasTable(database, 'order_arriving')
}

function hasTable(database: Database.Database, name: string): boolean {
  return database.prepare('select 1 from main.sqlite_schema where name = ?').get(name) !== undefined
}
