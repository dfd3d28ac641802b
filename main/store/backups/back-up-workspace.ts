import { connect } from '../connect.ts'
import { backupFolderOf } from './backup-folder.ts'
import { backupProblemOf } from './backup-problem.ts'
import { makeBackup, type BackupWish, type MadeBackup } from './make-backup.ts'
import { rotateBackups } from './rotate.ts'

/**
 * Makes a backup of a workspace that is open elsewhere, and lets go of the backups that are no longer kept. Uses a connection
 * of its own that only reads, so that nobody waits for it. Throws `BackupFailed`.
 */
export function backUpWorkspace(
  path: string,
  wish: BackupWish,
): MadeBackup & Readonly<{ removed: readonly string[] }> {
  try {
    const database = connect(path, { readonly: true })
    try {
      const made = makeBackup(database, path, wish)
      return { ...made, removed: rotateBackups(path, made.manifest) }
    } finally {
      database.close()
    }
  } catch (error) {
    throw backupProblemOf(error, backupFolderOf(path))
  }
}
