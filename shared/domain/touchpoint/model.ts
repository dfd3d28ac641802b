import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { AccountId } from '../account/model.ts'
import type { BuyingCenterId } from '../buying-center/model.ts'
import type { OpportunityId } from '../opportunity/model.ts'
import type { ActionId } from '../plan/model.ts'
import type { ContactId, TeamMemberId } from '../relationship/model.ts'

export type TouchpointId = Id<'touchpoint'>

export const touchpointChannels = [
  'meeting',
  'call',
  'call-center',
  'web',
  'field-service',
  'distributor',
  'e-mail',
  'event',
] as const
export type TouchpointChannel = (typeof touchpointChannels)[number]

/** A contact between the firms. */
export type Touchpoint = Readonly<{
  id: TouchpointId
  accountId: AccountId
  happenedOn: CalendarDay
  channel: TouchpointChannel
  minutes: number | null
  subject: string
  note: string
  contactIds: readonly ContactId[]
  teamMemberIds: readonly TeamMemberId[]
  buyingCenterId: BuyingCenterId | null
  opportunityId: OpportunityId | null
  actionId: ActionId | null
  /** Words of the team's own, without the hash; `null` where nobody gave any. */
  tags: readonly string[] | null
  /** What it is called in the file it came from: the same file again brings nothing again. `null` where somebody took it down here. */
  sourceId: string | null
  version: number
}>
