import type { AccountId } from '#shared/domain/account/model.ts'
import { monthsLater, wholeQuarters, type Month } from '#shared/domain/economics/months.ts'
import type { LineSums } from '#shared/domain/economics/statement.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { holderText, numbersOfAll } from './order-accounts.ts'
import { quarterText } from './quarter-sums.ts'
import type { Reader } from './recorder.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>
export type BriefSums = Pick<LineSums, 'lines' | 'listE4' | 'netE4' | 'costE4' | 'withoutCost' | 'freightE4'>
/** What was counted of lines. */
export type LineCounts = Pick<LineSums, 'orders' | 'lines' | 'returns' | 'expedited' | 'specialPacking'>
/** What the lines of an account come to, and what was counted of them. */
export type AccountSums = Readonly<{
  accountId: AccountId
  isNow: boolean
  sums: BriefSums
  counts: LineCounts
}>
type Row = BriefSums & LineCounts & { accountId: AccountId }

/**
 * Sums by account from the sums by month, of months from one up to and with another, in a currency. `isNow` where the month is
 * `since` or later. An account without a line is not among them. An order counts once in each of the two stretches.
 */
export async function sumAccounts(
  db: Reader,
  { from, to, since, currency }: Readonly<{ from: Month; to: Month; since: Month; currency: string }>,
): Promise<readonly AccountSums[]> {
  const [earlier, now] = [
    since <= from ? [] : await sumStretch(db, { from, to: monthsLater(since, -1), currency }),
    await sumStretch(db, { from: since, to, currency }),
  ]
  return [earlier, now].flatMap((rows, at) =>
    rows.map(({ accountId, lines, orders, returns, expedited, specialPacking, ...sums }) => ({
      accountId,
      isNow: at === 1,
      sums: { lines, ...sums },
      counts: { lines, orders, returns, expedited, specialPacking },
    })),
  )
}

/**
 * Each stretch by itself: grouped by account alone, the sums come in the order in which they lie. Quarters that are whole in it are read as such, the
 * months before and after them one by one. The sign keeps rows from being looked for by their currency.
 */
async function sumStretch(
  db: Reader,
  { from, to, currency }: Readonly<{ from: Month; to: Month; currency: string }>,
): Promise<readonly Row[]> {
  const size = 10 ** (4 - minorDigits(currency))
  const parts = partsOf(from, to).map(
    ({ table, unit, first, last }) => sql`
      select ${sql.raw(holderText)} as accountId, sum(m.line_count) as lines, sum(m.list_e4) as list, sum(m.net_e4) as net,
        sum(m.cost_e4) as cost, sum(m.without_cost) as withoutCost, sum(m.freight_e4) as freight,
        sum(m.order_count) as orders, sum(m.return_count) as returns, 0 as expedited, 0 as specialPacking
      from order_account as a cross join ${sql.table(table)} as m
        on m.account_number = a.number and m.${sql.ref(unit)} between ${first} and ${last} and +m.currency = ${currency}
      group by a.number`,
  )
  const { rows } =
    await sql<Row>`select accountId, sum(lines) as lines, sum(list) as listE4, sum(net) as netE4, sum(cost) as costE4,
      sum(withoutCost) as withoutCost, sum(freight) as freightE4, sum(orders) as orders, sum(returns) as returns,
      sum(expedited) as expedited, sum(specialPacking) as specialPacking
    from (
      ${sql.join(parts, sql` union all `)}
      union all
      select ${sql.raw(holderText)}, 0, 0, 0, 0, 0, 0, -sum(g.order_count), 0, 0, 0
      from rollup_again as g join order_account as a on a.number = g.account_number
      where g.month <= ${to} and g.currency = ${currency} and g.month_before >= ${from} and ${isCountedApart(from, to)}
      group by a.number
      union all
      select o.account_id, count(*), sum(o.list_minor) * ${size}, sum(o.net_minor) * ${size}, sum(o.cost_minor) * ${size}, 0,
        sum(o.freight_minor) * ${size}, count(distinct o.order_number), sum(o.is_returned), sum(o.is_expedited),
        sum(o.needs_special_packing)
      from order_line as o where o.ordered_on between ${`${from}-01`} and ${`${to}-31`} group by 1
    ) group by accountId`.execute(db as unknown as Db)
  return rows
}

