import type { Kysely, Transaction } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { CommandRecord } from './append.ts'
import { bringSome, type Brought } from './arriving.ts'
import { noteDeparture, noteMove } from './belonging.ts'
import { differenceOf } from './difference.ts'
import { runKept } from './kept-statement.ts'
import { noteImports } from './order-months.ts'
import { createRatesFollowed } from './rates-followed.ts'
import { accountOf, inFile, versionOf } from './row-facts.ts'
import { fromRow, toRow, type Shape } from './shape.ts'
import { compact } from './text-change.ts'
import { attachStaged, joinStaged, readStagedNote } from './staged-join.ts'
import type { ChangeRow, CommandRow, Tables } from './tables.ts'

export type Reader = ReadonlyKysely<Tables>
type Kept = { id: string }
export type Change = Omit<ChangeRow, 'id' | 'command_seq'> &
  Readonly<{
    /** Which fields an update changes, where that is known without reading `after`. */
    fields?: readonly string[]
  }>

/** What became of an update, with the value as it stands then. */
export type Updated<V> =
  | Readonly<{ outcome: 'saved' | 'same'; value: V }>
  | Readonly<{ outcome: 'stale' }>
  | Readonly<{ outcome: 'missing' }>

/** SQLite takes 32,766 parameters a statement. */
const parametersAtMost = 30_000
export const idsAtOnce = 5_000
/** The same for the record, whose rows have six columns. */
const changesAtOnce = 4_000
/** From so many on, rows that are inserted together are not written down a second time in the record. */
const bulk = 200

/**
 * The only way to write: each row that changes is noted, before and after, and kept in the same transaction as the change
 * itself. One recorder serves one command and ends with it.
 */
export class Recorder {
  readonly #tx: Kysely<Tables>
  readonly #record: CommandRecord
  #changes: Change[] = []
  #detail: string | null = null
  #hasAttached = false
  readonly #rates = createRatesFollowed()
  #beside: ((tx: Kysely<Tables>, seq: number) => Promise<void>)[] = []

  constructor(tx: Transaction<Tables>, record: CommandRecord) {
    this.#tx = tx
    this.#record = record
  }

  /** What stands in the workspace now, this command's own changes included. */
  get db(): Reader {
    return this.#tx as unknown as Reader
  }

  /** What the command was done with, where its name alone says too little. */
  describe(detail: string): void {
    this.#detail = detail
  }

  /** Writes down under the command's number what the record does not say by itself; where it changed nothing, not at all. */
  beside(write: (tx: Kysely<Tables>, seq: number) => Promise<void>): void {
    this.#beside.push(write)
  }

  /** Has the command written down though it may change nothing: that it was done is what counts. */
  async writeDown(): Promise<void> {
    this.#record.add([])
  }

  /** Whether a side file is attached, which must be let go when the transaction is over. */
  get hasAttached(): boolean {
    return this.#hasAttached
  }

