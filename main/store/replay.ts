import type Database from 'better-sqlite3'
import { isDeepStrictEqual } from 'node:util'
import { arrivedChange, idsWithin } from './arrivals.ts'
import { idsAtOnce } from './recorder.ts'
import { completed, toRow, type Shape } from './shape.ts'
import { shapes, type ArrivalRow } from './tables.ts'
import { isFoundIn, isTextChange, whole } from './text-change.ts'

type Value = Record<string, unknown> & { version?: number }
type Logged = Readonly<{
  object: string
  object_id: string
  operation: 'insert' | 'update' | 'delete'
  before: string | null
  after: string | null
}>

/** What the history says of one thing: its row as it must stand now, none where it was removed. */
export type Replayed = Readonly<{
  table: string
  id: string
  row: Readonly<Record<string, unknown>> | undefined
  /** Whether the row came in with so many others that it was not written down a second time: what is here are later changes. */
  isPartial: boolean
  /** Whether each change found what the one before had left. */
  isUnbroken: boolean
}>

type Row = Readonly<Record<string, unknown>>
export type Stray = Readonly<{ table: string; id: string }>

const shapeOf = new Map<string, Shape<never>>(shapes.map((shape) => [shape.table, shape as Shape<never>]))

/** Everything the history knows of, one after another: the log is a second copy of every row. */
export function* replayAll(database: Database.Database): Generator<Replayed> {
  const arrived = allArrived(database)
  const next = (): Logged | undefined => arrived.next().value ?? undefined
  let first = next()
  for (const run of runsOf(database)) {
    const id = run[0]?.object_id ?? ''
    for (; first && first.object_id < id; first = next()) yield* replayed([first])
    if (first?.object_id !== id) yield* replayed(run)
    else {
      yield* replayed([first, ...run])
      first = next()
    }
  }
  for (; first; first = next()) yield* replayed([first])
}

/** What is written down of each thing, by the ids of the things. */
function* runsOf(database: Database.Database): Generator<readonly Logged[], void> {
  const changes = database
    .prepare('select object, object_id, operation, before, after from change order by object_id, id')
    .iterate() as IterableIterator<Logged>
  let run: Logged[] = []
  for (const change of changes) {
    if (run[0] && run[0].object_id !== change.object_id) {
      yield run
      run = []
    }
    run.push(change)
  }
  if (run.length > 0) yield run
}

/** Each thing that came in together with others, by their ids. Files of before have no such things. */
function* allArrived(database: Database.Database): Generator<Logged, void> {
  if (!database.prepare(`select 1 from sqlite_schema where name = 'arrival'`).get()) return
  const arrivals = database.prepare('select * from arrival order by from_id').all() as ArrivalRow[]
  for (const arrival of arrivals) {
    for (let from = 0; from < arrival.row_count; from += idsAtOnce)
      for (const id of idsWithin(arrival, from, idsAtOnce)) yield arrivedChange(arrival, id)
  }
}

/**
 * The rows that are not as the history says, up to so many: a bit that turned in a table or in the log is seen here, though
 * SQLite takes both for good. Rows are only added by commands, so that none may be missing in the log either.
 */
export function findStrays(
  database: Database.Database,
  atMost: number,
  onRows: (rows: number) => void = () => undefined,
): Stray[] {
  const strays: Stray[] = []
  const known = new Map<string, number>()
  const find = new Map(
    [...shapeOf.keys()].map((table) => [table, database.prepare(`select * from "${table}" where id = ?`)]),
  )
  let read = 0
  for (const { table, id, row, isPartial, isUnbroken } of replayAll(database)) {
    if (row) known.set(table, (known.get(table) ?? 0) + 1)
    if (++read % 1_000 === 0) onRows(1_000)
    const there = find.get(table)?.get(id) as Row | undefined
    if (strays.length < atMost && !(isUnbroken && isAsSaid({ row, isPartial }, there)))
      strays.push({ table, id })
  }
  for (const table of shapeOf.keys()) {
    const there = Number(database.prepare(`select count(*) from "${table}"`).pluck().get())
    if (there > (known.get(table) ?? 0) && strays.length < atMost) strays.push({ table, id: '' })
  }
  return strays
}

function* replayed(run: readonly Logged[]): Generator<Replayed> {
  const [first] = run
  const shape = first && shapeOf.get(first.object)
  if (!first || !shape) return

  let value: Value | undefined
  let isUnbroken = true
  let isPartial = false
  for (const { operation, before, after } of run) {
    const was = parse(before)
    const is = parse(after)
    const isFollowing = was === undefined || (value !== undefined && isLedFrom(value, was, isPartial))
    if (!isFollowing || (was === undefined) !== (operation === 'insert')) isUnbroken = false
    if (operation === 'insert') isPartial = after === null
    if (operation === 'delete') value = undefined
    else if (operation === 'insert') value = is ? completed(shape, is) : {}
    else if (value)
      value = { ...value, ...whole(is ?? {}, value), ...(value.version && { version: value.version + 1 }) }
  }
  const row = value && toRow(shape as Shape<Value>, value)
  yield { table: first.object, id: first.object_id, row, isPartial, isUnbroken }
}

/** Whether a value is what a change says that it found, as far as is known what the value was. */
function isLedFrom(value: Value, was: Value, isPartial: boolean): boolean {
  return Object.entries(was).every(([field, then]) => {
    if (!(field in value)) return isPartial
    return isTextChange(then) ? isFoundIn(then, value[field]) : isDeepStrictEqual(value[field], then)
  })
}

/** Whether a row is what the history says, as far as that says it. */
export function isAsSaid(
  { row, isPartial }: Pick<Replayed, 'row' | 'isPartial'>,
  there: Row | undefined,
): boolean {
  if (!isPartial || !row || !there) return isDeepStrictEqual(there, row)
  return Object.entries(row).every(([column, value]) => isDeepStrictEqual(there[column], value))
}

/** `undefined` for what is not there, and for what a turned bit made unreadable. */
function parse(text: string | null): Value | undefined {
  if (text === null) return undefined
  try {
    return JSON.parse(text) as Value
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
