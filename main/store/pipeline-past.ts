import type { AccountId } from '#shared/domain/account/model.ts'
import { arrivalsAfter } from './arrivals.ts'
import { opportunityShape } from './center-tables.ts'
import { createPast, type AnyValue } from './past.ts'
import type { Reader } from './recorder.ts'
import { listWhere } from './rows.ts'

/** An opportunity and its account at one moment, as the record has them. */
export type PastPair = Readonly<{ opportunity: AnyValue; account: AnyValue }>
/** What one of them was after a command and what it is now; `undefined` where it was not there. */
export type ThenAndNow = Readonly<{ before: PastPair | undefined; now: PastPair | undefined }>

/**
 * Every opportunity that was changed, made or removed after a command, and all of accounts whose currency is another one since.
 * What is not among them is as it was. It costs what happened since, not what there is.
 */
export async function listChangedSince(
  db: Reader,
  seq: number,
  accountId: AccountId | null,
): Promise<readonly ThenAndNow[]> {
  const past = createPast(db, seq)
  const accountsTouched = await touched(db, 'account', seq)
  await past.read('account', accountsTouched)
  const revalued = accountsTouched.filter(
    (id) => past.at(id, seq)?.['currency'] !== past.at(id, latest)?.['currency'],
  )
  const ids = [
    ...(await touched(db, 'opportunity', seq)),
    ...(await arrivedSince(db, seq)),
    ...(await ofAccounts(db, revalued)),
  ]
  await past.read('opportunity', ids)

  const known = [...new Set(ids)].map((id) => ({ before: past.at(id, seq), now: past.at(id, latest) }))
  const own = known.filter(
    ({ before, now }) => accountId === null || (now ?? before)?.['accountId'] === accountId,
  )
  const accountIdOf = (value: AnyValue | undefined): string =>
    (value?.['accountId'] as string | undefined) ?? ''
  await past.read(
    'account',
    own.map(({ before, now }) => accountIdOf(now ?? before)),
  )
  const pairAt = (value: AnyValue | undefined, at: number): PastPair | undefined => {
    const account = value && past.at(accountIdOf(value), at)
    return value && account && { opportunity: value, account }
  }
  return own.map(({ before, now }) => ({ before: pairAt(before, seq), now: pairAt(now, latest) }))
}

/** After every command that there is. */
const latest = Number.MAX_SAFE_INTEGER

async function touched(db: Reader, object: string, seq: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('change')
    .select('object_id')
    .distinct()
    .where('command_seq', '>', seq)
    .where('object', '=', object)
    .execute()
  return rows.map((row) => row.object_id)
}

async function arrivedSince(db: Reader, seq: number): Promise<readonly string[]> {
  const ids: string[] = []
  for (const arrival of await arrivalsAfter(db, seq)) {
    if (arrival.object !== 'opportunity') continue
    const rows = await db
      .selectFrom('opportunity')
      .select('id')
      .where('id', '>=', arrival.from_id as never)
      .where('id', '<=', arrival.until_id as never)
      .execute()
    for (const { id } of rows) ids.push(id)
  }
  return ids
}

async function ofAccounts(db: Reader, accountIds: readonly string[]): Promise<readonly string[]> {
  const found = await listWhere(db, opportunityShape, 'accountId', accountIds as readonly AccountId[])
  return found.map(({ id }) => id)
}
