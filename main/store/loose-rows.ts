import type Database from 'better-sqlite3'
import { tablesOf } from './backups/hash-tables.ts'

/**
 * How many rows refer to what is not there. Asked table by table, so that nobody who wants to stop waits for all of them.
 * @param onTable told before each table how many were looked at, and how many there are; may throw to stop
 */
export function countLooseRows(
  database: Database.Database,
  onTable: (done: number, total: number) => void,
): number {
  const tables = tablesOf(database)
  let loose = 0
  for (const [at, table] of tables.entries()) {
    onTable(at, tables.length)
    loose += (database.pragma(`foreign_key_check("${table}")`) as unknown[]).length
  }
  return loose
}
