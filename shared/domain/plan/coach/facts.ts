import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { TrafficLight } from '../../buying-center/traffic-light.ts'
import type { MapStatus } from '../../relationship/map-status.ts'
import type { ContactId } from '../../relationship/model.ts'
import type { BuyingCenterId } from '../../buying-center/model.ts'
import type { OpportunityId } from '../../opportunity/model.ts'

/** A key player as far as the coach goes. */
export type PlayerFacts = Readonly<{
  contactId: ContactId
  name: string
  /** The day of the latest touchpoint that names them, of those up to today. */
  lastOn: CalendarDay | null
  /** How many of us have a relationship with them. */
  covers: number
  /** Judgements about them without evidence, or with evidence that has lived its half-life. */
  toVerify: number
  /** Reasons to ask whether they still have their title, or still work for the firm. */
  posts: number
}>

export type CenterFacts = Readonly<{ id: BuyingCenterId; name: string; light: TrafficLight['light'] }>
export type OpportunityFacts = Readonly<{
  id: OpportunityId
  title: string
  closesOn: CalendarDay | null
  amountMinor: number | null
  currency: string
  hasCenter: boolean
}>

/** What the workspace knows of an account, its plans apart: what the coach, the health and the known parts of a plan stand on. */
export type AccountFacts = Readonly<{
  hasOwner: boolean
  contacts: number
  mapStatus: MapStatus
  coverage: number | null
  /** Days between two touchpoints with a key player that the tier of the account allows; `null` where nobody said. */
  rhythmDays: number | null
  players: readonly PlayerFacts[]
  centers: readonly CenterFacts[]
  opportunities: readonly OpportunityFacts[]
  latePromises: number
  lastTouchOn: CalendarDay | null
  halfLifeDays: number
}>
