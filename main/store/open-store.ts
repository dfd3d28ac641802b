import type Database from 'better-sqlite3'
import { existsSync, realpathSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely } from 'kysely'
import { applicationId, refuseSecondName, refuseStranger, refuseUnwritable } from './admission.ts'
import { hideArriving } from './arriving.ts'
import { backUpIfStepsPend } from './backups/back-up-if-steps-pend.ts'
import { BackupFailed } from './backups/backup-problem.ts'
import { connect, together } from './connect.ts'
import { copyWhole } from './copy-whole.ts'
import { CachedSqliteDialect } from './dialect.ts'
import { refuseIfHeldByOther, takeLock, type Lock } from './lock.ts'
import { wipe, type Wiped } from './erasing/wiping.ts'
import { emptyLog } from './log.ts'
import { migrate, newestOf, schemaOf, stepsPend } from './migrate.ts'
import { steps, type Step } from './migrations/steps.ts'
import { makeEmptyFile, makeFolder } from './own-files.ts'
import { placeOf } from './place.ts'
import type { Reader } from './recorder.ts'
import { restCheckOf, type RestCheck } from './rest-check.ts'
import { refuseWithoutRoom, roomIn, type Room } from './room.ts'
import { refuseUnsoundAfterCrash } from './soundness.ts'
import { forgetSmallTables, refreshStatistics } from './statistics.ts'
import { codeOf, problemOf, StoreNotOpened } from './store-problem.ts'
import type { Tables } from './tables.ts'
import type { OpeningTelling } from './telling.ts'

/** An open workspace file. `write` is absent where it was opened for reading only. */
export type Store = Readonly<{
  path: string
  read: Reader
  write: Kysely<Tables> | undefined
  /** Whether the file that was opened still lies where it was: one that was moved or replaced must not be written to. */
  isInPlace: () => boolean
  /** Empties the log beside the file into the file, where nobody is reading; answers whether that was done. */
  emptyLog: () => boolean
  /** Writes the file anew where somebody was erased from it. */
  wipe: () => Wiped
  /** Does work of which only the whole counts: its commands are on disk when it ends, and not one by one. */
  together: <T>(work: () => Promise<T>) => Promise<T>
  /** Writes all that is there into a new file; throws where there is one already. */
  copyTo: (target: string) => void
  /** Leaves one plain file, and answers what it looks like where that is known. */
  close: () => Promise<RestCheck | undefined>
  /** Lets go of a file that was found damaged: nothing more is written to it, and its log stays beside it. */
  abandon: () => Promise<void>
}>

/** Makes a new workspace file, migrated to the current schema, and opens it. Throws `StoreNotOpened`. */
export async function createStore(path: string, now: Date, session?: string): Promise<Store> {
  if (existsSync(path)) throw new StoreNotOpened({ code: 'store-exists' })
  makeFolder(dirname(path))
  makeEmptyFile(path)
  try {
    return await open(realpathSync(path), now, session, async (database) => {
      database.pragma(`application_id = ${applicationId}`)
      migrate(database, steps)
    })
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
  { appVersion = '', session, tell = () => undefined, room = roomIn }: OpeningWays = {},
): Promise<Store> {
  const schema = refuseAsBusy(path, session, () => refuseStranger(path, upTo))
  refuseUnwritable(path)
  refuseSecondName(path)
  if (stepsPend(schema, upTo)) refuseWithoutRoom(path, room)
  return open(realpathSync(path), now, session, async (database) => {
    await openingBackUp(() => backUpIfStepsPend(database, path, { now, upTo, appVersion, tell }))
    migrate(database, upTo, tell)
  })
}

type OpeningWays = Readonly<{
  appVersion?: string
  session?: string | undefined
  /** Told only where steps pend; where it throws, the file is left as it was. */
  tell?: OpeningTelling
  room?: Room
}>

/** A file that somebody is just opening is busy for a moment: then it is told who that is. */
function refuseAsBusy<T>(path: string, session: string | undefined, look: () => T): T {
  try {
    return look()
  } catch (error) {
    if (codeOf(error).startsWith('SQLITE_BUSY')) refuseIfHeldByOther(realpathSync(path), session)
    throw error
  }
}

/** Why there is no backup before a step, as a reason for which the file is not opened: without one no step is done. */
async function openingBackUp(backUp: () => Promise<void>): Promise<void> {
  try {
    await backUp()
  } catch (error) {
    if (!(error instanceof BackupFailed)) throw error
    if (error.problem.code === 'disk-full') throw Object.assign(error, { code: 'ENOSPC' })
    const isDamaged = error.problem.code === 'workspace-damaged' || error.problem.code === 'backup-not-sound'
    throw new StoreNotOpened(
      isDamaged ? { code: 'store-damaged', how: 'pages' } : { code: 'store-folder-unusable' },
      error,
    )
  }
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
  session: string | undefined,
  prepare: (database: Database.Database) => Promise<void>,
): Promise<Store> {
  const lock = takeLock(path, now, session)
  let database: Database.Database | undefined
  try {
    refuseUnsoundAfterCrash(path)
    database = connect(path, {})
    await prepare(database)
    forgetSmallTables(database)
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
  for (const database of [reader, ...(writer ? [writer] : [])]) hideArriving(database)
  const read = new Kysely<Tables>({ dialect: new CachedSqliteDialect(reader) })
  const write = writer && new Kysely<Tables>({ dialect: new CachedSqliteDialect(writer) })
  const isInPlace = placeOf(path)
  const forget = async (): Promise<void> => {
    await read.destroy()
    await write?.destroy()
  }
  return {
    path,
    read: read as unknown as Reader,
    write,
    isInPlace,
    emptyLog: () => writer === undefined || emptyLog(writer),
    wipe: () => (writer ? wipe(writer) : 'nothing'),
    together: (work) => (writer ? together(writer, work) : work()),
    copyTo: (target) => copyWhole(reader, target),
    close: async () => {
      await forget()
      reader.close()
      const rest = writer && leave(writer)
      lock?.release()
      return rest
    },
    abandon: async () => {
      await forget()
      // The writer first: SQLite brings the log into the file when the last connection that may write is closed.
      writer?.close()
      reader.close()
      lock?.release()
    },
  }
}

/**
 * Leaves one plain file behind, so that a closed workspace can be copied, mailed and opened where nothing can be written.
 * Where somebody still reads, the file stays as it is: all that was acknowledged is in it and its log.
 */
function leave(writer: Database.Database): RestCheck | undefined {
  try {
    refreshStatistics(writer)
    const mode = writer.pragma('journal_mode = DELETE', { simple: true })
    return mode === 'delete' ? restCheckOf(writer) : undefined
  } catch (error) {
    if (!codeOf(error).startsWith('SQLITE_')) throw error
    return undefined
  } finally {
    writer.close()
  }
}
