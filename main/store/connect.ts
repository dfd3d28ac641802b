import Database from 'better-sqlite3'
import { emptyLog } from './log.ts'
import { codeOf } from './store-problem.ts'

/**
 * A connection with the house's settings: acknowledged means on disk (FULL), foreign keys hold, nothing in the file is
 * trusted to run. Each is set here and nowhere else, on every connection.
 */
export function connect(path: string, options: Database.Options): Database.Database {
  const database = new Database(path, options)
  try {
    database.pragma(`busy_timeout = ${busyMs}`)
    if (!options.readonly) enterLog(database)
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

/**
 * Does many commands of which only all together count: they reach the disk at their end and not one by one. After a power cut in
 * between, the file is sound and holds the first of them. Emptying the log brings to the disk whatever is in it.
 */
export async function together<T>(writer: Database.Database, work: () => Promise<T>): Promise<T> {
  writer.pragma('synchronous = NORMAL')
  try {
    return await work()
  } finally {
    writer.pragma('synchronous = FULL')
    emptyLog(writer)
  }
}

/** SQLite does not wait by itself for its turn to change how a file is written: somebody may just be looking at it. */
function enterLog(database: Database.Database): void {
  for (let waitedMs = 0; ; waitedMs += askAgainMs) {
    try {
      database.pragma('journal_mode = WAL')
      return
    } catch (error) {
      if (!codeOf(error).startsWith('SQLITE_BUSY') || waitedMs >= busyMs) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, askAgainMs)
    }
  }
}

const busyMs = 5_000
const askAgainMs = 20

/**
 * Lets SQLite take back what a crash left half written beside the file (a hot journal): a read-only connection can't, and
 * refuses to read. Nothing else is done to the file.
 */
export function takeBackHalfWritten(path: string): void {
  const database = new Database(path, { fileMustExist: true })
  try {
    database.pragma('synchronous = FULL')
    database.pragma('trusted_schema = OFF')
    database.pragma('user_version')
  } finally {
    database.close()
  }
}

/** Does something while no connection of any process can write to the file; waits for its turn, and writes nothing itself. */
export function whileNobodyWrites<T>(path: string, work: () => T): T {
  const database = new Database(path, { fileMustExist: true })
  try {
    database.pragma('busy_timeout = 5000')
    database.pragma('synchronous = FULL')
    database.pragma('trusted_schema = OFF')
    database.exec('begin immediate')
    try {
      return work()
    } finally {
      if (database.inTransaction) database.exec('rollback')
    }
  } finally {
    database.close()
  }
}
