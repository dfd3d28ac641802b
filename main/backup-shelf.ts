import { AppFailure } from '#shared/contract/errors.ts'
import { dirname } from 'node:path'
import type { BackupShelf } from './core/backups.ts'
import { storeFailure } from './core/failures.ts'
import { refuseStranger } from './store/admission.ts'
import { backupFolderOf, backupsIn } from './store/backups/backup-folder.ts'
import { BackupFailed } from './store/backups/backup-problem.ts'
import { putInPlace } from './store/backups/bring-back.ts'
import { keptAtMost } from './store/backups/choose-kept.ts'
import { erasedInBackup } from './store/backups/erased-in-backup.ts'
import { removeBackups } from './store/backups/remove-backups.ts'
import { forgetMark, readMark } from './store/last-mark.ts'
import { steps } from './store/migrations/steps.ts'
import { readNewerCommands } from './store/salvage/read-commands.ts'
import { isSound } from './store/soundness.ts'
import { StoreNotOpened } from './store/store-problem.ts'

/** What the store knows of backups, as the application uses it. */
export function createBackupShelf(marksFolder: string): BackupShelf {
  return {
    folderOf: backupFolderOf,
    list: (path) => backupsIn(backupFolderOf(path)),
    kept: keptAtMost,
    remove: (path, names) => orFailure(path, () => removeBackups(path, names)),
    erasedIn: ({ path }, traces) => erasedInBackup(path, traces),
    readNewer: readNewerCommands,
    lastKnown: (path) => readMark(marksFolder, path)?.last ?? null,
    refuseReplacement: (path, replacement) =>
      orFailure(replacement, () => {
        if (dirname(replacement) !== dirname(path) || replacement === path)
          throw new StoreNotOpened({ code: 'store-missing' })
        refuseStranger(replacement, steps)
      }),
    putInPlace: (path, replacement, now, isKnownDamaged) =>
      orFailure(path, () => {
        const why = isKnownDamaged || !isSound(path) ? 'corrupt' : 'before-restore'
        const keptAs = putInPlace(path, replacement, why, now)
        forgetMark(marksFolder, path)
        return keptAs
      }),
  }
}

function orFailure<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof StoreNotOpened) throw storeFailure(error.problem, path, error)
    if (error instanceof BackupFailed) throw new AppFailure(error.problem, error)
    throw error
  }
}
