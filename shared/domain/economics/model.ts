import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { AmountMinor } from '#shared/kernel/money.ts'
import type { AccountId } from '../account/model.ts'

export type ProductLineId = Id<'product-line'>
export type OrderLineId = Id<'order-line'>

/** What is sold. Lines form a tree; `position` is the place among those of one parent. */
export type ProductLine = Readonly<{
  id: ProductLineId
  name: string
  position: number
  parentLineId: ProductLineId | null
  version: number
}>

/** What was bought. Amounts are for the whole line, in minor units of the workspace's currency. */
export type OrderLine = Readonly<{
  id: OrderLineId
  accountId: AccountId
  productLineId: ProductLineId
  orderNumber: string
  orderedOn: CalendarDay
  quantity: number
  listMinor: AmountMinor
  netMinor: AmountMinor
  costMinor: AmountMinor
  freightMinor: AmountMinor
  isExpedited: boolean
  needsSpecialPacking: boolean
  isReturned: boolean
}>
