import type Database from 'better-sqlite3'
import {
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  type Transaction,
} from 'kysely'
import { CachedConnection } from './cached-connection.ts'
import type { Tables } from './tables.ts'

/** Kysely over one better-sqlite3 connection that keeps its prepared statements: the stock driver prepares each anew. */
export class CachedSqliteDialect implements Dialect {
  readonly #connection: CachedConnection
  readonly #driver: CachedSqliteDriver

  constructor(database: Database.Database) {
    this.#connection = new CachedConnection(database)
    this.#driver = new CachedSqliteDriver(this.#connection)
  }

  createDriver(): Driver {
    return this.#driver
  }

  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler()
  }

  createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter(this.#connection, this.#driver)
  }

  createIntrospector(db: Kysely<unknown>): SqliteIntrospector {
    return new SqliteIntrospector(db)
  }
}

/** SQLite can roll back DDL; Kysely's stock adapter says it cannot, and so would leave half a migration behind. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  readonly #connection: CachedConnection
  readonly #driver: CachedSqliteDriver
  #inside: InsideTransaction | undefined

  constructor(connection: CachedConnection, driver: CachedSqliteDriver) {
    super()
    this.#connection = connection
    this.#driver = driver
  }

  get connection(): CachedConnection {
    return this.#connection
  }

  get driver(): CachedSqliteDriver {
    return this.#driver
  }

  /** What asks and writes within a transaction: the same for every one of them, since only one is under way at a time. */
  get inside(): InsideTransaction {
    this.#inside ??= new InsideTransaction({ dialect: new HeldDialect(this) })
    return this.#inside
  }

  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** Kysely while the one connection is held: everything goes to it at once, and is part of what is committed or rolled back. */
class InsideTransaction extends Kysely<Tables> {
  override get isTransaction(): true {
    return true
  }
}

class HeldDialect implements Dialect {
  readonly #adapter: TransactionalSqliteAdapter

  constructor(adapter: TransactionalSqliteAdapter) {
    this.#adapter = adapter
  }

  createDriver(): Driver {
    return new HeldDriver(this.#adapter.connection)
  }

  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler()
  }

  createAdapter(): SqliteAdapter {
    return this.#adapter
  }

  createIntrospector(db: Kysely<unknown>): SqliteIntrospector {
    return new SqliteIntrospector(db)
  }
}

/** Whoever holds the connection begins and ends the transaction. */
class HeldDriver implements Driver {
  readonly #connection: CachedConnection

  constructor(connection: CachedConnection) {
    this.#connection = connection
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection
  }

  async beginTransaction(): Promise<void> {
    throw new Error('A transaction is under way')
  }

  async commitTransaction(): Promise<void> {
    throw new Error('Whoever began it commits it')
  }

  async rollbackTransaction(): Promise<void> {
    throw new Error('Whoever began it rolls it back')
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {}
}

/**
 * Does work in one transaction: all of it is kept, or none. Kysely makes a transaction anew each time and asks its way through to
 * the connection; a command is shorter than that.
 */
export async function inTransaction<T>(
  db: Kysely<Tables>,
  work: (tx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  const { adapter } = db.getExecutor()
  if (!(adapter instanceof TransactionalSqliteAdapter)) return db.transaction().execute(work)
  const { driver, connection, inside } = adapter
  await driver.acquireConnection()
  try {
    connection.run('begin immediate')
    const value = await work(inside as unknown as Transaction<Tables>)
    connection.run('commit')
    return value
  } catch (error) {
    connection.rollback()
    throw error
  } finally {
    await driver.releaseConnection()
  }
}

/** Runs a statement that is written out, in its turn where others may be under way on the same connection. */
export async function runText<R>(
  db: Kysely<Tables>,
  sql: string,
  parameters: readonly unknown[],
): Promise<readonly R[]> {
  const { rows } = db.isTransaction
    ? runTextNow<R>(db, sql, parameters)
    : await db.executeQuery<R>(CompiledQuery.raw(sql, [...parameters]))
  return rows
}

/**
 * Runs a statement that is written out at once. A transaction has the one connection to itself (and who only reads is in nobody's
 * way), and SQLite answers sooner than a promise does: a command has a dozen of these, and the way through the queue takes longer.
 */
export function runTextNow<R>(
  db: Kysely<Tables>,
  sql: string,
  parameters: readonly unknown[],
): QueryResult<R> {
  const { adapter } = db.getExecutor()
  if (!(adapter instanceof TransactionalSqliteAdapter)) throw new Error('Only SQLite answers at once')
  const { connection } = adapter
  if (!db.isTransaction && !connection.isReadonly)
    throw new Error('Others may be writing: this waits its turn')
  return connection.executeNow<R>(sql, parameters)
}

class CachedSqliteDriver implements Driver {
  readonly #connection: CachedConnection
  #last: Promise<void> = Promise.resolve()
  #release: (() => void) | undefined

  constructor(connection: CachedConnection) {
    this.#connection = connection
  }

  async init(): Promise<void> {}

  /** One after another: two transactions must not mingle their statements on the one connection. */
  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#last
    let release = (): void => {}
    this.#last = new Promise((resolve) => {
      release = resolve
    })
    await before
    this.#release = release
    return this.#connection
  }

  async beginTransaction(): Promise<void> {
    this.#connection.run('begin immediate')
  }

  async commitTransaction(): Promise<void> {
    this.#connection.run('commit')
  }

  /** A full disk makes SQLite roll back by itself; asking again would hide the reason. */
  async rollbackTransaction(): Promise<void> {
    this.#connection.rollback()
  }

  async releaseConnection(): Promise<void> {
    this.#release?.()
  }

  async destroy(): Promise<void> {
    this.#connection.forget()
  }
}
