import { loopIfMoved } from '#shared/kernel/hierarchy.ts'
import type { Account, AccountId } from './model.ts'

type Node = Pick<Account, 'id' | 'name' | 'parentId'>

/** The names along the loop that would close if the account came under the parent, or `undefined` where it may. */
export function ownershipLoop(
  accounts: readonly Node[],
  child: AccountId,
  parent: AccountId,
): readonly string[] | undefined {
  const byId = new Map(accounts.map((account) => [account.id, account]))
  const loop = loopIfMoved(child, parent, (id) => byId.get(id)?.parentId ?? undefined)
  return loop?.map((id) => byId.get(id)?.name ?? id)
}
