import type { Payload } from '#shared/contract/contract.ts'
import type { Account } from '#shared/domain/account/model.ts'
import { useTry } from '../../api/use-do.ts'
import type { Kept } from '../../ui/use-draft.ts'

type Changes = Payload<'account.edit'>['changes']

/** Keeps some fields of the account, and answers why not where it is refused. */
export function useEditAccount(account: Account): (changes: Changes) => Promise<Kept> {
  const edit = useTry('account.edit')
  return (changes) => edit({ id: account.id, version: account.version, changes })
}
