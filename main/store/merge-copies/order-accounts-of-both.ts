import { sql, type Kysely } from 'kysely'
import type { Reader } from '../recorder.ts'
import type { Tables } from '../tables.ts'

type OrderAccount = Readonly<{ number: number; accountId: string }>

/** The numbers by which order lines of files name accounts: those that mean the same account in both copies, and those that are ours alone. */
export async function orderAccountsOfBoth(
  mine: Reader,
  theirs: Reader,
): Promise<Readonly<{ shared: ReadonlySet<number>; own: readonly OrderAccount[] }>> {
  const there = new Map((await listAll(theirs)).map(({ number, accountId }) => [number, accountId]))
  const here = await listAll(mine)
  const isShared = ({ number, accountId }: OrderAccount): boolean => there.get(number) === accountId
  return {
    shared: new Set(here.filter(isShared).map(({ number }) => number)),
    own: here.filter((each) => !isShared(each)),
  }
}

async function listAll(db: Reader): Promise<readonly OrderAccount[]> {
  const ask = sql<OrderAccount>`select number, account_id as "accountId" from order_account`
  return (await ask.execute(db as unknown as Kysely<Tables>)).rows
}
