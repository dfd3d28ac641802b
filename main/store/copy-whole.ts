import type Database from 'better-sqlite3'
import { renameSync, rmSync } from 'node:fs'
import { seeingAll } from './arriving.ts'
import { connect } from './connect.ts'
import { makeEmptyFile } from './own-files.ts'
import { codeOf, StoreNotOpened } from './store-problem.ts'

/** Writes all that the connection sees into a new file: aside, checked, then renamed, so that under its name it is whole. */
export function copyWhole(database: Database.Database, target: string): void {
  const aside = `${target}.part`
  rmSync(aside, { force: true })
  makeEmptyFile(aside)
  seeingAll(database, () => copyInto(database, aside))

  const copy = connect(aside, { readonly: true })
  try {
    const found = copy.pragma('quick_check', { simple: true })
    if (found !== 'ok') throw new Error(`The copy is not sound: ${String(found)}`)
  } finally {
    copy.close()
  }
  renameSync(aside, target)
}

/** SQLite takes shorter paths than the system does. */
function copyInto(database: Database.Database, path: string): void {
  try {
    database.prepare('vacuum into ?').run(path)
  } catch (error) {
    rmSync(path, { force: true })
    throw codeOf(error).startsWith('SQLITE_CANTOPEN')
      ? new StoreNotOpened({ code: 'store-folder-unusable' }, error)
      : error
  }
}
