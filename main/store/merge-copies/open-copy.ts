import Database from 'better-sqlite3'
import { realpathSync, rmSync } from 'node:fs'
import { refuseStranger } from '../admission.ts'
import { copyInSteps } from '../backups/copy-in-steps.ts'
import { connect } from '../connect.ts'
import { migrate, newestOf } from '../migrate.ts'
import { steps, type Step } from '../migrations/steps.ts'
import { openReader, type Store } from '../open-store.ts'
import { makeEmptyFile } from '../own-files.ts'
import { StoreNotOpened } from '../store-problem.ts'

/**
 * Opens somebody else's file for reading. It is never written to: all of it as it is at one moment is copied aside first, page by page through
 * SQLite, so that it may be open elsewhere, and the copy is brought up to date. Throws `StoreNotOpened`.
 * @param aside where the copy goes; it is the caller's to remove
 * @param tell how many pages were copied, of how many; may throw to stop
 */
export async function openCopy(
  path: string,
  aside: string,
  tell: (done: number, total: number) => void,
  upTo: readonly Step[] = steps,
): Promise<Store> {
  const schema = refuseStranger(path, upTo)
  rmSync(aside, { force: true })
  makeEmptyFile(aside)
  const source = connect(realpathSync(path), { readonly: true })
  try {
    await copyInSteps(source, aside, tell)
  } finally {
    source.close()
  }
  if (schema < newestOf(upTo)) bringUpToDate(aside, upTo)
  return openReader(aside, upTo)
}

function bringUpToDate(aside: string, upTo: readonly Step[]): void {
  const copy = new Database(aside)
  try {
    copy.pragma('synchronous = OFF')
    copy.pragma('trusted_schema = OFF')
    migrate(copy, upTo)
    if ((copy.pragma('foreign_key_check') as unknown[]).length > 0)
      throw new StoreNotOpened({ code: 'store-damaged', how: 'pages' })
  } finally {
    copy.close()
  }
}
