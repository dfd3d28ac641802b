import type { AccountId } from '#shared/domain/account/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { sql } from 'kysely'
import type { Reader } from './recorder.ts'

/** Sums of an account's order lines from a day up to and with another, in minor units of the workspace's currency. */
export async function sumByAccount(db: Reader, accountId: AccountId, from: CalendarDay, to: CalendarDay) {
  const row = await db
    .selectFrom('order_line')
    .select(({ fn }) => [
      sql<number>`coalesce(sum(net_minor), 0)`.as('net'),
      sql<number>`coalesce(sum(cost_minor), 0)`.as('cost'),
      sql<number>`coalesce(sum(freight_minor), 0)`.as('freight'),
      fn.countAll<number>().as('lines'),
    ])
    .where('account_id', '=', accountId)
    .where('ordered_on', '>=', from)
    .where('ordered_on', '<=', to)
    .executeTakeFirstOrThrow()
  return { netMinor: row.net, costMinor: row.cost, freightMinor: row.freight, lines: row.lines }
}
