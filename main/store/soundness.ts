import { existsSync, statSync } from 'node:fs'
import { refuseStranger } from './admission.ts'
import { connect } from './connect.ts'
import { steps } from './migrations/steps.ts'
import { problemOf, StoreNotOpened } from './store-problem.ts'

/** Reading a larger file through would make opening wait; it is read when its next backup is made. */
const bytesAtMost = 64 * 1024 * 1024

/**
 * Reads a workspace file through before anything is written to it, where there is reason to: a log lies beside it, so that it
 * was not closed. A log that is of another file fits the pages, but not what the pages say of each other. Throws `StoreNotOpened`.
 */
export function refuseUnsoundAfterCrash(path: string): void {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false })
  if (log && log.size > 0) refuseUnsound(path)
}

/** Whether a file that nobody has open is a workspace in which SQLite finds no damage. A large one is not read through. */
export function isSound(path: string): boolean {
  try {
    refuseStranger(path, steps)
    refuseUnsound(path)
    return true
  } catch (error) {
    if (error instanceof StoreNotOpened) return false
    throw error
  }
}

/** Throws `StoreNotOpened` where SQLite finds damage anywhere in the file. */
export function refuseUnsound(path: string): void {
  if (!existsSync(path) || statSync(path).size > bytesAtMost) return
  try {
    const database = connect(path, { readonly: true })
    try {
      const found = database.pragma('integrity_check(1)', { simple: true })
      const loose = database.pragma('foreign_key_check') as unknown[]
      if (found !== 'ok' || loose.length > 0)
        throw new StoreNotOpened({ code: 'store-damaged', how: 'pages' })
    } finally {
      database.close()
    }
  } catch (error) {
    throw problemOf(error)
  }
}
