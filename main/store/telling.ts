import type { BackupPhase } from './backups/make-backup.ts'

/** What is told of long work while it is done. Called often, between statements; it may throw to stop the work. */
export type Telling<Phase> = (phase: Phase, done: number, total: number | null) => void

/** What is told while a file of an earlier schema is brought up to date. `keeping` is told last: nothing stops it then. */
export type OpeningTelling = Telling<BackupPhase | 'migrating' | 'checking-references' | 'keeping'>
