import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { AccountId } from '../account/model.ts'
import type { BuyingCenterId } from '../buying-center/model.ts'
import type { Attitude, Influence } from '../relationship/judgement.ts'
import type { ContactId, TeamMemberId } from '../relationship/model.ts'

export type RatingRoundId = Id<'rating-round'>
export type RatingId = Id<'rating'>

/** Some of us are asked to rate people of an account, each without the others. Open until it is closed. */
export type RatingRound = Readonly<{
  id: RatingRoundId
  accountId: AccountId
  /** Whose members are rated, in that decision; `null`: the contacts of the account, as such. */
  buyingCenterId: BuyingCenterId | null
  /** Who is asked. */
  teamMemberIds: readonly TeamMemberId[]
  startsOn: CalendarDay
  /** Until when answers are asked for; it does not close by itself. */
  endsOn: CalendarDay | null
  closedOn: CalendarDay | null
  version: number
}>

/** What one of us thinks of a contact, in one round. `null` says that it is not known, which is an answer too. */
export type Rating = Readonly<{
  id: RatingId
  roundId: RatingRoundId
  contactId: ContactId
  teamMemberId: TeamMemberId
  attitude: Attitude | null
  influence: Influence | null
  note: string
  ratedOn: CalendarDay
  version: number
}>
