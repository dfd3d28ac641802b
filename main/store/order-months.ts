import type { OrderImport } from '#shared/domain/economics/order-import.ts'
import type Database from 'better-sqlite3'
import { sql, type Kysely } from 'kysely'
import { told, toldOf, type Told } from './order-money.ts'
import type { Reader } from './recorder.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>
type Touching = Pick<OrderImport, 'number' | 'firstLine' | 'lastLine'>

/** A line counts while its import stands and no import that stands has replaced it. */
const countsText = `exists (select 1 from order_import as own where own.number = l.import_number)
  and not exists (select 1 from replaced_line as r
    join order_import as later on later.number = r.import_number where r.line_id = l.id)`
export const counts = sql.raw(countsText)

const keyText = 'account_number, month, currency, product_line'
const sumsText = ({
  currency,
  amount,
}: Told): string => `l.account_number, substr(l.ordered_on, 1, 7), ${currency}, p.product_line,
  count(*), count(distinct l.order_number), sum(l.quantity_e4), sum(${amount('list_e4')}),
  sum(${discounts.map((column) => amount(column)).join(' + ')}), sum(${amount('net_e4')}),
  coalesce(sum(${amount('cost_e4')}), 0), sum(l.cost_e4 is null), coalesce(sum(${amount('freight_e4')}), 0)`
const discounts = ['discount_e4', 'rebate_e4', 'allowance_e4', 'terms_e4']
const everyText = (by: Told): string => `select ${sumsText(by)} from imported_line as l
  join product as p on p.number = l.product_number ${by.join} where ${countsText} group by 1, 2, 3, 4`

/**
 * Sums the months anew that an import touches by what it brought and what it replaced, after it came to stand or to stand no
 * longer, in the same transaction. An import of most of what there is has all of it summed in one pass.
 */
export async function noteImports(tx: Db, table: string, values: readonly object[]): Promise<void> {
  if (table !== 'order_import') return
  for (const each of values) await followImport(tx, each as Touching)
}

/**
 * Has the import that comes to stand next take its sums from the side file that is attached, where a job has left them there: adding the
 * lines up again would take longer than all else that the command does.
 */
export async function readySums(tx: Db): Promise<void> {
  await sql`create temp table if not exists ready_sum as select * from main.rollup_month where false`.execute(
    tx,
  )
  await sql`delete from temp.ready_sum`.execute(tx)
  await sql`insert into temp.ready_sum select a.number, month, currency, product_line, line_count, order_count, quantity_e4, list_e4,
      discounts_e4, net_e4, cost_e4, without_cost, freight_e4
    from staged.line_sum as s join main.order_account as a on a.account_id = s.account_id`.execute(tx)
}

/** Months of accounts that had no line before are what their new lines come to; the others are summed anew. Answers whether there were any. */
async function takeReadySums(tx: Db): Promise<boolean> {
  const { rows: kept } = await sql`select 1 from temp.sqlite_schema where name = 'ready_sum'`.execute(tx)
  if (kept.length === 0) return false
  await emptyTouched(tx)
  await sql`insert or ignore into temp.touched select s.account_number, s.month from temp.ready_sum as s
    where exists (select 1 from main.rollup_month as m where m.account_number = s.account_number and m.month = s.month)`.execute(
    tx,
  )
  const { rows } = await sql<{ ready: number; touched: number }>`select count(*) as ready,
    (select count(*) from temp.touched) as touched from temp.ready_sum`.execute(tx)
  const { ready = 0, touched = 0 } = rows[0] ?? {}
  // Where most of them have other lines too, the one pass over all may be quicker.
  const isWorth = ready > 0 && touched * 2 <= ready
  if (isWorth) {
    await sql`insert into main.rollup_month select * from temp.ready_sum
      where (account_number, month) not in (select account, month from temp.touched)`.execute(tx)
    if (touched > 0) await sumTouched(tx)
  }
  await sql`delete from temp.ready_sum`.execute(tx)
  return isWorth
}

