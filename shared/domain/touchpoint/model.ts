import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { AccountId } from '../account/model.ts'
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
  version: number
}>
