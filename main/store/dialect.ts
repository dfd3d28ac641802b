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
import type { Tables } from './tables.ts'

const statementsKept = 256

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

/**
 * Runs a statement that is written out. Within a transaction, which has the one connection to itself, it goes there straight: a
 * command has a dozen of them, and the way through the queue takes longer than SQLite does.
 */
export function runText<R>(
  db: Kysely<Tables>,
  sql: string,
  parameters: readonly unknown[],
): Promise<QueryResult<R>> {
  const { adapter } = db.getExecutor()
  const isStraight = db.isTransaction && adapter instanceof TransactionalSqliteAdapter
  return isStraight
    ? adapter.connection.execute<R>(sql, parameters)
    : db.executeQuery<R>(CompiledQuery.raw(sql, [...parameters]))
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

class CachedConnection implements DatabaseConnection {
  readonly #database: Database.Database
  readonly #statements = new Map<string, Database.Statement>()

  constructor(database: Database.Database) {
    this.#database = database
  }

  executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    return this.execute<R>(sql, parameters)
  }

  async execute<R>(sql: string, parameters: readonly unknown[]): Promise<QueryResult<R>> {
    const statement = this.#prepared(sql)
    if (statement.reader) return { rows: statement.all(parameters) as R[] }

    const { changes, lastInsertRowid } = statement.run(parameters)
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    for (const row of this.#database.prepare(query.sql).iterate(query.parameters)) yield { rows: [row as R] }
  }

  run(sql: string): void {
    this.#prepared(sql).run()
  }

  rollback(): void {
    if (this.#database.inTransaction) this.run('rollback')
  }

  forget(): void {
    this.#statements.clear()
  }

  #prepared(sql: string): Database.Statement {
    const known = this.#statements.get(sql)
    if (known) {
      // Which was used last is asked only where one is soon to be forgotten.
      if (this.#statements.size > statementsKept / 2) {
        this.#statements.delete(sql)
        this.#statements.set(sql, known)
      }
      return known
    }
    const statement = this.#database.prepare(sql)
    this.#statements.set(sql, statement)
    if (this.#statements.size > statementsKept) {
      const [oldest] = this.#statements.keys()
      if (oldest !== undefined) this.#statements.delete(oldest)
    }
    return statement
  }
}
