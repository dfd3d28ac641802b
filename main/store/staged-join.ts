import { sql, type Kysely } from 'kysely'
import { bringSome, revealArriving } from './arriving.ts'
import { noteDeparture } from './belonging.ts'
import type { Reader } from './recorder.ts'
import { changedRowsOf, newRowsOf, removedRowsOf } from './staged-rows.ts'
import { shapes, type Tables } from './tables.ts'

/**
 * How rows that wait in a side file get into the workspace: the file is attached to the writer's connection, and whole tables
 * of it are taken over by single statements, in the transaction of the command. What keeps something in step with the rows,
 * such as an index, learns of them here, from the tables `new_...` and `changed_...` of the file.
 */
export async function attachStaged(tx: Kysely<Tables>, path: string): Promise<void> {
  await sql`attach database ${path} as staged`.execute(tx)
}

/** The note that was left with the rows: a file without one is not whole. */
export async function readStagedNote(tx: Kysely<Tables>): Promise<unknown> {
  const { rows } = await sql<{ value: string }>`select value from staged.note`.execute(tx)
  if (!rows[0]) throw new Error('The staged rows are not whole')
  return JSON.parse(rows[0].value)
}

/** How many pages the log holds before they go into the file: SQLite's own measure, and that of many commands that write the same pages. */
const [pagesInLog, pagesInLogOfMany] = [1_000, 4_000]

/** Has the log grow larger until what is attached is let go: commands that follow each other write mostly the same pages of an index. */
export async function letLogGrow(tx: Kysely<Tables>): Promise<void> {
  await sql.raw(`pragma wal_autocheckpoint = ${pagesInLogOfMany}`).execute(tx)
}

/** After the transaction: one that is open holds on to the file. */
export async function detachStaged(write: Kysely<Tables>): Promise<void> {
  await sql`pragma cache_size = -16000`.execute(write)
  await sql.raw(`pragma wal_autocheckpoint = ${pagesInLog}`).execute(write)
  await sql`detach database staged`.execute(write)
}

/** Takes over the rows that were not yet brought in, parents before their children, and makes all of them seen; what is to go goes. */
export async function joinStaged(tx: Kysely<Tables>, jobId: string): Promise<boolean> {
  // A transaction of this size would write the same pages out again and again for want of memory.
  await sql`pragma cache_size = -262144`.execute(tx)
  if (!(await bringSome(tx, jobId, Infinity))) return false
  await removeStaged(tx)
  for (const { table, columns } of await stagedShapes(tx)) {
    const settings = columns
      .map(({ column }) => column)
      .filter((name) => name !== 'id')
      .map((name) => sql`${sql.ref(name)} = s.${sql.ref(name)}`)
    await sql`update main.${sql.ref(table)} set ${sql.join(settings)}
      from ${staged(changedRowsOf(table))} as s where s.id = ${sql.ref(`${table}.id`)}`.execute(tx)
  }
  await revealArriving(tx, jobId)
  return true
}

/** As any insert in bulk, new rows are not written down a second time in the record: one line says which came. */
export async function noteStagedChanges(tx: Kysely<Tables>, seq: number): Promise<void> {
  await sql`insert into main.arrival (command_seq, object, from_id, until_id, row_count)
    select ${seq}, object, from_id, until_id, row_count from staged.arrived`.execute(tx)
  for (const { table } of (await stagedShapes(tx)).toReversed()) {
    await sql`insert into main.change (command_seq, object, object_id, operation, before, after)
      select ${seq}, ${table}, id, 'delete', was, null
      from ${staged(removedRowsOf(table))} order by rowid`.execute(tx)
  }
  for (const { table } of await stagedShapes(tx)) {
    await sql`insert into main.change (command_seq, object, object_id, operation, before, after)
      select ${seq}, ${table}, id, 'update', was, became
      from ${staged(changedRowsOf(table))} order by rowid`.execute(tx)
  }
}

/** Whether one of these rows is to be changed or removed by the side file. */
export async function isAnyStaged(
  db: Reader,
  things: readonly Readonly<{ table: string; id: string }>[],
): Promise<boolean> {
  const shapes = new Set((await stagedShapes(db)).map(({ table }) => table as string))
  for (const [table, some] of Map.groupBy(things, ({ table }) => table)) {
    if (!shapes.has(table)) continue
    const ids = sql`select value from json_each(${JSON.stringify(some.map(({ id }) => id))})`
    const { rows } = await sql`select 1 from ${staged(changedRowsOf(table))} where id in (${ids})
      union all select 1 from ${staged(removedRowsOf(table))} where id in (${ids}) limit 1`.execute(
      db as unknown as Kysely<Tables>,
    )
    if (rows.length > 0) return true
  }
  return false
}

const removedAtOnce = 5_000

/** Children before their parents, before anything is changed: what was theirs alone may be another's then. */
async function removeStaged(tx: Kysely<Tables>): Promise<void> {
  for (const { table } of (await stagedShapes(tx)).toReversed()) {
    for (let last = 0; ;) {
      const { rows } = await sql<{ id: string; place: number }>`select id, rowid as place
        from ${staged(removedRowsOf(table))} where rowid > ${last} order by rowid limit ${removedAtOnce}`.execute(
        tx,
      )
      if (rows.length === 0) break
      await noteDeparture(
        tx,
        table,
        rows.map(({ id }) => id),
      )
      last = rows.at(-1)?.place ?? last
    }
    await sql`delete from main.${sql.ref(table)}
      where id in (select id from ${staged(removedRowsOf(table))})`.execute(tx)
  }
}

async function stagedShapes(db: Kysely<Tables> | Reader) {
  const { rows } = await sql<{ name: string }>`select name from staged.sqlite_schema`.execute(
    db as Kysely<Tables>,
  )
  const names = new Set(rows.map(({ name }) => name))
  return shapes.filter(({ table }) => names.has(newRowsOf(table)))
}

function staged(table: string) {
  return sql`staged.${sql.ref(table)}`
}
