import type { AccountId } from '#shared/domain/account/model.ts'
import type { Touchpoint } from '#shared/domain/touchpoint/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Reader } from './recorder.ts'
import { fromRow } from './shape.ts'
import { touchpointShape } from './tables.ts'

/** A page of an account's touchpoints, the latest first. */
export async function listByAccount(
  db: Reader,
  accountId: AccountId,
  page: Readonly<{ offset: number; limit: number }>,
): Promise<{ rows: Touchpoint[]; total: number }> {
  const all = db.selectFrom('touchpoint').where('account_id', '=', accountId)
  const { total } = await all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await all
    .selectAll()
    .orderBy('happened_on', 'desc')
    .orderBy('id', 'desc')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return { rows: rows.map((row) => fromRow(touchpointShape, row)), total }
}

/** Those from one day to another, both included, by day. */
export async function listBetween(
  db: Reader,
  accountId: AccountId,
  from: CalendarDay,
  to: CalendarDay,
): Promise<Touchpoint[]> {
  const rows = await db
    .selectFrom('touchpoint')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('happened_on', '>=', from)
    .where('happened_on', '<=', to)
    .orderBy('happened_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => fromRow(touchpointShape, row))
}

export async function findLastDay(db: Reader, accountId: AccountId): Promise<CalendarDay | null> {
  const row = await db
    .selectFrom('touchpoint')
    .select(({ fn }) => fn.max('happened_on').as('last'))
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row?.last ?? null
}
