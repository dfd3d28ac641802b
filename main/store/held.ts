import { sql } from 'kysely'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import type { Reach } from './account-reach.ts'
import type { AnyValue } from './past.ts'
import { chunks, idsAtOnce, type Reader } from './recorder.ts'
import { references, type Reference } from './references.ts'
import * as rows from './rows.ts'
import type { Shape } from './shape.ts'
import { shapes } from './tables.ts'

type Row = Readonly<{ table: string; value: AnyValue }>

/** Every column in which a person can stand: what comes to the schema is among them, as soon as it says whom it refers to. */
const toPeople = references.filter(({ target }) => target === 'contact')

/** Every row, of any account, that refers to a person. */
export async function listHolding(db: Reader, contactId: ContactId): Promise<readonly Row[]> {
  const found: Row[] = []
  for (const [table, some] of Map.groupBy(toPeople, (reference) => reference.table)) {
    const ids = new Set<string>()
    for (const reference of some) for (const id of await idsNaming(db, reference, contactId)) ids.add(id)
    for (const value of await rows.listWhere(db, shapeOf(table), 'id', [...ids], ['id']))
      found.push({ table, value })
  }
  return found
}

/** The ids of what hangs or hung on the account and referred to the person at some time, as the record says it. */
export async function listOnceHolding(
  db: Reader,
  contactId: ContactId,
  reach: Reach,
): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const table of new Set(toPeople.map((reference) => reference.table))) {
    for (const some of chunks(reach.get(table) ?? [], idsAtOnce)) {
      const naming = sql<{ id: string }>`select distinct object_id as id from change
        where object_id in (${sql.join(some)}) and object = ${table}
          and (instr(before, ${contactId}) > 0 or instr(after, ${contactId}) > 0)`
      for (const { id } of (await naming.execute(db as never)).rows) found.add(id)
    }
  }
  return [...found]
}

async function idsNaming(db: Reader, { table, column, isList }: Reference, id: ContactId): Promise<string[]> {
  if (table === 'touchpoint') {
    const named = sql<{
      id: string
    }>`select touchpoint_id as id from touchpoint_person where person_id = ${id}`
    return (await named.execute(db as never)).rows.map((row) => row.id)
  }
  const at = sql.ref(`${table}.${column}`)
  const naming = isList
    ? sql<{ id: string }>`select id from ${sql.table(table)}
        where ${at} is not null and exists (select 1 from json_each(${at}) as named where named.value = ${id})`
    : sql<{ id: string }>`select id from ${sql.table(table)} where ${at} = ${id}`
  return (await naming.execute(db as never)).rows.map((row) => row.id)
}

function shapeOf(table: string): Shape<AnyValue> {
  const shape = (shapes as readonly Shape<AnyValue>[]).find((each) => each.table === table)
  if (!shape) throw new Error(`There is no table ${table}`)
  return shape
}
