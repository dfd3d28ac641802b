import type Database from 'better-sqlite3'
import { sql, type Kysely } from 'kysely'
import { linesOfPlaces, misplacedText, placesAnewTexts } from './account-lines.ts'
import {
  allAccountsTexts,
  countsText,
  differingAccountsTexts,
  differingText,
  ordersAnew,
} from './account-sums.ts'
import { allDaysTexts, differingDaysText } from './day-sums.ts'
import { told, toldOf, type Told } from './order-money.ts'
import { allQuartersTexts } from './quarter-sums.ts'
import { isAloneOfSource, takeReadySums, type Touching } from './ready-sums.ts'
import type { Reader } from './recorder.ts'
import type { Tables } from './tables.ts'
import { emptyTouched, sumTouched, sumsJoins, sumsText, touch, touchLines } from './touched-months.ts'

type Db = Kysely<Tables>

/** Whether a line counts (`countsText`). */
export const counts = sql.raw(countsText)

const keyText = 'account_number, month, currency, product_line'
const everyText = (by: Told): string => `select ${sumsText(by)} from imported_line as l
  ${sumsJoins(by)} where ${countsText} group by 1, 2, 3, 4`

/**
 * Sums the months anew that an import touches by what it brought and what it replaced, after it came to stand or to stand no
 * longer, in the same transaction. An import of most of what there is has all of it summed in one pass.
 */
export async function noteImports(tx: Db, table: string, values: readonly object[]): Promise<void> {
  if (table !== 'order_import') return
  for (const each of values) await followImport(tx, each as Touching)
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
  const own = sql`main.imported_line as l where l.id between ${firstLine} and ${lastLine}`
  if (await isAloneOfSource(tx, touching)) await touchLines(tx, own)
  else {
    await touch(tx, own)
    await touch(
      tx,
      sql`main.replaced_line as r join main.imported_line as l on l.id = r.line_id where r.import_number = ${number}`,
    )
  }
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
      cross join account_line as y on y.account_number = a.number
        and y.ordered_on between w.month || '-01' and w.month || '-31'
      ${sql.raw(linesOfPlaces)}
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

async function sumAllMonths(tx: Db): Promise<void> {
  for (const text of allTexts(await told(tx))) await sql.raw(text).execute(tx)
}

/** @param has whether there is a table: files of before have not all of them */
function allTexts(by: Told, has: (table: string) => boolean = () => true): readonly string[] {
  return [
    'delete from main.rollup_month',
    `insert into main.rollup_month ${everyText(by)}`,
    ...allAccountsTexts(by),
    ...(has('rollup_quarter') ? allQuartersTexts : []),
    ...(has('rollup_day') ? allDaysTexts(by) : []),
  ]
}

/** How many sums there are by month, and how many of all are not what adding up every line comes to, or lines not found by their account. */
export async function checkMonths(db: Reader): Promise<{ months: number; differing: number }> {
  const by = await told(db)
  const anew = `anew (${keyText}, line_count, order_count, return_count, quantity_e4, list_e4, discount_e4, rebate_e4, allowance_e4, terms_e4,
    net_e4, cost_e4, without_cost, without_cost_net_e4, freight_e4) as materialized (${everyText(by)})`
  const { rows } = await sql
    .raw<{ months: number; differing: number }>(
      `with ${anew}, ${ordersAnew(by)}
      select (select count(*) from rollup_month) as months,
        ${[differingText('rollup_month', keyText, 'select * from anew'), ...differingAccountsTexts(by, 'anew'), differingDaysText(by)].map((text) => `(${text})`).join(' + ')}
          + ${misplacedText} as differing`,
    )
    .execute(db as unknown as Db)
  return rows[0] ?? { months: 0, differing: 0 }
}

/** Places all lines and sums everything anew in a file whose lines came as they are, with no command, as far as its schema keeps it. */
export function sumMonthsOf(database: Database.Database): void {
  const has = (table: string): boolean =>
    database.prepare('select 1 from main.sqlite_schema where name = ?').get(table) !== undefined
  const places = has('account_line') ? placesAnewTexts : []
  for (const text of [...places, ...allTexts(toldOf(database), has)]) database.exec(text)
}
