import { arrivalsOf, idsWithin } from './arrivals.ts'
import { chunks, idsAtOnce, type Reader, type Recorder } from './recorder.ts'
import { completed, type Shape } from './shape.ts'
import { hasTextChange, whole } from './text-change.ts'
import { shapes, type ArrivalRow } from './tables.ts'

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

async function apply(recorder: Recorder, seq: number, way: 'backward' | 'forward'): Promise<void> {
  const arrivals = await arrivalsOf(recorder.db, seq)
  if (way === 'forward') for (const arrival of arrivals) await bringBack(recorder, arrival)
  await applyChanges(recorder, seq, way)
  if (way === 'backward') for (const arrival of arrivals.toReversed()) await takeOut(recorder, arrival)
}

async function takeOut(recorder: Recorder, arrival: ArrivalRow): Promise<void> {
  for (let from = 0; from < arrival.row_count; from += idsAtOnce)
    await recorder.remove(shapeNamed(arrival.object), idsWithin(arrival, from, idsAtOnce))
}

async function bringBack(recorder: Recorder, arrival: ArrivalRow): Promise<void> {
  for (let from = 0; from < arrival.row_count; from += idsAtOnce) {
    const ids = idsWithin(arrival, from, idsAtOnce)
    const values = await inFull(
      recorder.db,
      shapeNamed(arrival.object),
      ids,
      ids.map(() => null),
    )
    await recorder.insert(shapeNamed(arrival.object), await renewed(recorder.db, values))
  }
}

async function applyChanges(recorder: Recorder, seq: number, way: 'backward' | 'forward'): Promise<void> {
  for await (const run of runsOfCommand(recorder.db, seq, way)) {
    const shape = shapeNamed(run.object)
    const operation = way === 'forward' ? run.operation : opposite[run.operation]
    const ids = run.changes.map((change) => change.object_id)
    if (operation === 'delete') await recorder.remove(shape, ids)
    const json = run.changes.map((change) => (way === 'forward' ? change.after : change.before))
    const values = operation === 'insert' ? await inFull(recorder.db, shape, ids, json) : json.map(parse)
    if (operation === 'insert') await recorder.insert(shape, await renewed(recorder.db, values))
    if (operation === 'update') {
      for (const [index, id] of ids.entries()) {
        const fields = values[index] ?? {}
        const [present] = hasTextChange(fields) ? await recorder.read(shape, [id]) : []
        await recorder.update(shape, id, whole(fields, present ?? {}))
      }
    }
  }
}

/** Some at a time: a command may have changed a million rows. */
async function* runsOfCommand(db: Reader, seq: number, way: 'backward' | 'forward') {
  for (let last: number | undefined; ;) {
    let query = db
      .selectFrom('change')
      .select(['id', 'object', 'object_id', 'operation', 'before', 'after'])
      .where('command_seq', '=', seq)
    if (last !== undefined) query = query.where('id', way === 'backward' ? '<' : '>', last)
    const changes = await query
      .orderBy('id', way === 'backward' ? 'desc' : 'asc')
      .limit(idsAtOnce)
      .execute()
    yield* runsOf(changes)
    if (changes.length < idsAtOnce) return
    last = changes.at(-1)?.id
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

type AnyValue = Readonly<{ id: string; version?: number }>

function shapeNamed(table: string): Shape<AnyValue> {
  const shape = shapes.find((each) => each.table === table)
  if (!shape) throw new Error(`History names a table that is not there: ${table}`)
  return shape as unknown as Shape<AnyValue>
}

function parse(json: string | null): AnyValue {
  return JSON.parse(json ?? '{}') as AnyValue
}

/**
 * What was inserted in bulk stands in the record only where it was taken back: redo finds it in the newest of its removals,
 * which is the state right after it was inserted, since all that came later was undone before.
 */
async function inFull(
  db: Reader,
  shape: Shape<AnyValue>,
  ids: readonly string[],
  json: readonly (string | null)[],
): Promise<readonly AnyValue[]> {
  const left = ids.filter((_, index) => json[index] === null)
  const removed = new Map<string, string | null>()
  for (const some of chunks(left, idsAtOnce)) {
    const found = await db
      .selectFrom('change')
      .select(['object_id', 'before'])
      .where('object_id', 'in', some)
      .where('operation', '=', 'delete')
      .orderBy('id')
      .execute()
    for (const { object_id: id, before } of found) removed.set(id, before)
  }
  return ids.map((id, index) => {
    const text = json[index] ?? removed.get(id)
    if (typeof text !== 'string') throw new Error(`History does not know what ${id} was`)
    return { ...completed(shape, parse(text)), id }
  })
}

/**
 * Rows that come back are newer than any copy that a page may hold of them. Each change of a row counts its version up by
 * one at most, so that one more than there are changes is a version that was never seen.
 */
export async function renewed<V extends AnyValue>(db: Reader, values: readonly V[]): Promise<readonly V[]> {
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
