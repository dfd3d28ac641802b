import type { JobRunners } from '../../core/job-context.ts'
import { backUpWorkspace } from '../../store/backups/back-up-workspace.ts'
import { getBackup, restoreCopy } from '../../store/backups/bring-back.ts'
import { verifyBackup } from '../../store/backups/verify-backup.ts'
import { basename } from 'node:path'
import { orBackupFailure } from './backup-failure.ts'
import { tellingOf } from './telling.ts'

/** Makes a backup of the workspace while it is worked in, and lets go of those that are no longer kept. */
export const runBackup: JobRunners['backup'] = async (context, { kind, appVersion }) =>
  orBackupFailure(() => {
    const wish = { kind, now: context.now(), appVersion, tell: tellingOf(context) }
    const { path, manifest, removed } = backUpWorkspace(context.path, wish)
    return { name: basename(path), removed: [...removed], strayRows: manifest.strayRows }
  })

/** Reads a backup again. */
export const runBackupCheck: JobRunners['backup-check'] = async (context, { name }) =>
  orBackupFailure(() => {
    const tell = tellingOf(context)
    const backup = getBackup(context.path, name)
    let hashed = 0
    const verdict = verifyBackup(backup, (bytes) => tell('hashing', (hashed += bytes), backup.byteLength))
    const tables = verdict.state === 'damaged' && verdict.tables ? [...verdict.tables] : null
    return { state: verdict.state, tables }
  })

/** Copies a backup to a new workspace file. */
export const runRestore: JobRunners['restore'] = async (context, { name }) =>
  orBackupFailure(() => ({ path: restoreCopy(context.path, name, context.now(), tellingOf(context)) }))
