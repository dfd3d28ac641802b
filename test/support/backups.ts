import { join } from 'node:path'
import { backUpWorkspace } from '../../main/store/backups/back-up-workspace.ts'
import { backupFolderOf, backupsIn, type BackupFile } from '../../main/store/backups/backup-folder.ts'
import type { BackupKind } from '../../main/store/backups/manifest.ts'
import { aFolder } from './folder.ts'
import { startCore, type Core } from './core.ts'
import { aFullAccount } from './full-account.ts'

type Wish = Readonly<{ kind?: BackupKind; at?: string }>

/** Makes a backup of a workspace as the program does, and answers its path. */
export function backUp(path: string, { kind = 'daily', at = '2026-03-02T12:00:00Z' }: Wish = {}): string {
  return backUpWorkspace(path, { kind, now: new Date(at), appVersion: '1.2.3' }).path
}

/** The backups of a workspace, the newest first. */
export function backupsOf(path: string): readonly BackupFile[] {
  return backupsIn(backupFolderOf(path))
}

/** A closed workspace file with so many accounts and all that hangs on them. */
export async function aFullFile(accounts = 2, path = join(aFolder(), 'workspace.keyplan')): Promise<string> {
  const core = await startCore({ path })
  await fill(core, accounts)
  await core.close()
  return path
}

export async function fill(core: Core, accounts: number): Promise<void> {
  for (let made = 0; made < accounts; made++) await aFullAccount(core)
}
