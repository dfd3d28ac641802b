import type { OrderImport } from '#shared/domain/economics/order-import.ts'
import type Database from 'better-sqlite3'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import {
  allAccountsTexts,
  countsText,
  differingAccountsTexts,
  differingText,
  orderMonthsAnew,
  touchedAccountsTexts,
} from './account-sums.ts'
import { told, toldOf, type Told } from './order-money.ts'
import type { Reader } from './recorder.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>
type Touching = Pick<OrderImport, 'number' | 'firstLine' | 'lastLine'>

/** Whether a line counts (`countsText`). */
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

/** What a job leaves in the side file of what an import comes to, by the table that takes it over; the account stands before by its id. */
const readyColumns = {
  rollup_month: `month, currency, product_line, line_count, order_count, quantity_e4, list_e4, discounts_e4, net_e4, cost_e4, without_cost, freight_e4`,
  rollup_account: `month, currency, line_count, order_count, return_count, list_e4, net_e4, cost_e4, without_cost, freight_e4`,
  rollup_again: `month, currency, month_before, order_count`,
} as const
export const readyTables = ['rollup_month', 'rollup_account', 'rollup_again'] as const
export type ReadyTable = (typeof readyTables)[number]

/** The columns of a table in the side file, the first of which is `account_id`. */
export function readyColumnsOf(table: ReadyTable): string {
  return `account_id, ${readyColumns[table]}`
}

/**
 * Has the import that comes to stand next take its sums from the side file that is attached, where a job has left them there: adding the
 * lines up again would take longer than all else that the command does.
 */
export async function readySums(tx: Db): Promise<void> {
  for (const table of readyTables) {
    const ready = sql.raw(`temp.ready_${table}`)
    await sql`drop table if exists ${ready}`.execute(tx)
    await sql`create temp table ${sql.raw(`ready_${table}`)} as select a.number as account_number, ${sql.raw(readyColumns[table])}
      from ${sql.raw(`staged.${table}`)} as s join main.order_account as a on a.account_id = s.account_id`.execute(
      tx,
    )
  }
}

/**
 * Months of accounts that had no line before, and whose orders had none either, are what their new lines come to; the others are summed
 * anew. Answers whether there were any.
 */
async function takeReadySums(tx: Db, touching: Touching): Promise<boolean> {
  const { rows: kept } =
    await sql`select 1 from temp.sqlite_schema where name = 'ready_rollup_month'`.execute(tx)
  if (kept.length === 0) return false
  await emptyTouched(tx)
  await sql`insert or ignore into temp.touched select s.account_number, s.month from temp.ready_rollup_month as s
    where exists (select 1 from main.rollup_month as m where m.account_number = s.account_number and m.month = s.month)`.execute(
    tx,
  )
  await touchOrdersOfBefore(tx, touching)
  const { rows } = await sql<{ ready: number; touched: number }>`select count(*) as ready,
    (select count(*) from temp.touched) as touched from temp.ready_rollup_month`.execute(tx)
  const { ready = 0, touched = 0 } = rows[0] ?? {}
  // Where most of them have other lines too, the one pass over all may be quicker.
  const isWorth = ready > 0 && touched * 2 <= ready
  if (isWorth) {
    for (const table of readyTables)
      await sql`insert into ${sql.raw(`main.${table}`)} select * from ${sql.raw(`temp.ready_${table}`)}
        where (account_number, month) not in (select account, month from temp.touched)`.execute(tx)
    if (touched > 0) await sumTouched(tx)
  }
  for (const table of readyTables) await sql`drop table ${sql.raw(`temp.ready_${table}`)}`.execute(tx)
  return isWorth
}

/** An order that goes on in months without a line of before follows its months of before. */
async function touchOrdersOfBefore(tx: Db, { firstLine, lastLine }: Touching): Promise<void> {
  const { rows: older } = await sql`select 1 from main.imported_line where id < ${firstLine} limit 1`.execute(
    tx,
  )
  if (older.length === 0) return
  const isOlder = sql`exists (select 1 from main.imported_line as y
    where y.order_number = l.order_number and +y.account_number = l.account_number and y.id < ${firstLine})`
  await touch(tx, sql`main.imported_line as l where l.id between ${firstLine} and ${lastLine} and ${isOlder}`)
}

async function followImport(tx: Db, touching: Touching): Promise<void> {
  const { number, firstLine, lastLine } = touching
  if (await takeReadySums(tx, touching)) return
  const last = await sql<{ id: number | null }>`select max(id) as id from main.imported_line`.execute(tx)
  if ((lastLine - firstLine + 1) * 3 > (last.rows[0]?.id ?? 0)) {
    await sumAllMonths(tx)
    return
  }
  await emptyTouched(tx)
  await touch(tx, sql`main.imported_line as l where l.id between ${firstLine} and ${lastLine}`)
  await touch(
    tx,
    sql`main.replaced_line as r join main.imported_line as l on l.id = r.line_id where r.import_number = ${number}`,
  )
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
  await touch(
    tx,
    sql`(select value ->> 'currency' as currency, value ->> 'month' as month from json_each(${wished})) as w
      cross join order_account as a
      cross join main.imported_line as l on l.account_number = a.number
        and l.ordered_on between w.month || '-01' and w.month || '-31'
      where l.currency = w.currency`,
  )
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

/** Has all months summed anew in which orders have lines that have any among these lines `l`. */
async function touch(tx: Db, lines: RawBuilder<unknown>): Promise<void> {
  await sql`insert or ignore into temp.touched select x.account_number, substr(x.ordered_on, 1, 7)
    from (select distinct l.account_number as account, l.order_number as order_number from ${lines}) as o
    cross join main.imported_line as x on x.order_number = o.order_number and +x.account_number = o.account`.execute(
    tx,
  )
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
  for (const text of touchedAccountsTexts(by)) await sql.raw(text).execute(tx)
}

async function sumAllMonths(tx: Db): Promise<void> {
  for (const text of allTexts(await told(tx))) await sql.raw(text).execute(tx)
}

function allTexts(by: Told): readonly string[] {
  return [
    'delete from main.rollup_month',
    `insert into main.rollup_month ${everyText(by)}`,
    ...allAccountsTexts(by),
  ]
}

/** How many sums there are by month, and how many of all are not what adding up every line comes to. */
export async function checkMonths(db: Reader): Promise<{ months: number; differing: number }> {
  const by = await told(db)
  const anew = `anew (${keyText}, line_count, order_count, quantity_e4, list_e4, discounts_e4, net_e4, cost_e4, without_cost,
    freight_e4) as materialized (${everyText(by)})`
  const { rows } = await sql
    .raw<{ months: number; differing: number }>(
      `with ${anew}, ${orderMonthsAnew(by)}
      select (select count(*) from rollup_month) as months,
        ${[differingText('rollup_month', keyText, 'select * from anew'), ...differingAccountsTexts('anew')].map((text) => `(${text})`).join(' + ')} as differing`,
    )
    .execute(db as unknown as Db)
  return rows[0] ?? { months: 0, differing: 0 }
}

/** Sums everything anew in a file whose lines came as they are, with no command. */
export function sumMonthsOf(database: Database.Database): void {
  for (const text of allTexts(toldOf(database))) database.exec(text)
}
