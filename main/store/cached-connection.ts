import type Database from 'better-sqlite3'
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'

const statementsKept = 256

type Prepared = Readonly<{ statement: Database.Statement; answers: boolean }>

/** One better-sqlite3 connection that keeps its prepared statements. */
export class CachedConnection implements DatabaseConnection {
  readonly #database: Database.Database
  readonly #statements = new Map<string, Prepared>()

  constructor(database: Database.Database) {
    this.#database = database
  }

  get isReadonly(): boolean {
    return this.#database.readonly
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { statement, answers } = this.#prepared(sql)
    if (answers) return { rows: statement.all(parameters) as R[] }

    const { changes, lastInsertRowid } = statement.run(parameters)
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    for (const row of this.#database.prepare(query.sql).iterate(query.parameters)) yield { rows: [row as R] }
  }

  /** The rows that a statement answers, at once; none where it only writes. */
  executeNow<R>(sql: string, parameters: readonly unknown[]): QueryResult<R> {
    const { statement, answers } = this.#prepared(sql)
    if (answers) return { rows: statement.all(parameters) as R[] }
    statement.run(parameters)
    return none
  }

  run(sql: string): void {
    this.#prepared(sql).statement.run()
  }

  rollback(): void {
    if (this.#database.inTransaction) this.run('rollback')
  }

  forget(): void {
    this.#statements.clear()
  }

  #prepared(sql: string): Prepared {
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
    const prepared = { statement, answers: statement.reader }
    this.#statements.set(sql, prepared)
    if (this.#statements.size > statementsKept) {
      const [oldest] = this.#statements.keys()
      if (oldest !== undefined) this.#statements.delete(oldest)
    }
    return prepared
  }
}

const none: QueryResult<never> = { rows: [] }
