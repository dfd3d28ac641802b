import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { connect, takeBackHalfWritten } from './connect.ts'
import { newestOf, schemaOf } from './migrate.ts'
import type { Step } from './migrations/steps.ts'
import { damageOf, diagnose } from './diagnose.ts'
import { schemaTextAfter, schemaTextOf } from './schema-text.ts'
import { codeOf, problemOf, StoreNotOpened } from './store-problem.ts'

/** `KPLN`: what makes a SQLite file ours. */
export const applicationId = 0x4b504c4e

/** Every SQLite file is at least its header; one that is shorter SQLite takes for an empty one. */
const headerBytes = 100
const applicationIdAt = 68

/**
 * Asks a read-only connection what the file is, so that a stranger's file is never written to: whether it bears our id, is
 * of no later schema, and has exactly the tables that our steps made; a trigger that somebody put in makes it strange.
 * Never through `fs`: reading the file that way drops the locks that SQLite holds on it elsewhere in this process.
 * Answers the schema that it has.
 */
export function refuseStranger(path: string, upTo: readonly Step[]): number {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isFile()) throw new StoreNotOpened({ code: 'store-missing' })
  if (stat.size === 0) throw new StoreNotOpened({ code: 'store-not-ours', looksLike: 'empty' })
  if (stat.size < headerBytes) throw new StoreNotOpened(diagnose(path))

  try {
    return judgeWhole(path, upTo)
  } catch (error) {
    if (codeOf(error) === 'SQLITE_NOTADB') throw new StoreNotOpened(diagnose(path), error)
    const problem = problemOf(error)
    const isDamaged = problem instanceof StoreNotOpened && problem.problem.code === 'store-damaged'
    throw isDamaged ? new StoreNotOpened(damageOf(path), error) : problem
  }
}

/** A crash while the file was being opened or closed leaves a journal to be taken back first: of our own files only. */
function judgeWhole(path: string, upTo: readonly Step[]): number {
  try {
    return judge(path, upTo)
  } catch (error) {
    if (codeOf(error) !== 'SQLITE_READONLY_ROLLBACK' || !isOursByHeader(path)) throw error
    takeBackHalfWritten(path)
    return judge(path, upTo)
  }
}

/**
 * The one place that reads a workspace file past SQLite. It is safe here: a journal is hot only where no connection holds
 * a lock on the file, so that there is none to drop.
 */
function isOursByHeader(path: string): boolean {
  const header = Buffer.alloc(headerBytes)
  const file = openSync(path, 'r')
  try {
    readSync(file, header, 0, headerBytes, 0)
  } finally {
    closeSync(file)
  }
  return header.readUInt32BE(applicationIdAt) === applicationId
}

function judge(path: string, upTo: readonly Step[]): number {
  const database = connect(path, { readonly: true })
  try {
    if (database.pragma('application_id', { simple: true }) !== applicationId) {
      throw new StoreNotOpened({ code: 'store-not-ours', looksLike: 'other-database' })
    }
    const schema = schemaOf(database)
    if (schema > newestOf(upTo)) {
      throw new StoreNotOpened({ code: 'store-newer', fileSchema: schema, ownSchema: newestOf(upTo) })
    }
    const done = upTo.filter((step) => step.number <= schema)
    if (newestOf(done) !== schema || schemaTextOf(database) !== schemaTextAfter(done)) {
      throw new StoreNotOpened({ code: 'store-not-ours', looksLike: 'other-database' })
    }
    return schema
  } finally {
    database.close()
  }
}

export function refuseUnwritable(path: string): void {
  try {
    accessSync(path, constants.W_OK)
    accessSync(dirname(path), constants.W_OK)
  } catch (error) {
    throw new StoreNotOpened({ code: 'store-read-only' }, error)
  }
}

/**
 * A file with two names would have two locks and two logs, and each side would lose what the other writes. The system's
 * count of names tells; links by name (symlinks) are followed and make no second name.
 */
export function refuseSecondName(path: string): void {
  const names = statSync(path).nlink
  if (names > 1) throw new StoreNotOpened({ code: 'store-has-two-names', names })
}
