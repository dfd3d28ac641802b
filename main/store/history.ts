import { sql, type Kysely, type Transaction } from 'kysely'
import { chunks, type Reader, type Recorder } from './recorder.ts'
import type { Shape } from './shape.ts'
import { shapes, type CommandRow, type Tables } from './tables.ts'

/** What is known of a command when it is written down. */
export type CommandNote = Readonly<{
  id: string
  name: string
  happenedAt: string
  actor: string
  kind: CommandRow['kind']
  standing: CommandRow['standing']
  /** Commands with the same key that follow each other closely are undone as one: letters of one sentence. */
  mergeKey: string | null
}>

/** A command that can be undone or redone, with those that go with it. `seqs` are in the order they were done. */
export type Step = Readonly<{ name: string; happenedAt: string; seqs: readonly number[] }>

const mergeWithinMs = 10_000
const mergeAtMost = 500

/** Written out, since the index of what stands is of these only, and SQLite does not see that in a parameter. */
const isDo = sql<boolean>`kind = 'do'`

/** Writes the command and what it changed; a command that changed nothing leaves no trace. */
export async function append(
  tx: Transaction<Tables>,
  recorder: Recorder,
  note: CommandNote,
): Promise<number | undefined> {
  if (recorder.changes.length === 0) return undefined

  if (note.kind === 'do') await dropUndone(tx)
  const { seq } = await tx
    .insertInto('command')
    .values({
      id: note.id,
      name: note.name,
      happened_at: note.happenedAt,
      actor: note.actor,
      kind: note.kind,
      standing: note.standing,
      merge_key: note.mergeKey,
      detail: recorder.detail,
    })
    .returning('seq')
    .executeTakeFirstOrThrow()
  for (const some of chunks(recorder.changes, 4_000)) {
    await tx
      .insertInto('change')
      .values(some.map((change) => ({ ...change, command_seq: seq })))
      .execute()
  }
  return seq
}

/** The newest step that stands and can be undone; `undefined` where there is none or a command that can't be undone lies above it. */
export async function findUndoable(db: Reader): Promise<Step | undefined> {
  const recent = await db
    .selectFrom('command')
    .select(['seq', 'name', 'happened_at', 'merge_key', 'standing'])
    .where('kind', '=', 'do')
    .where('standing', 'in', ['done', 'fixed'])
    .orderBy('seq', 'desc')
    .limit(mergeAtMost)
    .execute()
  const group = mergedRun(recent)
  return group && group[0].standing === 'done' ? stepOf(group.toReversed()) : undefined
}

/** The oldest step among those undone last: the one that redo brings back first. */
export async function findRedoable(db: Reader): Promise<Step | undefined> {
  const undone = await db
    .selectFrom('command')
    .select(['seq', 'name', 'happened_at', 'merge_key', 'standing'])
    .where(isDo)
    .where('standing', '=', 'undone')
    .orderBy('seq')
    .limit(mergeAtMost)
    .execute()
  const group = mergedRun(undone)
  return group && stepOf(group)
}

/** Takes the commands back, the newest first, and marks them as undone. */
export async function takeBack(recorder: Recorder, seqs: readonly number[]): Promise<void> {
  for (const seq of seqs.toReversed()) await apply(recorder, seq, 'backward')
  await recorder.stand(seqs, 'undone')
}

/** Does the commands again in their order and marks them as done. */
export async function doAgain(recorder: Recorder, seqs: readonly number[]): Promise<void> {
  for (const seq of seqs) await apply(recorder, seq, 'forward')
  await recorder.stand(seqs, 'done')
}

/** The order number of the newest command of any kind, 0 in a new workspace: what a preview is pinned to. */
export async function latestSeq(db: Reader): Promise<number> {
  const row = await db
    .selectFrom('command')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .executeTakeFirst()
  return row?.seq ?? 0
}

/** The newest commands, newest first, with how many rows each changed. */
export async function listRecent(db: Reader, before: number | null, limit: number) {
  let query = db
    .selectFrom('command')
    .select(['seq', 'name', 'happened_at', 'actor', 'kind', 'standing', 'detail'])
    .select((from) =>
      from
        .selectFrom('change')
        .whereRef('change.command_seq', '=', 'command.seq')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .as('changes'),
    )
  if (before !== null) query = query.where('seq', '<', before)
  return query.orderBy('seq', 'desc').limit(limit).execute()
}

