import { noSums, type LineSums } from '#shared/domain/economics/statement.ts'
import type { Month } from '#shared/domain/economics/months.ts'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { linesOf, type LinesAsked } from './lines-asked.ts'
import { linesIn } from './order-money.ts'
import type { Reader } from './recorder.ts'
import type { Tables } from './tables.ts'

/** What sums are taken by. */
export type SumsBy =
  'all' | 'product-line' | 'account' | 'month' | 'account-month' | 'product-line-month' | 'channel'
export type SumsOf = Readonly<{ key: string; isNow: boolean; sums: LineSums }>

/**
 * Sums of the lines that were recorded and those that files brought, by product line, account or month. `isNow` where a month is
 * `since` or later, so that a period and the one before it are read at once.
 */
export async function sumLines(
  db: Reader,
  asked: LinesAsked,
  by: SumsBy,
  since: Month,
): Promise<readonly SumsOf[]> {
  const lines = await linesIn(db, asked.currency)
  const { rows } = await sql<Row>`select ${keys[by]} as "key", month >= ${since} as isNow, count(*) as lines,
      count(distinct order_account || ' ' || source || ' ' || order_number) as orders, sum(is_returned) as returns, sum(is_expedited) as expedited,
      sum(needs_packing) as specialPacking, sum(quantity) as quantityE4, sum(list) as listE4, sum(discount) as discountE4,
      sum(rebate) as rebateE4, sum(allowance) as allowanceE4, sum(terms) as termsE4, sum(net) as netE4,
      coalesce(sum(cost), 0) as costE4, sum(cost is null) as withoutCost,
      coalesce(sum(case when cost is null then net end), 0) as withoutCostNetE4, coalesce(sum(freight), 0) as freightE4
    from (${linesOf(asked, lines)}) group by 1, 2 order by 1, 2`.execute(db as unknown as Kysely<Tables>)
  return rows.map(({ key, isNow, ...sums }) => ({ key, isNow: isNow === 1, sums: { ...noSums, ...sums } }))
}

type Row = LineSums & { key: string; isNow: number }

const keys: Readonly<Record<SumsBy, RawBuilder<string>>> = {
  all: sql`''`,
  'product-line': sql`product_line`,
  account: sql`account_id`,
  month: sql`month`,
  'account-month': sql`account_id || ' ' || month`,
  'product-line-month': sql`product_line || ' ' || month`,
  channel: sql`channel`,
}

/** The channels through which any line was sold that counts, by name; those of lines are found one after another in their index. */
export async function listChannels(db: Reader): Promise<readonly string[]> {
  const { rows } = await sql<{ channel: string }>`with recursive said (channel) as (
      select min(channel) from imported_line where channel is not null
      union all
      select (select min(l.channel) from imported_line as l where l.channel > said.channel) from said
      where said.channel is not null
    )
    select channel from said where channel is not null and exists (select 1 from imported_line as l
      join order_import as i on i.number = l.import_number where l.channel = said.channel)
    union select channel from order_import where channel is not null
    order by channel`.execute(db as unknown as Kysely<Tables>)
  return rows.map(({ channel }) => channel)
}

/** How many orders come to less net than a minimum, and what they come to together; what came back is no order. */
export async function sumSmallOrders(
  db: Reader,
  asked: LinesAsked,
  minimumE4: number,
): Promise<Readonly<{ orders: number; netE4: number }>> {
  const lines = await linesIn(db, asked.currency)
  const { rows } = await sql<{
    orders: number
    netE4: number
  }>`select count(*) as orders, coalesce(sum(net), 0) as netE4
    from (select sum(net) as net from (${linesOf(asked, lines)}) group by order_account, source, order_number
      having sum(net) >= 0 and sum(net) < ${minimumE4})`.execute(db as unknown as Kysely<Tables>)
  return rows[0] ?? { orders: 0, netE4: 0 }
}
