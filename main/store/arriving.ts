import type Database from 'better-sqlite3'
import { sql, type Kysely } from 'kysely'
import { dropArrivingLines, hideArrivingLines, seeArrivingLines } from './orders-arriving.ts'
import { newRowsOf } from './staged-rows.ts'
import { shapes, type ArrivingRow, type Tables } from './tables.ts'

/**
 * Rows that a job brings in come in many short transactions, so that whoever writes a little never waits long. Until the last
 * of them, the command that makes them part of the workspace, they are in their tables and nobody sees them: every
 * connection that reads by the names of the tables has views of these names that leave them out. A job that ends before
 * leaves rows that are removed again in parts. Only one job brings rows in at a time.
 */
const tables = ['team_member', 'account', 'contact', 'product_line', 'opportunity', 'lead'] as const
type ArrivalTable = (typeof tables)[number]

/** Another command met a row that is still hidden, by a key or a reference: it can be done once the rows are in. */
export class RowsArriving extends Error {
  readonly code = 'rows-arriving'
}

/**
 * Lets the connection see nothing of what is still coming in. What it writes must name the tables in full (`main.contact`).
 * The two bounds are asked once a statement, not once a row.
 */
export function hideArriving(database: Database.Database): void {
  if (!knowsArriving(database)) return
  hideArrivingLines(database)
  for (const table of tables) {
    const bound = (column: string, otherwise: string): string =>
      `coalesce((select ${column} from main.arriving where object = '${table}'), '${otherwise}')`
    database.exec(`create temp view "${table}" as select * from main."${table}"
      where id not between ${bound('from_id', '~')} and ${bound('until_id', '')}`)
  }
}

/** Does something that needs the tables themselves, such as copying the file, on a connection that hides what is coming in. */
export function seeingAll(database: Database.Database, work: () => void): void {
  for (const table of tables) database.exec(`drop view if exists temp."${table}"`)
  seeArrivingLines(database)
  try {
    work()
  } finally {
    hideArriving(database)
  }
}

export async function isAnythingArriving(db: Kysely<Tables>): Promise<boolean> {
  return (await db.selectFrom('arriving').select('object').executeTakeFirst()) !== undefined
}

/** How far the rows of a side file are; `undefined` while those of another job are on their way in or out. */
export type Brought = Readonly<{ done: number; total: number }>

/** Brings in the next rows of the side file that is attached, still hidden. */
export async function bringSome(
  tx: Kysely<Tables>,
  jobId: string,
  atMost: number,
): Promise<Brought | undefined> {
  const known = await tx.selectFrom('arriving').selectAll().execute()
  if (known.some((each) => each.job_id !== jobId || each.is_given_up === 1)) return undefined

  const ranges = await stagedRanges(tx)
  let left = atMost
  let done = 0
  for (const range of ranges) {
    const { taken } =
      known.find(({ object }) => object === range.object) ?? (left > 0 ? await begin(tx, range, jobId) : none)
    const until = Math.min(range.row_count, taken + left)
    if (until > taken) await bring(tx, range.object as ArrivalTable, taken, until)
    left -= until - taken
    done += until
  }
  return { done, total: ranges.reduce((sum, range) => sum + range.row_count, 0) }
}

/** What was brought in is part of the workspace from now on. */
export async function revealArriving(tx: Kysely<Tables>, jobId: string): Promise<void> {
  await tx.deleteFrom('arriving').where('job_id', '=', jobId).execute()
}

/**
 * Removes again what jobs have brought in that are over, a part with each call, and answers whether there may be more: of one
 * that was cancelled, failed or died with its program.
 * @param isOver whether a job has ended; one that has taken its rows in has none that are arriving
 * @param lookAgain called where rows are arriving of a job that is not over: nobody tells when it ends
 */
export function createArrivingSweep(
  write: Kysely<Tables>,
  isOver: (jobId: string) => boolean,
  lookAgain: () => void,
): () => Promise<boolean> {
  return async () => {
    const all = await write.selectFrom('arriving').selectAll().execute()
    const left = all.filter((each) => each.is_given_up === 1 || isOver(each.job_id))
    const next = tables.toReversed().flatMap((table) => left.find(({ object }) => object === table) ?? [])[0]
    if (next) await write.transaction().execute((tx) => sweep(tx, next))
    else if (all.length > 0) lookAgain()
    return next !== undefined
  }
}

/** Takes out of a file that nobody works on what was not yet part of the workspace. */
export function dropArriving(database: Database.Database): void {
  if (!knowsArriving(database)) return
  dropArrivingLines(database)
  const left = database.prepare('select object, from_id, until_id from arriving').all() as Pick<
    ArrivingRow,
    'object' | 'from_id' | 'until_id'
  >[]
  for (const { object, from_id: from, until_id: until } of left)
    database.prepare(`delete from main."${object}" where id between ? and ?`).run(from, until)
  database.exec('delete from arriving')
}

/** Files of before don't. */
function knowsArriving(database: Database.Database): boolean {
  return database.prepare(`select 1 from main.sqlite_schema where name = 'arriving'`).get() !== undefined
}

const none = { taken: 0 } as const
const sweptAtOnce = 500

async function begin(tx: Kysely<Tables>, range: Range, jobId: string): Promise<{ taken: number }> {
  await tx
    .insertInto('arriving')
    .values({ ...range, taken: 0, job_id: jobId, is_given_up: 0 })
    .execute()
  return none
}

/** The rows after one and up to another, in the order of the job: what others refer to comes before them. */
async function bring(tx: Kysely<Tables>, table: ArrivalTable, after: number, until: number): Promise<void> {
  const columns = shapes.find((shape) => shape.table === table)?.columns ?? []
  const names = sql.join(columns.map(({ column }) => sql.ref(column)))
  await sql`insert into main.${sql.ref(table)} (${names})
    select ${names} from staged.${sql.ref(newRowsOf(table))}
    where rowid > ${after} and rowid <= ${until} order by rowid`.execute(tx)
  await tx.updateTable('arriving').set({ taken: until }).where('object', '=', table).execute()
}

/** The last first, since they refer to those before. They lie at the end of their table, which is read from there. */
async function sweep(tx: Kysely<Tables>, { object, from_id, until_id, taken }: ArrivingRow): Promise<void> {
  const some = Math.min(sweptAtOnce, taken)
  await sql`delete from main.${sql.ref(object)} where rowid in (
    select rowid from main.${sql.ref(object)} where +id between ${from_id} and ${until_id}
    order by rowid desc limit ${some})`.execute(tx)
  const rest = { taken: taken - some, is_given_up: 1 }
  if (some < taken) await tx.updateTable('arriving').set(rest).where('object', '=', object).execute()
  else await tx.deleteFrom('arriving').where('object', '=', object).execute()
}

type Range = Pick<ArrivingRow, 'object' | 'from_id' | 'until_id' | 'row_count'>

/** Parents before their children. */
async function stagedRanges(tx: Kysely<Tables>): Promise<readonly Range[]> {
  const { rows } = await sql<Range>`select object, from_id, until_id, row_count from staged.arrived`.execute(
    tx,
  )
  return tables.flatMap((table) => rows.find(({ object }) => object === table) ?? [])
}
