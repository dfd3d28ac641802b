import { sql, type Kysely } from 'kysely'
import type { OrderImport } from '#shared/domain/economics/order-import.ts'
import { readySums } from './ready-sums.ts'
import { letLogGrow } from './staged-join.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>
type Arriving = Readonly<{ job_id: string; import_number: number; first_line: number; taken: number }>

/**
 * Brings in the next lines of the side file that is attached, which nobody sees before their import stands. Answers how many
 * of the job are there, and `undefined` while those of another job are on their way in or out.
 */
export async function bringLines(
  tx: Db,
  jobId: string,
  isOver: (jobId: string) => boolean,
  atMost: number,
): Promise<number | undefined> {
  const { rows: all } = await sql<Arriving>`select * from main.order_arriving`.execute(tx)
  const other = all.find((each) => each.job_id !== jobId)
  if (other) {
    if (isOver(other.job_id)) await sweepLines(tx, other)
    return undefined
  }
  const { rows: any } = await sql<{ seq: number | null }>`select min(seq) as seq from staged.line`.execute(tx)
  const first = any[0]?.seq ?? null
  if (first === null) return all[0] ? countOf(await lastLine(tx), all[0]) : 0
  const arriving = all[0] ?? (await begin(tx, jobId))
  if (arriving.taken < first) {
    await placeAccounts(tx)
    await placeProducts(tx)
  }
  const { rows } = await sql<{ seq: number | null; count: number }>`select max(seq) as seq, count(*) as count
    from (select seq from staged.line where seq > ${arriving.taken} order by seq limit ${atMost})`.execute(tx)
  const until = rows[0]?.seq ?? null
  if (until !== null) {
    await letLogGrow(tx)
    await sql`insert into main.imported_line
      select null, ${arriving.import_number}, a.place, p.place, l.order_number, l.line_number, l.ordered_on, l.currency,
        l.quantity_e4, l.list_e4, l.discount_e4, l.rebate_e4, l.allowance_e4, l.terms_e4, l.net_e4, l.cost_e4, l.freight_e4, l.channel
      from staged.line as l
      cross join staged.account as a on a.number = l.account
      cross join staged.product as p on p.number = l.product
      where l.seq > ${arriving.taken} and l.seq <= ${until} order by l.seq`.execute(tx)
    await sql`update main.order_arriving set taken = ${until}`.execute(tx)
  }
  return countOf(await lastLine(tx), arriving)
}

function countOf(last: Readonly<{ id: number }>, { first_line: first }: Arriving): number {
  return last.id - first + 1
}

/**
 * The same of the places at which lines are found by account and day, once all lines of the job are there.
 * @param lastSeq of all lines, after which places are counted
 */
export async function bringPlaces(
  tx: Db,
  jobId: string,
  lastSeq: number,
  atMost: number,
): Promise<number | undefined> {
  const { rows: all } =
    await sql<Arriving>`select * from main.order_arriving where job_id = ${jobId}`.execute(tx)
  const [arriving] = all
  if (!arriving) return undefined
  const { rows } = await sql<{ first: number; last: number }>`select min(seq) as first, max(seq) as last
    from staged.place`.execute(tx)
  const { first = 0, last = 0 } = rows[0] ?? {}
  if (arriving.taken < first) await placeAccounts(tx)
  const from = Math.max(arriving.taken, lastSeq)
  const until = Math.min(last, from + atMost)
  if (until > from) {
    await letLogGrow(tx)
    await sql`insert into main.account_line select a.place, s.ordered_on, ${arriving.first_line} + s.line
      from staged.place as s cross join staged.account as a on a.number = s.account
      where s.seq > ${from} and s.seq <= ${until} order by s.seq`.execute(tx)
    await refuseMisplaced(tx, until)
    await sql`update main.order_arriving set taken = ${until}`.execute(tx)
  }
  return until - lastSeq
}

