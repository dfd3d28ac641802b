import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { codeOf } from '../store-problem.ts'
import { readManifest, type Manifest } from './manifest.ts'

export const partEnding = '.part'
const ending = '.keyplan'

/** A backup as it lies in its folder. Without a manifest nothing is known of it but what the file system says. */
export type BackupFile = Readonly<{
  path: string
  name: string
  byteLength: number
  writtenAt: string
  manifest: Manifest | undefined
}>

/** Backups lie beside their workspace, so that they go where it goes. */
export function backupFolderOf(path: string): string {
  return join(dirname(path), `${basename(path)} backups`)
}

/** The backups of a folder, the newest first by their number; those without a manifest last. A folder that is not there holds none. */
export function backupsIn(folder: string): BackupFile[] {
  return namesIn(folder)
    .filter((name) => name.endsWith(ending))
    .flatMap((name) => {
      const path = join(folder, name)
      const stat = statSync(path, { throwIfNoEntry: false })
      if (!stat?.isFile()) return []
      const writtenAt = stat.mtime.toISOString()
      return [{ path, name, byteLength: stat.size, writtenAt, manifest: readManifest(path) }]
    })
    .toSorted((one, other) => numberOf(other) - numberOf(one) || (one.name < other.name ? 1 : -1))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
    throw error
  }
}

function numberOf({ manifest }: BackupFile): number {
  return manifest?.number ?? 0
}
