import type { AccountId } from '#shared/domain/account/model.ts'
import { listGroup } from '../store/account-group.ts'
import type { Reader } from '../store/recorder.ts'
import { accountShape } from '../store/tables.ts'
import { get } from './outcome.ts'

/** The account, and where it is wished all below it. */
export async function accountsOf(db: Reader, id: AccountId, withBelow: boolean) {
  const account = await get(db, accountShape, id)
  return withBelow ? (await listGroup(db, id, Number.MAX_SAFE_INTEGER)).accounts : [account]
}