/** The sums that make up a stretch, from the one up to and with the other. */
function partsOf(from: Month, to: Month) {
  const months = (first: Month, last: Month) =>
    first <= last ? [{ table: 'rollup_account', unit: 'month', first, last }] : []
  const whole = wholeQuarters(from, to)
  if (whole === null) return months(from, to)
  return [
    ...months(from, monthsLater(whole.from, -1)),
    { table: 'rollup_quarter', unit: 'quarter', first: whole.from, last: whole.to },
    ...months(monthsLater(whole.to, 1), to),
  ]
}

/** Whether an order counts in a month of `rollup_again as g` and in the month before, in sums of their own. */
function isCountedApart(from: Month, to: Month): RawBuilder<boolean> {
  const whole = wholeQuarters(from, to)
  if (whole === null) return sql`true`
  const quarter = sql.raw(quarterText('g.month'))
  return sql`not (${quarter} between ${whole.from} and ${whole.to} and g.month_before >= ${quarter})`
}

/** The first and the last month with a line, of these accounts or of all. */
export async function spanOfOrders(
  db: Reader,
  accountIds: readonly AccountId[] | null,
): Promise<Readonly<{ from: Month; to: Month }> | null> {
  const ids = sql`(select value from json_each(${JSON.stringify(accountIds)}))`
  const { rows } = await sql<{
    from: Month | null
    to: Month | null
  }>`${accountIds === null ? currenciesFound : sql``}
    select min("from") as "from", max("to") as "to"
    from (
      ${
        accountIds === null
          ? sql`select (select min(m.month) from rollup_account as m where m.currency = found.currency) as "from",
              (select max(m.month) from rollup_account as m where m.currency = found.currency) as "to" from found`
          : sql`select min(m.month) as "from", max(m.month) as "to" from ${numbersOfAll(accountIds)} as n
              cross join rollup_account as m on m.account_number = n.number`
      }
      union all
      select substr(min(o.ordered_on), 1, 7), substr(max(o.ordered_on), 1, 7) from order_line as o
        ${accountIds === null ? sql`` : sql`where o.account_id in ${ids}`}
    )`.execute(db as unknown as Db)
  const [span] = rows
  return span?.from != null && span.to !== null ? { from: span.from, to: span.to } : null
}

/** The currencies of sums, each found by a look into their index. */
const currenciesFound = sql`with recursive found (currency) as (
    select min(currency) from rollup_account
    union all
    select (select min(m.currency) from rollup_account as m where m.currency > found.currency) from found
    where found.currency is not null
  )`

/** What was sold in other currencies in some months, of some accounts or of all. */
export async function sumOtherCurrencies(
  db: Reader,
  accountIds: readonly AccountId[] | null,
  { from, to, currency }: Readonly<{ from: Month; to: Month; currency: string }>,
): Promise<readonly Readonly<{ currency: string; lines: number; netE4: number }>[]> {
  const some =
    accountIds === null
      ? sql`found cross join rollup_account as m on m.currency = found.currency where found.currency <> ${currency}`
      : sql`${numbersOfAll(accountIds)} as n cross join rollup_account as m on m.account_number = n.number
          where m.currency <> ${currency}`
  const { rows } = await sql<{
    currency: string
    lines: number
    netE4: number
  }>`${accountIds === null ? currenciesFound : sql``}
    select m.currency, sum(m.line_count) as lines, sum(m.net_e4) as netE4
    from ${some} and m.month between ${from} and ${to}
    group by m.currency order by m.currency`.execute(db as unknown as Db)
  return rows
}
