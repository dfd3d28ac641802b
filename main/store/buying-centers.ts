import type { AccountId } from '#shared/domain/account/model.ts'
import type { BuyingCenterId } from '#shared/domain/buying-center/model.ts'
import { sql } from 'kysely'
import { likeContaining } from './like.ts'
import type { Reader } from './recorder.ts'

/** A buying center among those of all accounts. */
export type FoundCenter = Readonly<{
  id: BuyingCenterId
  name: string
  accountId: AccountId
  accountName: string
  members: number
}>

/** Those whose name or account has the text in it, by name. */
export async function find(db: Reader, text: string, limit: number): Promise<FoundCenter[]> {
  const like = likeContaining(text)
  return db
    .selectFrom('buying_center')
    .innerJoin('account', 'account.id', 'buying_center.account_id')
    .select([
      'buying_center.id',
      'buying_center.name',
      'account.id as accountId',
      'account.name as accountName',
    ])
    .select((center) =>
      center
        .selectFrom('buying_center_member')
        .select(({ fn }) => fn.countAll<number>().as('members'))
        .whereRef('buying_center_member.buying_center_id', '=', 'buying_center.id')
        .as('members'),
    )
    .where(
      sql<boolean>`(buying_center.name like ${like} escape '\\' or account.name like ${like} escape '\\')`,
    )
    .orderBy('buying_center.name')
    .orderBy('buying_center.id')
    .limit(limit)
    .execute() as Promise<FoundCenter[]>
}
