import type { AccountId } from '#shared/domain/account/model.ts'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Reader } from './recorder.ts'
import type { Tables } from './tables.ts'

/** The numbers under which the imported lines of an account stand: its own, and those of accounts that were merged into it. */
export function numbersOf(accountId: AccountId): RawBuilder<unknown> {
  return sql`(select own.number from order_account as own where own.account_id = ${accountId}
      and not exists (select 1 from moved_orders as m where m.order_account = own.number)
    union all select order_account from moved_orders where account_id = ${accountId})`
}

/** Every number under which lines of any of these accounts stand, with the account that has them: rows of `number` and `account_id`. */
export function numbersOfAll(accountIds: readonly AccountId[]): RawBuilder<unknown> {
  const ids = JSON.stringify(accountIds)
  return sql`(select own.number as number, own.account_id as account_id from order_account as own
      where own.account_id in (select value from json_each(${ids}))
      and not exists (select 1 from moved_orders as m where m.order_account = own.number)
    union all select order_account, account_id from moved_orders where account_id in (select value from json_each(${ids})))`
}

/** The same, read. */
export async function listNumbersOfAll(
  db: Reader,
  accountIds: readonly AccountId[],
): Promise<readonly Readonly<{ number: number; accountId: AccountId }>[]> {
  const { rows } = await sql<{ number: number; accountId: AccountId }>`select number, account_id as accountId
    from ${numbersOfAll(accountIds)} order by number`.execute(db as unknown as Kysely<Tables>)
  return rows
}

/** The account whose lines stand under a number of `order_account as a`, as SQL. */
export const holderText =
  'coalesce((select m.account_id from moved_orders as m where m.order_account = a.number), a.account_id)'

/** Each number under which an account has lines, and the row that says so where they came to it by a merge. */
export async function listNumbers(
  db: Reader,
  accountId: AccountId,
): Promise<readonly Readonly<{ number: number; moveId: string | null }>[]> {
  const { rows } = await sql<{ number: number; moveId: string | null }>`select n.number,
      (select m.id from moved_orders as m where m.order_account = n.number) as moveId
    from order_account as n where n.number in ${numbersOf(accountId)} order by n.number`.execute(
    db as unknown as Kysely<Tables>,
  )
  return rows
}

/** How many imported lines of an account count. */
export async function countImported(db: Reader, accountId: AccountId): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select coalesce(sum(line_count), 0) as count from rollup_account
    where account_number in ${numbersOf(accountId)}`.execute(db as unknown as Kysely<Tables>)
  return rows[0]?.count ?? 0
}
