import { existsSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { takeLock } from '../lock.ts'
import { makeEmptyFile } from '../own-files.ts'
import { backupFolderOf, backupsIn, partEnding, type BackupFile } from './backup-folder.ts'
import { BackupFailed, backupProblemOf } from './backup-problem.ts'
import { copyHashing, renameOnDisk, syncFolder } from './disk.ts'
import { inspectCopy, type BackupTelling } from './make-backup.ts'

/** The backup of a workspace with this file name. Throws `BackupFailed`. */
export function getBackup(path: string, name: string): BackupFile {
  const backup = backupsIn(backupFolderOf(path)).find((each) => each.name === name)
  if (!backup) throw new BackupFailed({ code: 'not-found', object: 'backup' })
  return backup
}

/**
 * Copies a backup to a new workspace file beside the present one, and answers its path once it was read and found sound. The
 * present file is not looked at. Throws `BackupFailed`; then no file is left.
 */
export function restoreCopy(
  path: string,
  name: string,
  now: Date,
  tell: BackupTelling = () => undefined,
): string {
  const backup = getBackup(path, name)
  const target = freePath(path, `restored ${stampOf(now)}`)
  const aside = `${target}${partEnding}`
  try {
    makeEmptyFile(aside)
    let copied = 0
    const sha256 = copyHashing(backup.path, aside, (bytes) =>
      tell('copying', (copied += bytes), backup.byteLength),
    )
    if (backup.manifest && sha256 !== backup.manifest.sha256)
      throw new BackupFailed({ code: 'backup-not-sound', found: 'other bytes than were written' })
    // Bytes that were read again once, and are the same now, need no second opinion.
    if (!backup.manifest) inspectCopy(aside, [], tell)
    renameOnDisk(aside, target)
    return target
  } catch (error) {
    rmSync(aside, { force: true })
    throw backupProblemOf(error, dirname(path))
  }
}

/**
 * Puts a workspace file in the place of another one that nobody has open. What stood there is kept beside it under another
 * name, with SQLite's own files of it; it is never deleted. Answers where it is kept, `null` where nothing stood there.
 * @param why what the name of the kept file says: that it was damaged, or only older
 */
export function putInPlace(
  path: string,
  replacement: string,
  why: 'corrupt' | 'before-restore',
  now: Date,
): string | null {
  const lock = takeLock(path, now)
  try {
    const isThere = existsSync(path)
    const kept = freeKept(`${path}.${isThere ? why : 'left'}-${stampOf(now).replaceAll(' ', '-')}`)
    // Not one of them may stay: SQLite would apply a log that lies beside the wrong file.
    for (const ending of endings) {
      if (existsSync(`${path}${ending}`)) renameSync(`${path}${ending}`, `${kept}${ending}`)
    }
    syncFolder(dirname(path))
    renameOnDisk(replacement, path)
    return isThere ? kept : null
  } finally {
    lock.release()
  }
}

/** A workspace file and what SQLite keeps beside it while it is open, or after a crash. */
const endings = ['', '-wal', '-shm', '-journal'] as const

function freeKept(wanted: string): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? wanted : `${wanted}-${number}`
    if (!endings.some((ending) => existsSync(`${free}${ending}`))) return free
  }
}

/** `name.keyplan` as `name (suffix).keyplan`, with a number where that is taken. */
export function freePath(path: string, suffix: string): string {
  const ending = extname(path)
  const stem = basename(path, ending)
  for (let number = 1; ; number++) {
    const free = join(dirname(path), `${stem} (${suffix}${number === 1 ? '' : ` ${number}`})${ending}`)
    if (!existsSync(free) && !existsSync(`${free}${partEnding}`)) return free
  }
}

export function stampOf(now: Date): string {
  return now.toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '-')
}
