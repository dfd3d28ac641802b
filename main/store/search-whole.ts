import type Database from 'better-sqlite3'
import { noteEverything } from './search-pending.ts'

/**
 * For a file that was filled past the recorder: all that is in it waits to be taken into the index once it is opened. One of
 * a schema without an index needs nothing: the step that makes the index notes what is there.
 */
export function noteWholeAsPending(database: Database.Database): void {
  const hasIndex = database.prepare("select 1 from sqlite_schema where name = 'search_pending'").get()
  if (hasIndex) database.exec(`delete from search_pending; ${noteEverything}`)
}