async function apply(recorder: Recorder, seq: number, way: 'backward' | 'forward'): Promise<void> {
  const changes = await recorder.db
    .selectFrom('change')
    .select(['object', 'object_id', 'operation', 'before', 'after'])
    .where('command_seq', '=', seq)
    .orderBy('id', way === 'backward' ? 'desc' : 'asc')
    .execute()

  for (const run of runsOf(changes)) {
    const shape = shapeNamed(run.object)
    const operation = way === 'forward' ? run.operation : opposite[run.operation]
    const ids = run.changes.map((change) => change.object_id)
    const values = run.changes.map((change) => parse(way === 'forward' ? change.after : change.before))
    if (operation === 'delete') await recorder.remove(shape, ids)
    if (operation === 'insert') await recorder.insert(shape, await renewed(recorder.db, values))
    if (operation === 'update') {
      for (const [index, id] of ids.entries()) await recorder.update(shape, id, values[index] ?? {})
    }
  }
}

const opposite = { insert: 'delete', delete: 'insert', update: 'update' } as const
type StoredChange = Readonly<{
  object: string
  object_id: string
  operation: 'insert' | 'update' | 'delete'
  before: string | null
  after: string | null
}>

/** Neighbours of the same table and operation go in one statement. */
function runsOf(changes: readonly StoredChange[]) {
  const runs: { object: string; operation: StoredChange['operation']; changes: StoredChange[] }[] = []
  for (const change of changes) {
    const last = runs.at(-1)
    if (last && last.object === change.object && last.operation === change.operation)
      last.changes.push(change)
    else runs.push({ object: change.object, operation: change.operation, changes: [change] })
  }
  return runs
}

type AnyValue = { id: string; version?: number }

function shapeNamed(table: string): Shape<AnyValue> {
  const shape = shapes.find((each) => each.table === table)
  if (!shape) throw new Error(`History names a table that is not there: ${table}`)
  return shape as unknown as Shape<AnyValue>
}

function parse(json: string | null): AnyValue {
  return JSON.parse(json ?? '{}') as AnyValue
}

/**
 * Rows that come back are newer than any copy that a page may hold of them. Each change of a row counts its version up by
 * one at most, so that one more than there are changes is a version that was never seen.
 */
async function renewed(db: Reader, values: readonly AnyValue[]): Promise<readonly AnyValue[]> {
  if (values.every((value) => value.version === undefined)) return values

  const changesOf = new Map<string, number>()
  for (const some of chunks(values, 5_000)) {
    const counted = await db
      .selectFrom('change')
      .select(({ fn }) => ['object_id', fn.countAll<number>().as('changes')])
      .where(
        'object_id',
        'in',
        some.map(({ id }) => id),
      )
      .groupBy('object_id')
      .execute()
    for (const { object_id: id, changes } of counted) changesOf.set(id, changes)
  }
  return values.map((value) => ({ ...value, version: (changesOf.get(value.id) ?? 0) + 1 }))
}

async function dropUndone(tx: Kysely<Tables>): Promise<void> {
  await tx
    .updateTable('command')
    .set({ standing: 'dropped' })
    .where(isDo)
    .where('standing', '=', 'undone')
    .execute()
}

type Listed = Pick<CommandRow, 'name' | 'happened_at' | 'merge_key' | 'standing'> & { seq: number }

/** The first command and those after it that belong to the same edit. */
function mergedRun(commands: readonly Listed[]): [Listed, ...Listed[]] | undefined {
  const [first] = commands
  if (!first) return undefined
  const run: [Listed, ...Listed[]] = [first]
  for (const next of commands.slice(1)) {
    const last = run.at(-1) ?? first
    const gapMs = Math.abs(Date.parse(next.happened_at) - Date.parse(last.happened_at))
    if (first.merge_key === null || next.merge_key !== first.merge_key || gapMs > mergeWithinMs) break
    if (next.standing !== first.standing) break
    run.push(next)
  }
  return run
}

function stepOf(commands: readonly Listed[]): Step {
  return {
    name: commands[0]?.name ?? '',
    happenedAt: commands.at(-1)?.happened_at ?? '',
    seqs: commands.map(({ seq }) => seq),
  }
}
