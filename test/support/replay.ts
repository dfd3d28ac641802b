import type Database from 'better-sqlite3'
import { isDeepStrictEqual } from 'node:util'
import { arrivedChange, idsWithin } from '../../main/store/arrivals.ts'
import type { Shape } from '../../main/store/shape.ts'
import { fromRow, toRow } from '../../main/store/shape.ts'
import { shapes, type ArrivalRow } from '../../main/store/tables.ts'
import { allRows, everything, type AllRows } from './all-rows.ts'
import { look } from './workspace-file.ts'

type Value = Record<string, unknown> & { version?: number }
type Change = {
  command_seq: number
  object: string
  object_id: string
  operation: string
  before: string | null
  after: string | null
}

/**
 * What the tables must hold if the change log is all that ever happened. Throws where a `before` is not what was there. A row
 * that came in bulk is not written down in the log: it began as what is left of it when all that was done to it is taken back.
 * @param isAmong of which objects: each is what was done to it, whatever was done to others
 */
export function replayed(path: string, isAmong: (id: string) => boolean = everything): AllRows {
  const changes = look(path, (database) => changesOf(database, isAmong))
  const present = allRows(path, isAmong)
  const byId = Map.groupBy(changes, (change) => change.object_id)
  const tables = new Map(shapes.map((shape) => [shape.table as string, new Map<string, Value>()]))

  for (const change of changes) {
    const { object, object_id: id, operation, before, after } = change
    const rows = tables.get(object)
    if (!rows) throw new Error(`A change of no table: ${object}`)
    const there = rows.get(id)
    const was = before === null ? undefined : (JSON.parse(before) as Value)
    const is = after === null ? undefined : (JSON.parse(after) as Value)
    if (was && !isThere(was, there)) throw new Error(`${object} ${id} was not ${before}`)

    if (operation === 'delete') rows.delete(id)
    else if (there)
      rows.set(id, { ...there, ...inFull(is, there), ...(there.version && { version: there.version + 1 }) })
    else rows.set(id, { ...blankOf(object), ...(is ?? beginningOf(change, byId.get(id) ?? [], present)) })
  }
  return Object.fromEntries(shapes.map((shape) => [shape.table, asRows(shape as never, tables)]))
}

/** A field that came later is `null` in what was written down before. */
function blankOf(object: string): Value {
  const shape = shapes.find(({ table }) => table === object)
  return Object.fromEntries((shape?.columns ?? []).map(({ field }) => [field, null]))
}

/** Every change in its order; what came in together by one command comes first among its changes. */
function changesOf(database: Database.Database, isAmong: (id: string) => boolean): readonly Change[] {
  const arrivals = database.prepare('select * from arrival').all() as ArrivalRow[]
  const changes = arrivals.flatMap((arrival) =>
    idsWithin(arrival, 0, arrival.row_count)
      .filter(isAmong)
      .map((id): Change => arrivedChange(arrival, id)),
  )
  for (const change of database.prepare('select * from change order by id').iterate() as Iterable<Change>)
    if (isAmong(change.object_id)) changes.push(change)
  return changes.toSorted((one, other) => one.command_seq - other.command_seq)
}

function asRows(shape: Shape<Value>, tables: ReadonlyMap<string, ReadonlyMap<string, Value>>) {
  const rows = [...(tables.get(shape.table) ?? [])].map(([id, value]) => [id, toRow(shape, value)] as const)
  return Object.fromEntries(rows.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

function beginningOf(insert: Change, all: readonly Change[], present: AllRows): Value {
  const later = all.slice(all.indexOf(insert) + 1)
  const until = later.findIndex(({ operation }) => operation === 'delete')
  const updates = until === -1 ? later : later.slice(0, until)
  const last = later[until]?.before
  const end = last ? (JSON.parse(last) as Value) : presentOf(insert, present)
  const start = updates.reduceRight<Value>(
    (value, { before }) => ({ ...value, ...inFull(fieldsOf(before), value) }),
    end,
  )
  return start.version === undefined ? start : { ...start, version: start.version - updates.length }
}

function presentOf({ object, object_id: id }: Change, present: AllRows): Value {
  const shape = shapes.find(({ table }) => table === object)
  const row = present[object]?.[id]
  if (!shape || !row) throw new Error(`${object} ${id} is neither there nor removed`)
  return fromRow(shape as unknown as Shape<Value>, row)
}

function fieldsOf(json: string | null): Partial<Value> {
  return json === null ? {} : (JSON.parse(json) as Partial<Value>)
}

type Place = Readonly<{ at: number; cut: number; put: string }>

function isThere(was: Value, there: Value | undefined): boolean {
  return Object.entries(was).every(([field, then]) =>
    isPlace(then)
      ? String(there?.[field]).startsWith(then.put, then.at)
      : isDeepStrictEqual(there?.[field], then),
  )
}

/** A long text stands in the log by the place where it changed. */
function inFull(fields: Partial<Value> | undefined, from: Value): Partial<Value> {
  return Object.fromEntries(
    Object.entries(fields ?? {}).map(([field, value]) => {
      if (!isPlace(value)) return [field, value]
      const letters = String(from[field]).split('')
      letters.splice(value.at, value.cut, ...value.put.split(''))
      return [field, letters.join('')]
    }),
  )
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'cut' in value
}
