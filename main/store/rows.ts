import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { chunks, idsAtOnce, type Reader } from './recorder.ts'
import { fromRow, storedAs, type Shape } from './shape.ts'
import type { Tables } from './tables.ts'

type Table = keyof Tables

/** One value by its id, or none. */
export async function find<V extends { id: string }>(
  db: Reader,
  shape: Shape<V>,
  id: NoInfer<V>['id'],
): Promise<V | undefined> {
  const row = await db
    .selectFrom(shape.table as 'account')
    .selectAll()
    .where('id', '=', id as never)
    .executeTakeFirst()
  return row && fromRow(shape, row)
}

/** The values whose field has one of the given values, ordered by the fields named within each `idsAtOnce` of these. */
export async function listWhere<V, F extends keyof V & string>(
  db: Reader,
  shape: Shape<V>,
  field: F,
  anyOf: readonly V[F][],
  orderedBy: readonly (keyof V & string)[] = [],
): Promise<V[]> {
  const found: V[] = []
  for (const some of chunks(anyOf, idsAtOnce)) {
    const values = storedAs(shape, field, some)
    let query = db
      .selectFrom(shape.table as Table as 'account')
      .selectAll()
      .where(columnOf(shape, field) as 'id', 'in', values as never)
    for (const each of orderedBy) query = query.orderBy(columnOf(shape, each) as 'id')
    for (const row of await query.execute()) found.push(fromRow(shape, row))
  }
  return found
}

/** Every value of a table, ordered by the fields named. For tables that stay small. */
export async function listAll<V>(
  db: Reader,
  shape: Shape<V>,
  orderedBy: readonly (keyof V & string)[],
): Promise<V[]> {
  let query = db.selectFrom(shape.table as Table as 'account').selectAll()
  for (const each of orderedBy) query = query.orderBy(columnOf(shape, each) as 'id')
  return (await query.execute()).map((row) => fromRow(shape, row))
}

/** The same of a table that may be large: it can be ended at each row. */
export async function listMany<V>(
  db: Reader,
  shape: Shape<V>,
  orderedBy: readonly (keyof V & string)[],
  checkpoint: Checkpoint,
): Promise<V[]> {
  let query = db.selectFrom(shape.table as Table as 'account').selectAll()
  for (const each of orderedBy) query = query.orderBy(columnOf(shape, each) as 'id')
  const found: V[] = []
  for await (const row of query.stream()) {
    checkpoint()
    found.push(fromRow(shape, row))
  }
  return found
}

/** The position after the last among the rows whose field has the value. */
export async function nextPosition<V, F extends keyof V & string>(
  db: Reader,
  shape: Shape<V>,
  field: F,
  value: V[F],
): Promise<number> {
  const row = await db
    .selectFrom(shape.table as 'objective')
    .select(({ fn }) => fn.max('position').as('last'))
    .where(columnOf(shape, field) as 'id', '=', value as never)
    .executeTakeFirst()
  return typeof row?.last === 'number' ? row.last + 1 : 0
}

function columnOf<V>(shape: Shape<V>, field: keyof V & string): string {
  const column = shape.columnOf[field]
  if (column === undefined) throw new Error(`${shape.table} has no ${field}`)
  return column
}
