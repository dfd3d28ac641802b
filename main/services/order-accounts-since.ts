import type { AccountId } from '#shared/domain/account/model.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import { fold } from '#shared/kernel/fold.ts'
import * as historyStore from '../store/history.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { accountShape } from '../store/tables.ts'

/**
 * Whether lines might be of other accounts by now than a preview has shown: where one was removed, is called otherwise, or was made since and
 * is called like another or has lines already. Any other that is new can have none of them.
 * @param basis the command after which the preview was made
 * @param ofLines the accounts that the lines are of
 */
export async function mayBeOfOthers(
  db: Reader,
  basis: number,
  ofLines: readonly AccountId[],
): Promise<boolean> {
  const made = await historyStore.listMadeSince(db, basis, 'account', ['name', 'sourceId'])
  if (made === undefined) return true
  if (made.length === 0) return false
  const isOfLines = new Set<string>(ofLines)
  if (made.some((id) => isOfLines.has(id))) return true
  const isNew = new Set(made)
  const called = new Map<string, number>()
  const accounts = await rows.listMany(db, accountShape, ['id', 'name'], goOn)
  for (const { name } of accounts) called.set(fold(name), (called.get(fold(name)) ?? 0) + 1)
  return accounts.some(({ id, name }) => isNew.has(id) && (called.get(fold(name)) ?? 0) > 1)
}
