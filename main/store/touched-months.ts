import { sql, type Kysely, type RawBuilder } from 'kysely'
import { linesOfTouched } from './account-lines.ts'
import { countsText, touchedAccountsTexts } from './account-sums.ts'
import { touchedDaysTexts } from './day-sums.ts'
import { told, type Told } from './order-money.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/** What lines `l` of products `p` in imports `i` come to by account, month, currency and product line: the columns of `rollup_month`. */
export const sumsText = ({
  currency,
  amount,
}: Told): string => `l.account_number, substr(l.ordered_on, 1, 7), ${currency}, p.product_line, count(*),
  count(distinct i.source || char(31) || l.order_number), sum(l.net_e4 < 0), sum(l.quantity_e4),
  ${everSaid.map((column) => `sum(${amount(column)})`).join(', ')},
  coalesce(sum(${amount('cost_e4')}), 0), sum(l.cost_e4 is null),
  coalesce(sum(case when l.cost_e4 is null then ${amount('net_e4')} end), 0), coalesce(sum(${amount('freight_e4')}), 0)`
const everSaid = ['list_e4', 'discount_e4', 'rebate_e4', 'allowance_e4', 'terms_e4', 'net_e4']

/** What `sumsText` asks of lines `l`. */
export const sumsJoins = ({ join }: Told): string =>
  `join product as p on p.number = l.product_number join order_import as i on i.number = l.import_number ${join}`

/** Begins anew which months of accounts are to be summed anew, in `temp.touched`. */
export async function emptyTouched(tx: Db): Promise<void> {
  await sql`create temp table if not exists touched (account, month, primary key (account, month))`.execute(
    tx,
  )
  await sql`delete from temp.touched`.execute(tx)
}

/** Adds all months in which orders have lines that have any among these lines `l`. */
export async function touch(tx: Db, lines: RawBuilder<unknown>): Promise<void> {
  await sql`insert or ignore into temp.touched select x.account_number, substr(x.ordered_on, 1, 7)
    from (select distinct l.account_number as account, l.order_number as order_number from ${lines}) as o
    cross join main.imported_line as x on x.order_number = o.order_number and +x.account_number = o.account`.execute(
    tx,
  )
}

/** Adds the months of these lines `l` alone, where no other has a part in their orders. */
export async function touchLines(tx: Db, lines: RawBuilder<unknown>): Promise<void> {
  await sql`insert or ignore into temp.touched select l.account_number, substr(l.ordered_on, 1, 7) from ${lines}`.execute(
    tx,
  )
}

/** Sums these months anew. */
export async function sumTouched(tx: Db): Promise<void> {
  const by = await told(tx)
  await sql`delete from main.rollup_month
    where (account_number, month) in (select account, month from temp.touched)`.execute(tx)
  await sql`insert into main.rollup_month select ${sql.raw(sumsText(by))} from temp.touched as t
    ${sql.raw(linesOfTouched)}
    ${sql.raw(sumsJoins(by))} where ${sql.raw(countsText)} group by 1, 2, 3, 4`.execute(tx)
  for (const text of [...touchedAccountsTexts(by), ...touchedDaysTexts(by)]) await sql.raw(text).execute(tx)
}
