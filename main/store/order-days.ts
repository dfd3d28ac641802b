import type { AccountId } from '#shared/domain/account/model.ts'
import type { OrderDay } from '#shared/domain/economics/lifetime/order-history.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import { sql, type Kysely } from 'kysely'
import { holderText } from './order-accounts.ts'
import type { Reader } from './recorder.ts'
import type { Tables } from './tables.ts'

type DayOf = OrderDay & Readonly<{ accountId: AccountId }>

/**
 * The days on which each account ordered in the workspace's currency, by account, the earliest first, with what they come to in ten-thousandths.
 * A day on which more was given back than ordered is none.
 */
export async function listOrderDays(db: Reader, currency: string): Promise<readonly DayOf[]> {
  const of = db as unknown as Kysely<Tables>
  const size = 10 ** (4 - minorDigits(currency))
  const { rows: holders } = await sql<{ number: number; accountId: AccountId }>`
    select a.number, ${sql.raw(holderText)} as accountId from order_account as a`.execute(of)
  const { rows: recorded } =
    await sql<DayOf>`select account_id as accountId, ordered_on as "on", sum(net_minor) * ${size} as netE4,
      sum(cost_minor) * ${size} as costE4, sum(net_minor) * ${size} as costedNetE4
    from order_line group by account_id, ordered_on order by account_id, ordered_on`.execute(of)
  // In the order in which they lie: sorting a million days by account takes longer than reading them.
  const { rows: imported } = await sql<
    OrderDay & { number: number }
  >`select account_number as number, ordered_on as "on",
      net_e4 as netE4, cost_e4 as costE4, costed_net_e4 as costedNetE4
    from rollup_day where +currency = ${currency} order by account_number, ordered_on`.execute(of)

  const holderOf = new Map(holders.map(({ number, accountId }) => [number, accountId]))
  const byHolder = new Map<AccountId, OrderDay[][]>()
  const take = (accountId: AccountId | undefined, days: OrderDay[]): void => {
    if (accountId !== undefined) byHolder.set(accountId, [...(byHolder.get(accountId) ?? []), days])
  }
  for (const [number, days] of Map.groupBy(imported, (day) => day.number)) take(holderOf.get(number), days)
  for (const [accountId, days] of Map.groupBy(recorded, (day) => day.accountId)) take(accountId, days)

  return [...byHolder]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([accountId, [first = [], ...others]]) =>
      (others.length === 0 ? first : together([first, ...others]))
        .filter(({ netE4 }) => netE4 >= 0)
        .map(({ on, netE4, costE4, costedNetE4 }) => ({ accountId, on, netE4, costE4, costedNetE4 })),
    )
}

/** Days of several, each told once, the earliest first. */
function together(several: readonly (readonly OrderDay[])[]): OrderDay[] {
  return Array.from(
    Map.groupBy(several.flat(), ({ on }) => on),
    ([on, days]) => ({
      on,
      netE4: days.reduce((sum, day) => sum + day.netE4, 0),
      costE4: days.reduce((sum, day) => sum + day.costE4, 0),
      costedNetE4: days.reduce((sum, day) => sum + day.costedNetE4, 0),
    }),
  ).toSorted((one, other) => (one.on < other.on ? -1 : 1))
}

/** How many lines there are in other currencies. */
export async function countOtherLines(db: Reader, currency: string): Promise<number> {
  const { rows } = await sql<{
    lines: number
  }>`select coalesce(sum(line_count), 0) as lines from rollup_account
    where currency <> ${currency}`.execute(db as unknown as Kysely<Tables>)
  return rows[0]?.lines ?? 0
}