/** Places count on the order in which lines came in: each of these says of itself where it stands. */
async function refuseMisplaced(tx: Db, seq: number): Promise<void> {
  const { rows } =
    await sql`select 1 from staged.place as s cross join staged.account as a on a.number = s.account
    cross join main.order_arriving as o cross join main.imported_line as l on l.id = o.first_line + s.line
    where s.seq = ${seq} and l.account_number = a.place and l.ordered_on = s.ordered_on`.execute(tx)
  if (rows.length === 0) throw new Error('Lines did not come in as they were staged')
}

/** Accounts that lines were not of before get a number; the side file notes the numbers of all that it names. */
async function placeAccounts(tx: Db): Promise<void> {
  await sql`insert or ignore into main.order_account (account_id) select account_id from staged.account`.execute(
    tx,
  )
  await sql`update staged.account
    set place = (select number from main.order_account as a where a.account_id = account.account_id)`.execute(
    tx,
  )
}

async function placeProducts(tx: Db): Promise<void> {
  await sql`insert or ignore into main.product (code, name, product_line)
    select code, name, product_line from staged.product`.execute(tx)
  await sql`update staged.product set place = (select number from main.product as p
    where p.code = product.code and p.name = product.name and p.product_line = product.product_line)`.execute(
    tx,
  )
}

/**
 * Notes what the lines take the place of, and answers what the import is; `undefined` where nothing of it was brought.
 * @param last of what the job has staged
 */
export async function endArriving(
  tx: Db,
  jobId: string,
  last: number,
): Promise<Pick<OrderImport, 'number' | 'firstLine' | 'lastLine'> | undefined> {
  const { rows } = await sql<Arriving>`select * from main.order_arriving where job_id = ${jobId}`.execute(tx)
  const [arriving] = rows
  if (!arriving) return undefined
  if (arriving.taken !== last) throw new Error('Not all lines can be found')
  await sql`insert into main.replaced_line select ${arriving.import_number}, line_id from staged.replaced`.execute(
    tx,
  )
  await sql`delete from main.order_arriving where job_id = ${jobId}`.execute(tx)
  await readySums(tx)
  const newest = await lastLine(tx)
  return { number: arriving.import_number, firstLine: arriving.first_line, lastLine: newest.id }
}

/** Removes some lines of a job that is over, the last first, and answers whether there were any. */
export async function sweepOrders(write: Db, isOver: (jobId: string) => boolean): Promise<boolean> {
  const { rows } = await sql<Arriving>`select * from main.order_arriving`.execute(write)
  const left = rows.find(({ job_id: jobId }) => isOver(jobId))
  if (left) await write.transaction().execute((tx) => sweepLines(tx, left))
  return left !== undefined
}

/** Whether lines of a job are on their way in or out. */
export async function areLinesArriving(db: Db): Promise<boolean> {
  return (await sql`select 1 from main.order_arriving`.execute(db)).rows.length > 0
}

const sweptAtOnce = 5_000

/** Import numbers follow from the newest line, so that none that the history knows is used again. */
async function begin(tx: Db, jobId: string): Promise<Arriving> {
  const last = await lastLine(tx)
  const begun = { job_id: jobId, import_number: last.number + 1, first_line: last.id + 1, taken: 0 }
  await sql`insert into main.order_arriving
    values (${begun.job_id}, ${begun.import_number}, ${begun.first_line}, 0)`.execute(tx)
  return begun
}

async function lastLine(tx: Db): Promise<{ id: number; number: number }> {
  const { rows } = await sql<{ id: number; number: number }>`select id, import_number as number
    from main.imported_line order by id desc limit 1`.execute(tx)
  return rows[0] ?? { id: 0, number: 0 }
}

async function sweepLines(tx: Db, { job_id: jobId, first_line: first }: Arriving): Promise<void> {
  const some = sql`from main.imported_line where id >= ${first} order by id desc limit ${sweptAtOnce}`
  await sql`delete from main.account_line where (account_number, ordered_on, line_id) in
    (select account_number, ordered_on, id ${some})`.execute(tx)
  const { rows } =
    await sql`delete from main.imported_line where id in (select id ${some}) returning id`.execute(tx)
  if (rows.length < sweptAtOnce)
    await sql`delete from main.order_arriving where job_id = ${jobId}`.execute(tx)
}
