import type Database from 'better-sqlite3'
import { renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { connect } from './connect.ts'
import { newestOf, schemaOf } from './migrate.ts'
import type { Step } from './migrations/steps.ts'
import { makeEmptyFile, makeFolder } from './own-files.ts'

/** Keeps the file as it is before steps are done to it: a backup is the way back, there is no step down. */
export function backUpIfStepsPend(
  database: Database.Database,
  path: string,
  now: Date,
  upTo: readonly Step[],
): void {
  const schema = schemaOf(database)
  const newest = newestOf(upTo)
  if (schema === 0 || schema >= newest) return

  const folder = join(dirname(path), `${basename(path)} backups`)
  makeFolder(folder)
  const stamp = now.toISOString().replace(/[:.]/g, '-')
  backUp(database, join(folder, `${stamp} before schema ${newest}.keyplan`))
}

/** Writes aside, checks and renames: under its final name a backup is whole. */
export function backUp(database: Database.Database, target: string): void {
  const aside = `${target}.part`
  rmSync(aside, { force: true })
  makeEmptyFile(aside)
  database.prepare('vacuum into ?').run(aside)

  const copy = connect(aside, { readonly: true })
  try {
    const found = copy.pragma('quick_check', { simple: true })
    if (found !== 'ok') throw new Error(`The backup is not sound: ${String(found)}`)
  } finally {
    copy.close()
  }
  renameSync(aside, target)
}
