import type Database from 'better-sqlite3'
import { newestOf, schemaOf } from '../migrate.ts'
import type { Step } from '../migrations/steps.ts'
import { makeBackup } from './make-backup.ts'

/** Keeps the file as it is before steps are done to it: a backup is the way back, there is no step down. */
export function backUpIfStepsPend(
  database: Database.Database,
  path: string,
  { now, upTo, appVersion }: Readonly<{ now: Date; upTo: readonly Step[]; appVersion: string }>,
): void {
  const schema = schemaOf(database)
  if (schema === 0 || schema >= newestOf(upTo)) return
  makeBackup(database, path, { kind: 'before-migration', now, appVersion })
}
