import { rmSync } from 'node:fs'
import { backupFolderOf, backupsIn, type BackupFile } from './backup-folder.ts'
import { chooseKept } from './choose-kept.ts'
import { manifestPathOf, type Manifest } from './manifest.ts'
import { verifyBackup } from './verify-backup.ts'

type Proven = BackupFile & Readonly<{ manifest: Manifest }>

/**
 * Deletes the backups of a workspace that are no longer kept, and answers their names. Called after a new one was made and
 * read again. Before anything is deleted, the newest that stays beside the new one is read too: a damaged one keeps no place
 * of an older good one. Never deleted: what was found damaged, what has no manifest, and what belongs to another workspace.
 */
export function rotateBackups(path: string, made: Pick<Manifest, 'number' | 'workspaceId'>): string[] {
  const own = backupsIn(backupFolderOf(path)).filter(
    (backup): backup is Proven =>
      backup.manifest?.workspaceId === made.workspaceId && backup.byteLength === backup.manifest.byteLength,
  )
  const going = goingOf(own, made.number)
  for (const { path: backup } of going) {
    rmSync(backup)
    rmSync(manifestPathOf(backup), { force: true })
  }
  return going.map(({ name }) => name)
}

function goingOf(own: readonly Proven[], made: number): readonly Proven[] {
  const kept = chooseKept(own.map((backup) => ({ ...backup.manifest, backup })))
  const keptPaths = new Set([...kept].map(({ backup }) => backup.path))
  const going = own.filter(({ path }) => !keptPaths.has(path))
  const witness = own.find(({ path, manifest }) => keptPaths.has(path) && manifest.number !== made)
  if (going.length === 0 || !witness || verifyBackup(witness).state === 'whole') return going
  return goingOf(
    own.filter((each) => each !== witness),
    made,
  )
}
