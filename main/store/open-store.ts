import type Database from 'better-sqlite3'
import { existsSync, realpathSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely } from 'kysely'
import { applicationId, refuseSecondName, refuseStranger, refuseUnwritable } from './admission.ts'
import { backUp, backUpIfStepsPend } from './back-up.ts'
import { connect } from './connect.ts'
import { CachedSqliteDialect } from './dialect.ts'
import { takeLock, type Lock } from './lock.ts'
import { emptyLog } from './log.ts'
import { migrate, newestOf, schemaOf } from './migrate.ts'
import { steps, type Step } from './migrations/steps.ts'
import { makeEmptyFile, makeFolder } from './own-files.ts'
import { placeOf } from './place.ts'
import type { Reader } from './recorder.ts'
import { codeOf, problemOf, StoreNotOpened } from './store-problem.ts'
import type { Tables } from './tables.ts'

/** An open workspace file. `write` is absent where it was opened for reading only. */
export type Store = Readonly<{
  path: string
  read: Reader
  write: Kysely<Tables> | undefined
  /** Whether the file that was opened still lies where it was: one that was moved or replaced must not be written to. */
  isInPlace: () => boolean
  /** Empties the log beside the file into the file, where nobody is reading; answers whether that was done. */
  emptyLog: () => boolean
  /** Writes all that is there into a new file; throws where there is one already. */
  copyTo: (target: string) => void
  close: () => Promise<void>
}>

/** Makes a new workspace file, migrated to the current schema, and opens it. Throws `StoreNotOpened`. */
export async function createStore(path: string, now: Date, session?: string): Promise<Store> {
  if (existsSync(path)) throw new StoreNotOpened({ code: 'store-exists' })
  makeFolder(dirname(path))
  makeEmptyFile(path)
  try {
    const isOurs = (database: Database.Database) => database.pragma(`application_id = ${applicationId}`)
    return await open(realpathSync(path), now, steps, isOurs, session)
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  }
}

/**
 * Opens a workspace file for writing: the only place that migrates. Throws `StoreNotOpened`.
 * A file has one lock however it is named: links are followed first.
 */
export async function openStore(
  path: string,
  now: Date,
  upTo: readonly Step[] = steps,
  session?: string,
): Promise<Store> {
  refuseStranger(path, upTo)
  refuseUnwritable(path)
  refuseSecondName(path)
  return open(realpathSync(path), now, upTo, () => undefined, session)
}

/** Opens a workspace file for reading beside whoever writes it. Throws `StoreNotOpened`. */
export async function openReader(path: string, upTo: readonly Step[] = steps): Promise<Store> {
  refuseStranger(path, upTo)
  const database = connect(path, { readonly: true })
  try {
    const schema = schemaOf(database)
    if (schema !== newestOf(upTo)) {
      throw new StoreNotOpened({ code: 'store-newer', fileSchema: schema, ownSchema: newestOf(upTo) })
    }
    return storeOf(path, database, undefined, undefined)
  } catch (error) {
    database.close()
    throw problemOf(error)
  }
}

async function open(
  path: string,
  now: Date,
  upTo: readonly Step[],
  prepare: (database: Database.Database) => void,
  session: string | undefined,
): Promise<Store> {
  const lock = takeLock(path, now, session)
  let database: Database.Database | undefined
  try {
    database = connect(path, {})
    prepare(database)
    backUpIfStepsPend(database, path, now, upTo)
    migrate(database, upTo)
    const reader = connect(path, { readonly: true })
    return storeOf(path, reader, database, lock)
  } catch (error) {
    if (database) leave(database)
    lock.release()
    throw problemOf(error)
  }
}

function storeOf(
  path: string,
  reader: Database.Database,
  writer: Database.Database | undefined,
  lock: Lock | undefined,
): Store {
  const read = new Kysely<Tables>({ dialect: new CachedSqliteDialect(reader) })
  const write = writer && new Kysely<Tables>({ dialect: new CachedSqliteDialect(writer) })
  const isInPlace = placeOf(path)
  return {
    path,
    read: read as unknown as Reader,
    write,
    isInPlace,
    emptyLog: () => writer === undefined || emptyLog(writer),
    copyTo: (target) => backUp(reader, target),
    close: async () => {
      await read.destroy()
      await write?.destroy()
      reader.close()
      if (writer) leave(writer)
      lock?.release()
    },
  }
}

/**
 * Leaves one plain file behind, so that a closed workspace can be copied, mailed and opened where nothing can be written.
 * Where somebody still reads, the file stays as it is: all that was acknowledged is in it and its log.
 */
function leave(writer: Database.Database): void {
  try {
    writer.pragma('optimize')
    writer.pragma('journal_mode = DELETE')
  } catch (error) {
    if (!codeOf(error).startsWith('SQLITE_')) throw error
  } finally {
    writer.close()
  }
}
