import type { Id } from '#shared/kernel/id.ts'
import type { AccountId } from '../account/model.ts'

/** To which account the imported lines of another came when the two were merged. */
export type MovedOrders = Readonly<{
  id: Id<'moved-orders'>
  /** The number by which lines name the account that they were imported for. */
  orderAccount: number
  accountId: AccountId
  version: number
}>
