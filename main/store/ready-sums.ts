import type { OrderImport } from '#shared/domain/economics/order-import.ts'
import { sql, type Kysely } from 'kysely'
import { touchedQuartersTexts } from './quarter-sums.ts'
import type { Tables } from './tables.ts'
import { emptyTouched, sumTouched, touch } from './touched-months.ts'

type Db = Kysely<Tables>
/** Which lines an import brought, by which number those are noted that they replace, and whose orders they are. */
export type Touching = Pick<OrderImport, 'number' | 'firstLine' | 'lastLine' | 'source'>

/** What a job leaves in the side file of what an import comes to, by the table that takes it over; the account stands before by its id. */
const readyColumns = {
  rollup_month: `month, currency, product_line, line_count, order_count, return_count, quantity_e4, list_e4, discount_e4, rebate_e4, allowance_e4,
    terms_e4, net_e4, cost_e4, without_cost, without_cost_net_e4, freight_e4`,
  rollup_account: `month, currency, line_count, order_count, return_count, list_e4, net_e4, cost_e4, without_cost, freight_e4`,
  rollup_again: `month, currency, month_before, order_count`,
  rollup_line_again: `month, currency, product_line, month_before, order_count`,
  rollup_day: 'ordered_on, currency, net_e4, cost_e4, costed_net_e4',
} as const
export const readyTables = [
  'rollup_month',
  'rollup_account',
  'rollup_again',
  'rollup_line_again',
  'rollup_day',
] as const
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
export async function takeReadySums(tx: Db, touching: Touching): Promise<boolean> {
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
        where (account_number, ${sql.raw(table === 'rollup_day' ? 'substr(ordered_on, 1, 7)' : 'month')}) not in (select account, month from temp.touched)`.execute(
        tx,
      )
    if (touched > 0) await sumTouched(tx)
    const months = 'select account_number as account, month from temp.ready_rollup_account'
    for (const text of touchedQuartersTexts(months)) await sql.raw(text).execute(tx)
  }
  for (const table of readyTables) await sql`drop table ${sql.raw(`temp.ready_${table}`)}`.execute(tx)
  return isWorth
}

/** An order that goes on in months without a line of before follows its months of before. Orders of other sources are others. */
async function touchOrdersOfBefore(tx: Db, touching: Touching): Promise<void> {
  if (await isAloneOfSource(tx, touching)) return
  const { firstLine, lastLine } = touching
  const isOlder = sql`exists (select 1 from main.imported_line as y
    where y.order_number = l.order_number and +y.account_number = l.account_number and y.id < ${firstLine})`
  await touch(tx, sql`main.imported_line as l where l.id between ${firstLine} and ${lastLine} and ${isOlder}`)
}

/** Whether no other import of its source stands: then no other has a line of any of its orders, and it takes the place of none. */
export async function isAloneOfSource(tx: Db, { number, source }: Touching): Promise<boolean> {
  const { rows: others } = await sql`select 1 from main.order_import
    where source = ${source} and number <> ${number} limit 1`.execute(tx)
  return others.length === 0
}
