import { sql, type Kysely } from 'kysely'
import { chunks, idsAtOnce, type Reader } from '../recorder.ts'
import { references, type Reference, type Referring } from '../references.ts'
import { shapes, type Tables } from '../tables.ts'

/** Who refers to these things of a table, by each field that may. */
export async function listReferringTo(
  db: Reader,
  target: string,
  ids: readonly string[],
): Promise<readonly (Referring & Readonly<{ reference: Reference }>)[]> {
  const found: (Referring & { reference: Reference })[] = []
  for (const reference of references.filter((each) => each.target === target))
    for (const some of chunks(ids, idsAtOnce))
      for (const each of await referring(db, reference, some)) found.push({ ...each, reference })
  return found
}

async function referring(
  db: Reader,
  { table, column, isList }: Reference,
  ids: readonly string[],
): Promise<readonly Referring[]> {
  const wanted = sql`select value from json_each(${JSON.stringify(ids)})`
  const ask = isList
    ? sql<Referring>`select ${sql.ref(table)}.id, named.value as "to"
        from ${sql.table(table)}, json_each(${sql.ref(`${table}.${column}`)}) as named
        where named.value in (${wanted})`
    : sql<Referring>`select id, ${sql.ref(column)} as "to" from ${sql.table(table)}
        where ${sql.ref(column)} in (${wanted})`
  return (await ask.execute(db as unknown as Kysely<Tables>)).rows
}

/** The fields of each table that must refer to something: what they refer to can't go without them. */
export async function boundFields(db: Reader): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ place: string }>`
    select t.name || ' ' || c.name as place from main.sqlite_schema as t, pragma_table_info(t.name, 'main') as c
    where t.type = 'table' and c."notnull" = 1`.execute(db as unknown as Kysely<Tables>)
  const bound = new Set(rows.map(({ place }) => place))
  return new Set(
    shapes.flatMap(({ table, columns }) =>
      columns.flatMap(({ field, column, codec }) =>
        codec !== 'list' && bound.has(`${table} ${column}`) ? [`${table} ${field}`] : [],
      ),
    ),
  )
}
