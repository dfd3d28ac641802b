import Database from 'better-sqlite3'
import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Kysely } from 'kysely'
import { CachedSqliteDialect } from './dialect.ts'
import { takeLock, type Lock } from './lock.ts'
import { currentSchema, steps } from './migrations/steps.ts'
import type { Reader } from './recorder.ts'
import { StoreNotOpened } from './store-problem.ts'
import type { Tables } from './tables.ts'

/** `KPLN`: what makes a SQLite file ours. */
export const applicationId = 0x4b504c4e

/** An open workspace file. `write` is absent where it was opened for reading only. */
export type Store = Readonly<{
  path: string
  read: Reader
  write: Kysely<Tables> | undefined
  close: () => Promise<void>
}>

/** Makes a new workspace file, migrated to the current schema, and opens it. Throws `StoreNotOpened`. */
export function createStore(path: string, now: Date): Promise<Store> {
  if (existsSync(path)) throw new StoreNotOpened({ code: 'store-exists' })
  makeFolder(dirname(path))
  makeEmptyFile(path)
  return open(path, now, (database) => database.pragma(`application_id = ${applicationId}`))
}

/** Opens a workspace file for writing: the only place that migrates. Throws `StoreNotOpened`. */
export function openStore(path: string, now: Date): Promise<Store> {
  refuseForeign(path)
  refuseUnwritable(path)
  return open(path, now, () => undefined)
}

/** Opens a workspace file for reading beside whoever writes it. Throws `StoreNotOpened`. */
export async function openReader(path: string): Promise<Store> {
  refuseForeign(path)
  const database = connect(path, { readonly: true })
  try {
    const schema = schemaOf(database)
    if (schema !== currentSchema) {
      throw new StoreNotOpened({ code: 'store-newer', fileSchema: schema, ownSchema: currentSchema })
    }
    return storeOf(path, database, undefined, undefined)
  } catch (error) {
    database.close()
    throw problemOf(error)
  }
}

async function open(path: string, now: Date, prepare: (database: Database.Database) => void): Promise<Store> {
  const lock = takeLock(path, now)
  let database: Database.Database | undefined
  try {
    database = connect(path, {})
    prepare(database)
    refuseNewer(database)
    await backUpIfStepsPend(database, path, now)
    migrate(database)
    const reader = connect(path, { readonly: true })
    return storeOf(path, reader, database, lock)
  } catch (error) {
    database?.close()
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
  return {
    path,
    read: read as unknown as Reader,
    write,
    close: async () => {
      await read.destroy()
      reader.close()
      if (writer) {
        await write?.destroy()
        settle(writer)
        writer.close()
      }
      lock?.release()
    },
  }
}

/**
 * A connection with the house's settings: acknowledged means on disk (FULL), foreign keys hold, nothing in the file is
 * trusted to run. Each is set here and nowhere else, on every connection.
 */
export function connect(path: string, options: Database.Options): Database.Database {
  const database = new Database(path, options)
  try {
    database.pragma('busy_timeout = 5000')
    if (!options.readonly) database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('checkpoint_fullfsync = ON')
    database.pragma('foreign_keys = ON')
    database.pragma('trusted_schema = OFF')
    database.pragma('cell_size_check = ON')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Runs the steps that the file has not seen, all in one transaction with the number that records them. */
export function migrate(
  database: Database.Database,
  upTo: readonly Readonly<{ number: number; sql: string }>[] = steps,
): void {
  const pending = upTo.filter((step) => step.number > schemaOf(database))
  if (pending.length === 0) return

  database.pragma('foreign_keys = OFF')
  database
    .transaction(() => {
      for (const step of pending) {
        database.exec(step.sql)
        const orphans = database.pragma('foreign_key_check') as unknown[]
        if (orphans.length > 0)
          throw new Error(`Step ${step.number} leaves ${orphans.length} rows without what they refer to`)
        database.pragma(`user_version = ${step.number}`)
      }
    })
    .immediate()
  database.pragma('foreign_keys = ON')
}

async function backUpIfStepsPend(database: Database.Database, path: string, now: Date): Promise<void> {
  const schema = schemaOf(database)
  if (schema === 0 || schema >= currentSchema) return

  const folder = join(dirname(path), `${basename(path)} backups`)
  makeFolder(folder)
  const stamp = now.toISOString().slice(0, 19).replace(/:/g, '-')
  const target = join(folder, `${stamp} before schema ${currentSchema}.keyplan`)
  await database.backup(target)
}

function refuseNewer(database: Database.Database): void {
  const schema = schemaOf(database)
  if (schema < 0 || schema > currentSchema) {
    throw new StoreNotOpened({ code: 'store-newer', fileSchema: schema, ownSchema: currentSchema })
  }
}

/**
 * Asks a read-only connection what the file is, so that a stranger's file is never written to. Never through `fs`: reading
 * the file that way drops the locks that SQLite holds on it elsewhere in this process.
 */
function refuseForeign(path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isFile()) throw new StoreNotOpened({ code: 'store-missing' })
  if (stat.size === 0) throw new StoreNotOpened({ code: 'store-not-ours', looksLike: 'empty' })

  const database = new Database(path, { readonly: true })
  try {
    if (database.pragma('application_id', { simple: true }) !== applicationId) {
      throw new StoreNotOpened({ code: 'store-not-ours', looksLike: 'other-database' })
    }
  } catch (error) {
    if (codeOf(error) === 'SQLITE_NOTADB') {
      throw new StoreNotOpened({ code: 'store-not-ours', looksLike: 'not-a-database' }, error)
    }
    throw problemOf(error)
  } finally {
    database.close()
  }
}

function refuseUnwritable(path: string): void {
  try {
    accessSync(path, constants.W_OK)
    accessSync(dirname(path), constants.W_OK)
  } catch (error) {
    throw new StoreNotOpened({ code: 'store-read-only' }, error)
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new StoreNotOpened({ code: 'store-folder-unusable' }, error)
  }
}

/** Made before SQLite sees it, so that nobody but the user can ever read it. */
function makeEmptyFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    throw new StoreNotOpened({ code: 'store-folder-unusable' }, error)
  }
}

/** Leaves one plain file behind, so that a closed workspace can be copied, mailed and opened where nothing can be written. */
function settle(writer: Database.Database): void {
  writer.pragma('optimize')
  try {
    writer.pragma('journal_mode = DELETE')
  } catch (error) {
    if (codeOf(error) !== 'SQLITE_BUSY') throw error
  }
}

function schemaOf(database: Database.Database): number {
  return Number(database.pragma('user_version', { simple: true }))
}

function problemOf(error: unknown): unknown {
  if (error instanceof StoreNotOpened) return error
  const code = codeOf(error)
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return new StoreNotOpened({ code: 'store-damaged' }, error)
  if (code.startsWith('SQLITE_READONLY')) return new StoreNotOpened({ code: 'store-read-only' }, error)
  if (code.startsWith('SQLITE_CANTOPEN')) return new StoreNotOpened({ code: 'store-folder-unusable' }, error)
  return error
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
