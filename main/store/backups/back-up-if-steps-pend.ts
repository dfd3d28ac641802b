import type Database from 'better-sqlite3'
import { schemaOf, stepsPend } from '../migrate.ts'
import type { Step } from '../migrations/steps.ts'
import type { OpeningTelling } from '../telling.ts'
import { makeBackupInSteps } from './make-backup.ts'

type Wish = Readonly<{ now: Date; upTo: readonly Step[]; appVersion: string; tell: OpeningTelling }>

/** Keeps the file as it is before steps are done to it: a backup is the way back, there is no step down. */
export async function backUpIfStepsPend(
  database: Database.Database,
  path: string,
  { upTo, ...wish }: Wish,
): Promise<void> {
  if (!stepsPend(schemaOf(database), upTo)) return
  await makeBackupInSteps(database, path, { kind: 'before-migration', ...wish })
}
