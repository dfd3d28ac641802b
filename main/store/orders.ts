import type { AccountId } from '#shared/domain/account/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { minorFromE4 } from '#shared/kernel/e4.ts'
import { sql } from 'kysely'
import { sumImported } from './order-reading.ts'
import type { Reader } from './recorder.ts'

/**
 * Sums of an account's order lines from a day up to and with another, in minor units of the workspace's currency: those that were
 * recorded and those that files brought. Imported lines in another currency are not among them.
 */
export async function sumByAccount(
  db: Reader,
  accountId: AccountId,
  from: CalendarDay,
  to: CalendarDay,
  currency: string,
) {
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
  const imported = await sumImported(db, accountId, from, to, currency)
  return {
    netMinor: row.net + minorFromE4(imported.netE4, currency),
    costMinor: row.cost + minorFromE4(imported.costE4, currency),
    freightMinor: row.freight + minorFromE4(imported.freightE4, currency),
    lines: row.lines + imported.lines,
  }
}
