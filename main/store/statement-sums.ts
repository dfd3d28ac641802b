import type { Month } from '#shared/domain/economics/months.ts'
import { noSums, type LineSums } from '#shared/domain/economics/statement.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { numbersOfAll } from './order-accounts.ts'
import type { Reader } from './recorder.ts'
import type { LinesAsked } from './lines-asked.ts'
import { sumLines, type SumsOf } from './statement-reading.ts'
import type { Tables } from './tables.ts'

/** What kept sums can be read by. */
type KeptBy = 'account' | 'month' | 'product-line' | 'account-month' | 'product-line-month'
type KeptAsked = Pick<LinesAsked, 'accountIds' | 'from' | 'to' | 'productLine' | 'currency'>
type Row = LineSums & { key: string; isNow: number }

/** What lines of whole months come to: from the sums that are kept, or line by line where only one channel is looked at. */
export function sumMonths(
  db: Reader,
  { channel, ...asked }: KeptAsked & Readonly<{ channel?: string | null }>,
  by: KeptBy,
  since: string,
): Promise<readonly SumsOf[]> {
  return channel == null ? sumKept(db, asked, by, since) : sumLines(db, { ...asked, channel }, by, since)
}

export type MonthCount = Readonly<{ month: Month; lines: number }>

/** How many lines there are in each month that has any, the newest first, by the sums that are kept. */
export async function countByMonth(
  db: Reader,
  { accountIds, from, to, productLine, currency }: KeptAsked,
): Promise<readonly MonthCount[]> {
  const ofLine = (column: string): Text =>
    productLine === null ? sql`` : sql`and ${sql.ref(column)} = ${productLine}`
  const { rows } = await sql<MonthCount>`select month, sum(lines) as lines from (
      select m.month, m.line_count as lines from ${numbersOfAll(accountIds)} as n
        cross join ${productLine === null ? sql`rollup_account` : sql`rollup_month`} as m on m.account_number = n.number
          and m.month between ${from} and ${to} and +m.currency = ${currency} ${ofLine('m.product_line')}
      union all
      select substr(o.ordered_on, 1, 7), 1 from order_line as o join product_line as s on s.id = o.product_line_id
        where o.account_id in (select value from json_each(${JSON.stringify(accountIds)}))
          and o.ordered_on between ${`${from}-01`} and ${`${to}-31`} ${ofLine('s.name')}
    ) group by 1 order by 1 desc`.execute(db as unknown as Kysely<Tables>)
  return rows
}

/**
 * What `sumLines` answers, from the sums that are kept of imported lines by product line and month, and from the lines that were recorded. An order
 * of several months of a stretch counts once in it: it counts in each of them, less those that have a month before in the stretch.
 */
async function sumKept(
  db: Reader,
  { accountIds, from, to, productLine, currency }: KeptAsked,
  by: KeptBy,
  since: string,
): Promise<readonly SumsOf[]> {
  const numbers = numbersOfAll(accountIds)
  const size = 10 ** (4 - minorDigits(currency))
  const within = sql`m.account_number = n.number and m.month between ${from} and ${to} and +m.currency = ${currency}`
  const ofLine = productLine === null ? sql`` : sql`and m.product_line = ${productLine}`
  // Orders of several product lines are counted over all of them where no product line is looked at.
  const isByLine = productLine !== null || by === 'product-line' || by === 'product-line-month'
  const parts = [
    sql`select ${keys[by](sql`n.account_id`, sql`m.month`, sql`m.product_line`)} as "key", m.month >= ${since} as isNow,
        m.line_count, ${isByLine ? sql`m.order_count` : sql`0`} as order_count, m.return_count, 0 as expedited, 0 as packing, m.quantity_e4,
        m.list_e4, m.discount_e4, m.rebate_e4, m.allowance_e4, m.terms_e4, m.net_e4, m.cost_e4, m.without_cost, m.without_cost_net_e4, m.freight_e4
      from ${numbers} as n cross join rollup_month as m on ${within} ${ofLine}`,
    ...(isByLine
      ? []
      : [
          onlyOrders(
            sql`${keys[by](sql`n.account_id`, sql`m.month`, sql`''`)}, m.month >= ${since}`,
            sql`m.order_count`,
            sql`${numbers} as n cross join rollup_account as m on ${within}`,
          ),
        ]),
    ...(by === 'account' || by === 'product-line'
      ? [
          onlyOrders(
            sql`${keys[by](sql`n.account_id`, sql`m.month`, sql`m.product_line`)}, m.month >= ${since}`,
            sql`-m.order_count`,
            sql`${numbers} as n cross join ${isByLine ? sql`rollup_line_again` : sql`rollup_again`} as m on ${within} ${ofLine}
              and m.month_before >= case when m.month >= ${since} then max(${since}, ${from}) else ${from} end`,
          ),
        ]
      : []),
    sql`select ${keys[by](sql`o.account_id`, sql`substr(o.ordered_on, 1, 7)`, sql`s.name`)}, o.ordered_on >= ${since}, count(*),
        count(distinct o.account_id || ' ' || o.order_number), sum(o.is_returned), sum(o.is_expedited), sum(o.needs_special_packing),
        sum(cast(round(o.quantity * 10000) as integer)), sum(o.list_minor) * ${size}, 0, 0, 0, 0, sum(o.net_minor) * ${size},
        sum(o.cost_minor) * ${size}, 0, 0, sum(o.freight_minor) * ${size}
      from order_line as o join product_line as s on s.id = o.product_line_id
      where o.account_id in (select value from json_each(${JSON.stringify(accountIds)}))
        and o.ordered_on between ${`${from}-01`} and ${`${to}-31`} ${productLine === null ? sql`` : sql`and s.name = ${productLine}`}
      group by 1, 2`,
  ]
  const { rows } =
    await sql<Row>`select "key", isNow, sum(line_count) as lines, sum(order_count) as orders, sum(return_count) as returns,
      sum(expedited) as expedited, sum(packing) as specialPacking, sum(quantity_e4) as quantityE4, sum(list_e4) as listE4,
      sum(discount_e4) as discountE4, sum(rebate_e4) as rebateE4, sum(allowance_e4) as allowanceE4, sum(terms_e4) as termsE4,
      sum(net_e4) as netE4, sum(cost_e4) as costE4, sum(without_cost) as withoutCost, sum(without_cost_net_e4) as withoutCostNetE4,
      sum(freight_e4) as freightE4
    from (${sql.join(parts, sql` union all `)}) group by 1, 2 order by 1, 2`.execute(
      db as unknown as Kysely<Tables>,
    )
  return rows.map(({ key, isNow, ...sums }) => ({ key, isNow: isNow === 1, sums: { ...noSums, ...sums } }))
}

type Text = RawBuilder<unknown>

const keys: Readonly<Record<KeptBy, (account: Text, month: Text, productLine: Text) => Text>> = {
  account: (account) => account,
  month: (_, month) => month,
  'product-line': (_, __, productLine) => productLine,
  'account-month': (account, month) => sql`${account} || ' ' || ${month}`,
  'product-line-month': (_, month, productLine) => sql`${productLine} || ' ' || ${month}`,
}

/** A part that counts orders and has no amounts. */
function onlyOrders(place: Text, orders: Text, from: Text): Text {
  return sql`select ${place}, 0, ${orders}, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 from ${from}`
}
