import type { AccountId } from '#shared/domain/account/model.ts'
import { sql } from 'kysely'
import type { Reader } from './recorder.ts'

/** The accounts before and after one in the order of the list by name, and where in it the account stands, from 1 on. */
export async function findNeighbors(db: Reader, { id, name }: Readonly<{ id: AccountId; name: string }>) {
  const folded = sql<string>`lower(account.name)`
  const place = sql`(${folded}, account.id)`
  const own = sql`(lower(${name}), ${id})`
  const accounts = db.selectFrom('account').select(['account.id', 'account.name'])
  const previous = await accounts
    .where(sql<boolean>`${place} < ${own}`)
    .orderBy(folded, 'desc')
    .orderBy('account.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const next = await accounts
    .where(sql<boolean>`${place} > ${own}`)
    .orderBy(folded)
    .orderBy('account.id')
    .limit(1)
    .executeTakeFirst()
  const counted = await db
    .selectFrom('account')
    .select(({ fn }) => [
      fn.countAll<number>().as('total'),
      sql<number>`coalesce(sum(case when ${place} <= ${own} then 1 else 0 end), 0)`.as('place'),
    ])
    .executeTakeFirstOrThrow()
  return { previous: previous ?? null, next: next ?? null, place: counted.place, total: counted.total }
}
