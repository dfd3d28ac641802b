import type { Kysely, Transaction } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import { fromRow, toRow, type Shape } from './shape.ts'
import type { ChangeRow, CommandRow, Tables } from './tables.ts'

export type Reader = ReadonlyKysely<Tables>
type Kept = { id: string }
type Change = Omit<ChangeRow, 'id' | 'command_seq'>

/** SQLite takes 32,766 parameters a statement. */
const parametersAtMost = 30_000
export const idsAtOnce = 5_000

/**
 * The only way to write: each row that changes is noted, before and after, and kept in the same transaction as the change
 * itself. One recorder serves one command and ends with it.
 */
export class Recorder {
  readonly #tx: Kysely<Tables>
  readonly #changes: Change[] = []
  #detail: string | null = null

  constructor(tx: Transaction<Tables>) {
    this.#tx = tx
  }

  /** What stands in the workspace now, this command's own changes included. */
  get db(): Reader {
    return this.#tx as unknown as Reader
  }

  /** What the command was done with, where its name alone says too little. */
  get detail(): string | null {
    return this.#detail
  }

  describe(detail: string): void {
    this.#detail = detail
  }

  get changes(): readonly Change[] {
    return this.#changes
  }

  async insert<V extends Kept>(shape: Shape<V>, values: readonly NoInfer<V>[]): Promise<void> {
    const rows = values.map((value) => toRow(shape, value))
    const size = Math.max(1, Math.floor(parametersAtMost / shape.columns.length))
    for (let from = 0; from < rows.length; from += size) {
      await this.#tx
        .insertInto(shape.table as 'account')
        .values(rows.slice(from, from + size) as never)
        .execute()
    }
    for (const value of values) this.#note(shape, value.id, 'insert', undefined, value)
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
  ): Promise<'saved' | 'same' | 'stale' | 'missing'> {
    const [before] = await this.read(shape, [id])
    if (!before) return 'missing'
    if (expected !== undefined && versionOf(before) !== expected) return 'stale'
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
    for (const { id, changes } of updates) {
      const value = before.get(id)
      if (value) await this.#amend(shape, value, changes)
    }
  }

  async remove<V extends Kept>(shape: Shape<V>, ids: readonly NoInfer<V>['id'][]): Promise<void> {
    for (const value of await this.read(shape, ids)) this.#note(shape, value.id, 'delete', value, undefined)
    for (const some of chunks(ids, idsAtOnce)) {
      await this.#tx
        .deleteFrom(shape.table as 'account')
        .where('id', 'in', some as never)
        .execute()
    }
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

  async #amend<V extends Kept>(shape: Shape<V>, before: V, changes: Partial<V>): Promise<'saved' | 'same'> {
    const differing = differenceOf(shape, before, changes)
    if (!differing) return 'same'

    const version = versionOf(before)
    const next = version === undefined ? differing.after : { ...differing.after, version: version + 1 }
    await this.#tx
      .updateTable(shape.table as 'account')
      .set(toRow(shape, next) as never)
      .where('id', '=', before.id as never)
      .execute()
    this.#note(shape, before.id, 'update', differing.before, differing.after)
    return 'saved'
  }

  #note(
    shape: Pick<Shape<never>, 'table'>,
    id: string,
    operation: Change['operation'],
    before: unknown,
    after: unknown,
  ) {
    this.#changes.push({
      object: shape.table,
      object_id: id,
      operation,
      before: before === undefined ? null : JSON.stringify(before),
      after: after === undefined ? null : JSON.stringify(after),
    })
  }
}

function differenceOf<V>(shape: Shape<V>, before: V, changes: Partial<V>) {
  const was: Partial<V> = {}
  const is: Partial<V> = {}
  let differs = false
  for (const { field } of shape.columns) {
    if (!(field in changes) || field === 'id' || field === 'version') continue
    if (isSame(before[field], changes[field])) continue
    differs = true
    was[field] = before[field]
    is[field] = changes[field]
  }
  return differs ? { before: was, after: is } : undefined
}

function isSame(one: unknown, other: unknown): boolean {
  return Array.isArray(one) ? JSON.stringify(one) === JSON.stringify(other) : one === other
}

function versionOf(value: object): number | undefined {
  return 'version' in value && typeof value.version === 'number' ? value.version : undefined
}

export function chunks<T>(all: readonly T[], size: number): T[][] {
  const parts: T[][] = []
  for (let from = 0; from < all.length; from += size) parts.push(all.slice(from, from + size))
  return parts
}
