import { arrivalsAfter, hasArrivedWith } from './arrivals.ts'
import { chunks, idsAtOnce, type Reader } from './recorder.ts'
import { completed, fromRow, type Shape } from './shape.ts'
import { whole } from './text-change.ts'
import { shapes, type ArrivalRow, type ChangeRow } from './tables.ts'

/** A row of any table as a value of the domain. */
export type AnyValue = Readonly<Record<string, unknown>> & Readonly<{ id: string }>

type AnyShape = Shape<AnyValue>
type Step = Pick<ChangeRow, 'command_seq' | 'object_id' | 'operation' | 'before'>
type Lifetime = Readonly<{ values: readonly (AnyValue | undefined)[]; seqs: readonly number[] }>

/**
 * What things were, walked back from what they are: the newest change is undone first. It costs what happened to these
 * things since, not what happened to the workspace, and needs no copy of any state.
 */
export type Past = Readonly<{
  /** Reads these rows of a table with what has happened to them since. Those that were read before cost nothing. */
  read: (table: string, ids: Iterable<string>) => Promise<void>
  /** The value as it stood after a command; `undefined` where it was not there. It must have been read. */
  at: (id: string, seq: number) => AnyValue | undefined
  /** The newest value that there is or was. It must have been read. */
  lastly: (id: string) => AnyValue | undefined
}>

/** @param after the earliest command whose outcome will be asked for */
export function createPast(db: Reader, after: number): Past {
  const lifetimes = new Map<string, Lifetime>()
  let arrivals: Promise<readonly ArrivalRow[]> | undefined
  return {
    read: async (table, ids) => {
      const shape = shapeNamed(table)
      const wanted = [...new Set(ids)].filter((id) => !lifetimes.has(id))
      for (const some of chunks(wanted, idsAtOnce)) {
        const now = await readRows(db, shape, some)
        const steps = Map.groupBy(await stepsBack(db, shape, some, after), ({ object_id: id }) => id)
        const arrived = await (arrivals ??= arrivalsAfter(db, after))
        for (const id of some) {
          const all = [...(steps.get(id) ?? []), ...arrivalStep(arrived, id)]
          lifetimes.set(id, lifetimeOf(shape, now.get(id), all))
        }
      }
    },
    at: (id, seq) => {
      const lifetime = lifetimes.get(id)
      if (!lifetime) return undefined
      const changesLater = lifetime.seqs.findIndex((changedBy) => changedBy <= seq)
      return lifetime.values[changesLater === -1 ? lifetime.seqs.length : changesLater]
    },
    lastly: (id) => lifetimes.get(id)?.values.find((value) => value !== undefined),
  }
}

/** The value before each of its changes, from now back: `values[n]` is what it was after the change `seqs[n]`. */
function lifetimeOf(shape: AnyShape, now: AnyValue | undefined, steps: readonly Step[]): Lifetime {
  const values = [now]
  for (const step of steps) values.push(before(shape, values.at(-1), step))
  return { values, seqs: steps.map(({ command_seq: seq }) => seq) }
}

function before(
  shape: AnyShape,
  value: AnyValue | undefined,
  { operation, before: json }: Step,
): AnyValue | undefined {
  if (operation === 'insert') return undefined
  const was = JSON.parse(json ?? '{}') as AnyValue
  if (operation === 'delete' || !value) return { ...completed(shape, was), id: was.id }
  const { version } = value
  return { ...value, ...whole(was, value), ...(typeof version === 'number' && { version: version - 1 }) }
}

/** Whoever came in together with others came in before anything else happened to it. */
function arrivalStep(arrivals: readonly ArrivalRow[], id: string): readonly Step[] {
  const arrival = arrivals.find((each) => hasArrivedWith(each, id))
  if (!arrival) return []
  return [{ command_seq: arrival.command_seq, object_id: id, operation: 'insert', before: null }]
}

async function readRows(
  db: Reader,
  shape: AnyShape,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AnyValue>> {
  const rows = await db
    .selectFrom(shape.table as 'account')
    .selectAll()
    .where('id', 'in', ids as never)
    .execute()
  return new Map(rows.map((row) => [row.id, fromRow(shape, row)]))
}

function shapeNamed(table: string): AnyShape {
  const shape = shapes.find((each) => each.table === table)
  if (!shape) throw new Error(`There is no table ${table}`)
  return shape
}

/** The newest first. */
function stepsBack(db: Reader, { table }: AnyShape, ids: readonly string[], after: number): Promise<Step[]> {
  return db
    .selectFrom('change')
    .select(['command_seq', 'object_id', 'operation', 'before'])
    .where('object_id', 'in', ids)
    .where('object', '=', table)
    .where('command_seq', '>', after)
    .orderBy('id', 'desc')
    .execute()
}
