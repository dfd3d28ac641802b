import { existsSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { backupsIn, partEnding } from './backup-folder.ts'
import { manifestPathOf } from './manifest.ts'

/** What SQLite may leave beside a file that it was writing when the program was killed. */
const ofSqlite = ['', '-journal', '-wal', '-shm']

/**
 * Removes what a crash left of a backup that was being made: files without a final name, and manifests without a backup. Nobody
 * else makes one in this folder, since a workspace has one writer.
 */
export function clearLeftBackups(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (isPart(name)) rmSync(path, { force: true })
  }
  const backups = new Set(backupsIn(folder).map(({ path }) => manifestPathOf(path)))
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.manifest.json'))) {
    const path = join(folder, name)
    if (!backups.has(path)) rmSync(path, { force: true })
  }
}

/** Removes what a crash left beside a workspace of a copy that was being brought back, or of what was being salvaged. */
export function clearLeftCopies(path: string): void {
  const folder = dirname(path)
  const stem = basename(path, extname(path))
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const isOurs = name.startsWith(`${stem} (restored `) || name.startsWith(`${stem} (salvaged `)
    if (isOurs && isPart(name)) rmSync(join(folder, name), { force: true })
  }
}

function isPart(name: string): boolean {
  return ofSqlite.some((ending) => name.endsWith(`${partEnding}${ending}`))
}
