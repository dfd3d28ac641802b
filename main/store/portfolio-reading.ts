import type { AccountId } from '#shared/domain/account/model.ts'
import type { Month } from '#shared/domain/economics/months.ts'
import type { LineSums } from '#shared/domain/economics/statement.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import { sql, type Kysely } from 'kysely'
import { holderText } from './order-accounts.ts'
import type { Reader } from './recorder.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>
export type BriefSums = Pick<LineSums, 'lines' | 'listE4' | 'netE4' | 'costE4' | 'withoutCost' | 'freightE4'>
type Row = BriefSums & { accountId: AccountId; isNow: number }

/**
 * Sums by account from the sums by month, of months from one up to and with another, in a currency. `isNow` where the month is
 * `since` or later. An account without a line is not among them.
 */
export async function sumAccounts(
  db: Reader,
  { from, to, since, currency }: Readonly<{ from: Month; to: Month; since: Month; currency: string }>,
): Promise<readonly Readonly<{ accountId: AccountId; isNow: boolean; sums: BriefSums }>[]> {
  const size = 10 ** (4 - minorDigits(currency))
  const { rows } =
    await sql<Row>`select accountId, isNow, sum(lines) as lines, sum(list) as listE4, sum(net) as netE4,
      sum(cost) as costE4, sum(withoutCost) as withoutCost, sum(freight) as freightE4
    from (
      select ${sql.raw(holderText)} as accountId, m.month >= ${since} as isNow, sum(m.line_count) as lines,
        sum(m.list_e4) as list, sum(m.net_e4) as net, sum(m.cost_e4) as cost, sum(m.without_cost) as withoutCost,
        sum(m.freight_e4) as freight
      from order_account as a cross join rollup_month as m
        on m.account_number = a.number and m.month between ${from} and ${to} and m.currency = ${currency}
      group by a.number, isNow
      union all
      select o.account_id, substr(o.ordered_on, 1, 7) >= ${since}, count(*), sum(o.list_minor) * ${size},
        sum(o.net_minor) * ${size}, sum(o.cost_minor) * ${size}, 0, sum(o.freight_minor) * ${size}
      from order_line as o where o.ordered_on between ${`${from}-01`} and ${`${to}-31`} group by 1, 2
    ) group by accountId, isNow`.execute(db as unknown as Db)
  return rows.map(({ accountId, isNow, ...sums }) => ({ accountId, isNow: isNow === 1, sums }))
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
  }>`select min("from") as "from", max("to") as "to"
    from (
      select min(m.month) as "from", max(m.month) as "to" from rollup_month as m
        ${accountIds === null ? sql`` : sql`where m.account_number in (select a.number from order_account as a where ${sql.raw(holderText)} in ${ids})`}
      union all
      select substr(min(o.ordered_on), 1, 7), substr(max(o.ordered_on), 1, 7) from order_line as o
        ${accountIds === null ? sql`` : sql`where o.account_id in ${ids}`}
    )`.execute(db as unknown as Db)
  const [span] = rows
  return span?.from != null && span.to !== null ? { from: span.from, to: span.to } : null
}

/** What was sold in other currencies in some months, of one account or of all. */
export async function sumOtherCurrencies(
  db: Reader,
  accountIds: readonly AccountId[] | null,
  { from, to, currency }: Readonly<{ from: Month; to: Month; currency: string }>,
): Promise<readonly Readonly<{ currency: string; lines: number; netE4: number }>[]> {
  const ids = sql`(select value from json_each(${JSON.stringify(accountIds)}))`
  const own =
    accountIds === null
      ? sql``
      : sql`and m.account_number in (select a.number from order_account as a where ${sql.raw(holderText)} in ${ids})`
  const { rows } = await sql<{ currency: string; lines: number; netE4: number }>`select m.currency,
      sum(m.line_count) as lines, sum(m.net_e4) as netE4
    from rollup_month as m where m.month between ${from} and ${to} and m.currency <> ${currency} ${own}
    group by m.currency order by m.currency`.execute(db as unknown as Db)
  return rows
}
