import { closeSync, mkdirSync, openSync } from 'node:fs'
import { StoreNotOpened } from './store-problem.ts'

/** A folder that only the user can look into, where it is not there yet. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new StoreNotOpened({ code: 'store-folder-unusable' }, error)
  }
}

/** Made before SQLite sees it, so that nobody but the user can ever read it. */
export function makeEmptyFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    throw new StoreNotOpened({ code: 'store-folder-unusable' }, error)
  }
}
