import { rmSync } from 'node:fs'
import { backupFolderOf, backupsIn, type BackupFile } from './backup-folder.ts'
import { BackupFailed, backupProblemOf } from './backup-problem.ts'
import { syncFolder } from './disk.ts'
import { manifestPathOf } from './manifest.ts'

/**
 * Deletes backups that somebody chose, each with what was written down of it and what SQLite may have left beside it, so that it holds
 * after a power cut. Nothing is deleted where one of them is not there. Throws `BackupFailed`.
 * @returns how many were deleted
 */
export function removeBackups(path: string, names: readonly string[]): number {
  const folder = backupFolderOf(path)
  const there = new Map(backupsIn(folder).map((backup) => [backup.name, backup]))
  const chosen = [...new Set(names)].map((name) => {
    const backup = there.get(name)
    if (!backup) throw new BackupFailed({ code: 'not-found', object: 'backup' })
    return backup
  })
  try {
    for (const backup of chosen) remove(backup)
    syncFolder(folder)
  } catch (error) {
    throw backupProblemOf(error, folder)
  }
  return chosen.length
}

/** The backup goes before its manifest: one without a manifest would look like another. */
function remove({ path }: BackupFile): void {
  for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true })
  rmSync(manifestPathOf(path), { force: true })
}
