import { isDeepStrictEqual } from 'node:util'
import type { Shape } from '../../main/store/shape.ts'
import { toRow } from '../../main/store/shape.ts'
import { shapes } from '../../main/store/tables.ts'
import type { AllRows } from './all-rows.ts'
import { look } from './workspace-file.ts'

type Value = Record<string, unknown> & { version?: number }
type Change = {
  object: string
  object_id: string
  operation: string
  before: string | null
  after: string | null
}

/** What the tables must hold if the change log is all that ever happened. Throws where a `before` is not what was there. */
export function replayed(path: string): AllRows {
  const changes = look(path, (database) =>
    database.prepare('select object, object_id, operation, before, after from change order by id').all(),
  ) as Change[]
  const tables = new Map(shapes.map((shape) => [shape.table as string, new Map<string, Value>()]))

  for (const { object, object_id: id, operation, before, after } of changes) {
    const rows = tables.get(object)
    if (!rows) throw new Error(`A change of no table: ${object}`)
    const there = rows.get(id)
    const was = before === null ? undefined : (JSON.parse(before) as Value)
    const is = after === null ? undefined : (JSON.parse(after) as Value)
    const known = there && was && Object.fromEntries(Object.keys(was).map((field) => [field, there[field]]))
    if (!isDeepStrictEqual(known, was)) throw new Error(`${object} ${id} was not ${before}`)

    if (operation === 'delete') rows.delete(id)
    else if (there) rows.set(id, { ...there, ...is, ...(there.version && { version: there.version + 1 }) })
    else rows.set(id, is ?? {})
  }
  return Object.fromEntries(shapes.map((shape) => [shape.table, asRows(shape as never, tables)]))
}

function asRows(shape: Shape<Value>, tables: ReadonlyMap<string, ReadonlyMap<string, Value>>) {
  const rows = [...(tables.get(shape.table) ?? [])].map(([id, value]) => [id, toRow(shape, value)] as const)
  return Object.fromEntries(rows.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