async function followImport(tx: Db, { number, firstLine, lastLine }: Touching): Promise<void> {
  if (await takeReadySums(tx)) return
  const last = await sql<{ id: number | null }>`select max(id) as id from main.imported_line`.execute(tx)
  if ((lastLine - firstLine + 1) * 3 > (last.rows[0]?.id ?? 0)) {
    await sumAllMonths(tx)
    return
  }
  await emptyTouched(tx)
  await sql`insert into temp.touched
    select account_number, substr(ordered_on, 1, 7) from main.imported_line
      where id between ${firstLine} and ${lastLine}
    union select l.account_number, substr(l.ordered_on, 1, 7) from main.replaced_line as r
      join main.imported_line as l on l.id = r.line_id where r.import_number = ${number}`.execute(tx)
  await sumTouched(tx)
}

/** Sums the months anew in which currencies are worth something else now, as one pass where they are many. */
export async function followRates(
  tx: Db,
  rates: readonly Readonly<{ currency: string; month: string }>[],
): Promise<void> {
  const currencies = JSON.stringify([...new Set(rates.map(({ currency }) => currency))])
  const { rows: any } = await sql`select 1 from imported_line
    where currency in (select value from json_each(${currencies})) limit 1`.execute(tx)
  if (any.length === 0) return
  const months = new Set(rates.map(({ month }) => month))
  if (months.size > monthsInTurn) return sumAllMonths(tx)
  const wished = JSON.stringify(rates.map(({ currency, month }) => ({ currency, month })))
  await emptyTouched(tx)
  await sql`insert or ignore into temp.touched
    select l.account_number, w.month
      from (select value ->> 'currency' as currency, value ->> 'month' as month from json_each(${wished})) as w
      cross join order_account as a
      cross join imported_line as l on l.account_number = a.number
        and l.ordered_on between w.month || '-01' and w.month || '-31'
      where l.currency = w.currency`.execute(tx)
  await sumTouched(tx)
}

/** Sums everything anew where the workspace has another currency from now on. Without a rate lines count as they stand, whatever it is. */
export async function followCurrency(tx: Db): Promise<void> {
  if ((await told(tx)).join !== '') await sumAllMonths(tx)
}

/** Of more it is quicker to go through all lines once. */
const monthsInTurn = 12

async function emptyTouched(tx: Db): Promise<void> {
  await sql`create temp table if not exists touched (account, month, primary key (account, month))`.execute(
    tx,
  )
  await sql`delete from temp.touched`.execute(tx)
}

async function sumTouched(tx: Db): Promise<void> {
  const by = await told(tx)
  await sql`delete from main.rollup_month
    where (account_number, month) in (select account, month from temp.touched)`.execute(tx)
  await sql`insert into main.rollup_month select ${sql.raw(sumsText(by))} from temp.touched as t
    cross join imported_line as l on l.account_number = t.account
      and l.ordered_on between t.month || '-01' and t.month || '-31'
    join product as p on p.number = l.product_number ${sql.raw(by.join)} where ${counts} group by 1, 2, 3, 4`.execute(
    tx,
  )
}

async function sumAllMonths(tx: Db): Promise<void> {
  await sql`delete from main.rollup_month`.execute(tx)
  await sql`insert into main.rollup_month ${sql.raw(everyText(await told(tx)))}`.execute(tx)
}

/** How many sums there are, and how many are not what adding up every line comes to. */
export async function checkMonths(db: Reader): Promise<{ months: number; differing: number }> {
  const { rows } = await sql<{ months: number; differing: number }>`
    with anew (${sql.raw(keyText)}, line_count, order_count, quantity_e4, list_e4, discounts_e4, net_e4, cost_e4,
        without_cost, freight_e4) as materialized (${sql.raw(everyText(await told(db)))})
    select (select count(*) from rollup_month) as months, count(*) as differing from (
      select ${sql.raw(keyText)} from (select * from rollup_month except select * from anew)
      union
      select ${sql.raw(keyText)} from (select * from anew except select * from rollup_month))`.execute(
    db as unknown as Db,
  )
  return rows[0] ?? { months: 0, differing: 0 }
}

/** Sums everything anew in a file whose lines came as they are, with no command. */
export function sumMonthsOf(database: Database.Database): void {
  database.exec(`delete from main.rollup_month; insert into main.rollup_month ${everyText(toldOf(database))}`)
}
