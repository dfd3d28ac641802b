import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** An empty folder that is there until the test is over. */
export function aFolder(): string {
  const folder = newFolder()
  onTestFinished(() => removeFolder(folder))
  return folder
}

/** The same on a real disk, for what a file system in memory can't do. */
export function aFolderOnDisk(): string {
  const folder = mkdtempSync(join(tmpdir(), 'keyplan-test-'))
  onTestFinished(() => removeFolder(folder))
  return folder
}

/** In memory where there is room for files: the tests commit thousands of times, each with a wait for the disk. */
export function newFolder(): string {
  return mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'keyplan-test-'))
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}
