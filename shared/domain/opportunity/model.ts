import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { AccountId } from '../account/model.ts'

export type OpportunityId = Id<'opportunity'>

export const opportunityStates = ['open', 'won', 'lost'] as const
export type OpportunityState = (typeof opportunityStates)[number]

/** Something that an account may buy from us. */
export type Opportunity = Readonly<{
  id: OpportunityId
  accountId: AccountId
  name: string
  /** In minor units of the account's currency; `null` where nobody has said how much. */
  amountMinor: number | null
  closesOn: CalendarDay | null
  state: OpportunityState
  version: number
}>
