import type { AccountId } from '#shared/domain/account/model.ts'
import type { OrderDay } from '#shared/domain/economics/lifetime/order-history.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import { sql, type Kysely } from 'kysely'
import { linesOfPlaces } from './account-lines.ts'
import { holderText } from './order-accounts.ts'
import { counts } from './order-months.ts'
import { linesIn } from './order-money.ts'
import type { Reader } from './recorder.ts'
import type { Tables } from './tables.ts'

/**
 * The days on which each account ordered in the workspace's currency, by account, the earliest first, with what they come to in ten-thousandths.
 * A day on which more was given back than ordered is none.
 */
export async function listOrderDays(
  db: Reader,
  currency: string,
): Promise<readonly (OrderDay & Readonly<{ accountId: AccountId }>)[]> {
  const size = 10 ** (4 - minorDigits(currency))
  const { amount, join, isIn } = await linesIn(db, currency)
  const { rows } = await sql<OrderDay & { accountId: AccountId }>`select accountId, "on", sum(net) as netE4,
      sum(cost) as costE4, sum(costedNet) as costedNetE4
    from (
      select ${sql.raw(holderText)} as accountId, y.ordered_on as "on", sum(${amount('net_e4')}) as net,
        coalesce(sum(${amount('cost_e4')}), 0) as cost, coalesce(sum(case when l.cost_e4 is not null then ${amount('net_e4')} end), 0) as costedNet
      from order_account as a cross join account_line as y on y.account_number = a.number
        ${sql.raw(linesOfPlaces)} ${join}
      where ${isIn} and ${counts} group by a.number, y.ordered_on
      union all
      select o.account_id, o.ordered_on, sum(o.net_minor) * ${size}, sum(o.cost_minor) * ${size}, sum(o.net_minor) * ${size}
      from order_line as o group by o.account_id, o.ordered_on
    ) group by accountId, "on" having sum(net) >= 0 order by accountId, "on"`.execute(
    db as unknown as Kysely<Tables>,
  )
  return rows
}

/** How many lines there are in other currencies. */
export async function countOtherLines(db: Reader, currency: string): Promise<number> {
  const { rows } = await sql<{
    lines: number
  }>`select coalesce(sum(line_count), 0) as lines from rollup_account
    where currency <> ${currency}`.execute(db as unknown as Kysely<Tables>)
  return rows[0]?.lines ?? 0
}
