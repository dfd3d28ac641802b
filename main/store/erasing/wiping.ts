import type Database from 'better-sqlite3'
import { seeingAll } from '../arriving.ts'
import { emptyLog } from '../log.ts'
import type { Reader } from '../recorder.ts'
import { codeOf } from '../store-problem.ts'

/** Whether no page of the file holds what was erased any more. */
export async function isWiped(db: Reader): Promise<boolean> {
  return (await db.selectFrom('wiping').select('command_seq').executeTakeFirst()) === undefined
}

/** What became of wiping: there was nothing to do, it is done, or somebody is in the way and it is to be tried again. */
export type Wiped = 'nothing' | 'done' | 'again'

/**
 * Writes the whole file anew after somebody was erased, so that no page, free or half full, and no word of the search index holds what
 * was there: the index is merged into one, samples of the statistics go, then SQLite copies what stands into a new file aside and
 * puts it over this one in one transaction, and the log is emptied into the file. At every moment until then the file is one
 * that was acknowledged; a crash leaves it as it was, and it is done at the next opening.
 */
export function wipe(writer: Database.Database): Wiped {
  if (writer.inTransaction) return 'again'
  const pending = writer.prepare('select count(*) from main.wiping').pluck()
  if (pending.get() === 0) return 'nothing'
  if (writer.prepare('select 1 from main.search_pending limit 1').get()) return 'again'
  if (!emptyLog(writer)) return 'again'
  try {
    writer.pragma('secure_delete = ON')
    for (const index of ['search_name', 'search_text'])
      writer.exec(`insert into main.${index} (${index}) values ('optimize')`)
    for (const table of ['sqlite_stat1', 'sqlite_stat4'])
      if (writer.prepare('select 1 from main.sqlite_schema where name = ?').get(table))
        writer.exec(`delete from main.${table}`)
    seeingAll(writer, () => void writer.exec('vacuum main'))
    if (!emptyLog(writer)) return 'again'
    writer.exec('delete from main.wiping')
    return 'done'
  } catch (error) {
    if (codeOf(error).startsWith('SQLITE_BUSY') || codeOf(error).startsWith('SQLITE_LOCKED')) return 'again'
    throw error
  } finally {
    writer.pragma('secure_delete = OFF')
  }
}
