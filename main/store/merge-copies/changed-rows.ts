import type { Doer } from '#shared/domain/merge-copies/step.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { arrivalsAfter, idsWithin } from '../arrivals.ts'
import { chunks, idsAtOnce, type Reader } from '../recorder.ts'
import { completed, type Shape } from '../shape.ts'
import { shapes } from '../tables.ts'
import type { AnyValue } from '../past.ts'

/** For each table the things that were changed, with the numbers of the commands that did, the oldest first. */
export type ChangedRows = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>

/** Everything that was made, changed or removed after a command. */
export async function changedSince(db: Reader, seq: number, checkpoint: Checkpoint): Promise<ChangedRows> {
  const found = new Map<string, Map<string, number[]>>()
  const note = (table: string, id: string, by: number): void => {
    const rows = found.get(table) ?? new Map<string, number[]>()
    found.set(table, rows)
    const commands = rows.get(id)
    if (!commands) rows.set(id, [by])
    else if (commands.at(-1) !== by) commands.push(by)
  }
  for (const arrival of await arrivalsAfter(db, seq))
    for (let from = 0; from < arrival.row_count; from += idsAtOnce) {
      checkpoint()
      for (const id of idsWithin(arrival, from, idsAtOnce)) note(arrival.object, id, arrival.command_seq)
    }
  const changes = db
    .selectFrom('change')
    .select(['object', 'object_id', 'command_seq'])
    .where('command_seq', '>', seq)
    .orderBy('command_seq')
    .stream()
  for await (const { object, object_id: id, command_seq: by } of changes) {
    checkpoint()
    note(object, id, by)
  }
  for (const { object, object_id: id, command_seq: by } of await decidedSince(db, seq))
    if (!found.get(object)?.has(id)) note(object, id, by)
  return found
}

/** What a merge was about: that something stayed as it was is a word too. */
function decidedSince(db: Reader, seq: number) {
  return db
    .selectFrom('merged_change')
    .select(['object', 'object_id', 'command_seq'])
    .where('command_seq', '>', seq)
    .execute()
}

/** The commands after one, by their number: who did them and when. */
export async function doersAfter(db: Reader, seq: number): Promise<ReadonlyMap<number, Doer>> {
  const found = await db
    .selectFrom('command')
    .select(['seq', 'actor', 'happened_at as at', 'name as command'])
    .where('seq', '>', seq)
    .execute()
  return new Map(found.map(({ seq: number, ...doer }) => [number, doer]))
}

/** Who changed one of these fields of a thing last after a command, or made or removed it. */
export async function lastDoer(
  db: Reader,
  id: string,
  fields: readonly string[],
  after: number,
): Promise<Doer | undefined> {
  const changes = await db
    .selectFrom('change')
    .innerJoin('command', 'command.seq', 'change.command_seq')
    .select(['operation', 'after', 'actor', 'happened_at as at', 'name as command', 'command_seq as seq'])
    .where('object_id', '=', id)
    .where('command_seq', '>', after)
    .orderBy('change.id', 'desc')
    .execute()
  const last = changes.find(
    ({ operation, after: json }) =>
      operation !== 'update' || fields.some((field) => (json ?? '').includes(`"${field}":`)),
  )
  if (!last) return undefined
  const { actor, at, command, seq } = last
  if (command !== 'workspace-merge.takeIn') return { actor, at, command }
  const origin = await db
    .selectFrom('merged_change')
    .select(['actor', 'happened_at as at', 'name as command'])
    .where('command_seq', '=', seq)
    .where('object_id', '=', id)
    .orderBy('copy_seq', 'desc')
    .executeTakeFirst()
  return origin ?? { actor, at, command }
}

/** A thing that was removed, as it was, and the number of the command that removed it. */
export type Removed = Readonly<{ table: string; value: AnyValue; seq: number }>

/** The newest removal of each of these things. */
export async function removalsOf(db: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>()
  for (const some of chunks(ids, idsAtOnce)) {
    const rows = await db
      .selectFrom('change')
      .select(({ fn }) => ['object_id as id', fn.max('command_seq').as('seq')])
      .where('object_id', 'in', some)
      .where('operation', '=', 'delete')
      .groupBy('object_id')
      .execute()
    for (const { id, seq } of rows) found.set(id, seq)
  }
  return found
}

/** All that one command removed, as it was, and what it changed beside it. */
export async function removedBy(db: Reader, seq: number) {
  const rows = await db
    .selectFrom('change')
    .select(['object', 'object_id as id', 'operation', 'before', 'after'])
    .where('command_seq', '=', seq)
    .where('operation', 'in', ['delete', 'update'])
    .execute()
  const removed: Removed[] = []
  const changed: { table: string; id: string; before: Fields; after: Fields }[] = []
  for (const { object: table, id, operation, before, after } of rows) {
    if (operation === 'update') changed.push({ table, id, before: parsed(before), after: parsed(after) })
    else removed.push({ table, seq, value: { ...completed(shapeNamed(table), parsed(before)), id } })
  }
  return { removed, changed }
}

type Fields = Readonly<Record<string, unknown>>

export function shapeNamed(table: string): Shape<AnyValue> {
  const shape = shapes.find((each) => each.table === table)
  if (!shape) throw new Error(`There is no table ${table}`)
  return shape
}

function parsed(json: string | null): Fields {
  return JSON.parse(json ?? '{}') as Fields
}