  /** Looks into a side file of rows that a job has made, and answers the note that it left there. */
  async attach(stagedPath: string): Promise<unknown> {
    await attachStaged(this.#tx, stagedPath)
    this.#hasAttached = true
    return readStagedNote(this.#tx)
  }

  /** Brings in the next rows of the side file that is attached: nobody sees them before `joinAttached`. */
  bringAttached(jobId: string, atMost: number): Promise<Brought | undefined> {
    return bringSome(this.#tx, jobId, atMost)
  }

  /**
   * The bulk form: takes in all rows of the side file that is attached, with their record, whatever their number. Answers
   * whether it did: not while the rows of another job are on their way in or out.
   */
  async joinAttached(jobId: string): Promise<boolean> {
    const isIn = await joinStaged(this.#tx, jobId)
    if (isIn) await this.#record.addStaged()
    return isIn
  }

  /** Writes down what is not yet in the record, and answers the command's number; none where it changed nothing. */
  async finish(): Promise<number | undefined> {
    this.#hand(1)
    if (this.#rates.areMet) await this.#rates.follow(this.#tx)
    const seq = this.#record.finish(this.#detail)
    if (seq !== undefined) for (const write of this.#beside) await write(this.#tx, seq)
    return seq
  }

  async insert<V extends Kept>(shape: Shape<V>, values: readonly NoInfer<V>[]): Promise<void> {
    const rows = values.map((value) => toRow(shape, value))
    const size = Math.max(1, Math.floor(parametersAtMost / shape.columns.length))
    for (let from = 0; from < rows.length; from += size) {
      await this.#tx
        .insertInto(inFile(shape.table))
        .values(rows.slice(from, from + size) as never)
        .execute()
    }
    const isBulk = values.length >= bulk
    for (const value of values) this.#note(shape, value.id, 'insert', undefined, isBulk ? undefined : value)
    await noteImports(this.#tx, shape.table, values)
    this.#hand()
  }

  /**
   * Sets the fields that are given and differ, and counts the version up. Nothing is written or noted where none differs.
   * @param expected the version the caller knows; another one in the store answers `stale`
   */
  async update<V extends Kept>(
    shape: Shape<V>,
    id: NoInfer<V>['id'],
    changes: Partial<NoInfer<V>>,
    expected?: number,
  ): Promise<Updated<V>> {
    const before = this.#readOne(shape, id)
    if (!before) return { outcome: 'missing' }
    if (expected !== undefined && versionOf(before) !== expected) return { outcome: 'stale' }
    if ('accountId' in changes) await this.#leave(shape, [{ before, changes }])
    return this.#amend(shape, before, changes)
  }

  /** Many updates of one kind, without a question of versions: the caller has just read them in this transaction. */
  async updateAll<V extends Kept>(
    shape: Shape<V>,
    updates: readonly Readonly<{ id: NoInfer<V>['id']; changes: Partial<NoInfer<V>> }>[],
  ): Promise<void> {
    const before = new Map(
      (
        await this.read(
          shape,
          updates.map(({ id }) => id),
        )
      ).map((value) => [value.id, value]),
    )
    await this.#leave(
      shape,
      updates.flatMap(({ id, changes }) => {
        const value = 'accountId' in changes ? before.get(id) : undefined
        return value ? [{ before: value, changes }] : []
      }),
    )
    for (const { id, changes } of updates) {
      const value = before.get(id)
      if (value) this.#amend(shape, value, changes)
    }
  }

  /** Notes that a row became another by this command, and its past with it: nothing leads from what it was to what it is. */
  async noteAnew(shape: Pick<Shape<never>, 'table'>, id: string, fields: readonly string[]): Promise<void> {
    this.#note(shape, id, 'update', {}, {}, fields)
    this.#hand()
  }

  async remove<V extends Kept>(shape: Shape<V>, ids: readonly NoInfer<V>['id'][]): Promise<void> {
    const values = await this.read(shape, ids)
    for (const value of values) this.#note(shape, value.id, 'delete', value, undefined)
    for (const some of chunks(ids, idsAtOnce)) {
      await noteDeparture(this.#tx, shape.table, some)
      await this.#tx
        .deleteFrom(inFile(shape.table))
        .where('id', 'in', some as never)
        .execute()
    }
    await noteImports(this.#tx, shape.table, values)
    this.#hand()
  }

  /** Writes what is made of the rows and can be made of them again, in the command's transaction and without a note of it. */
  aside(work: (tx: Kysely<Tables>) => Promise<void>): Promise<void> {
    return work(this.#tx)
  }

  /** Marks commands as standing or taken back: the one thing of the history that changes later. */
  async stand(seqs: readonly number[], standing: CommandRow['standing']): Promise<void> {
    for (const some of chunks(seqs, idsAtOnce)) {
      await this.#tx.updateTable('command').set({ standing }).where('seq', 'in', some).execute()
    }
  }

  /** The rows with these ids as domain values, in no promised order. */
  async read<V extends Kept>(shape: Shape<V>, ids: readonly NoInfer<V>['id'][]): Promise<V[]> {
    const found: V[] = []
    for (const some of chunks(ids, idsAtOnce)) {
      const rows = await this.#tx
        .selectFrom(shape.table as 'account')
        .selectAll()
        .where('id', 'in', some as never)
        .execute()
      for (const row of rows) found.push(fromRow(shape, row))
    }
    return found
  }

  #readOne<V extends Kept>(shape: Shape<V>, id: V['id']): V | undefined {
    const {
      rows: [row],
    } = runKept<Record<string, unknown>>(this.#tx, `find ${shape.table}`, [id], () =>
      this.#tx
        .selectFrom(shape.table as 'account')
        .selectAll()
        .where('id', '=', id as never),
    )
    return row && fromRow(shape, row)
  }

  /** Notes who leaves an account for another, before they do. */
  async #leave<V extends Kept>(
    shape: Shape<V>,
    updates: readonly Readonly<{ before: V; changes: Partial<V> }>[],
  ): Promise<void> {
    const leaving = updates.filter(({ before, changes }) => accountOf(before) !== accountOf(changes))
    for (const some of chunks(leaving, idsAtOnce))
      await noteMove(
        this.#tx,
        shape.table,
        some.map(({ before }) => before.id),
      )
  }

  #amend<V extends Kept>(shape: Shape<V>, before: V, changes: Partial<V>): Updated<V> {
    const differing = differenceOf(shape, before, changes)
    if (!differing) return { outcome: 'same', value: before }

    const version = versionOf(before)
    const next = version === undefined ? differing.after : { ...differing.after, version: version + 1 }
    const row = toRow(shape, next)
    const columns = Object.keys(row)
    runKept(this.#tx, `update ${shape.table} ${columns.join(' ')}`, [...Object.values(row), before.id], () =>
      this.#tx
        .updateTable(inFile(shape.table))
        .set(row as never)
        .where('id', '=', before.id as never),
    )
    const noted = compact(differing.before, differing.after)
    this.#note(shape, before.id, 'update', noted.before, noted.after, Object.keys(differing.after))
    this.#hand()
    return { outcome: 'saved', value: { ...before, ...next } }
  }

  /** Hands the record what has come together, so that a command of any size takes little memory. */
  #hand(from = changesAtOnce): void {
    if (this.#changes.length < from) return
    const changes = this.#changes
    this.#changes = []
    for (const some of chunks(changes, changesAtOnce)) this.#record.add(some)
  }

  #note(
    shape: Pick<Shape<never>, 'table'>,
    id: string,
    operation: Change['operation'],
    before: unknown,
    after: unknown,
    fields?: readonly string[],
  ) {
    this.#rates.note(shape.table, id, operation === 'delete' ? before : undefined, fields)
    this.#changes.push({
      object: shape.table,
      object_id: id,
      operation,
      before: before === undefined ? null : JSON.stringify(before),
      after: after === undefined ? null : JSON.stringify(after),
      ...(fields ? { fields } : {}),
    })
  }
}

export function chunks<T>(all: readonly T[], size: number): T[][] {
  const parts: T[][] = []
  for (let from = 0; from < all.length; from += size) parts.push(all.slice(from, from + size))
  return parts
}
