import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { AmountMinor } from '#shared/kernel/money.ts'
import type { Account } from '../account/model.ts'
import type { Benefit, BenefitTie } from '../buying-center/benefits.ts'
import type { BuyingCenter, Member, MemberInView } from '../buying-center/model.ts'
import type { Contract } from '../customer-contract/model.ts'
import type { Opportunity, OpportunityId } from '../opportunity/model.ts'
import type { PipelineChange } from '../opportunity/pipeline-changes.ts'
import type { Action, Plan } from '../plan/model.ts'
import type { PlanRisk } from '../plan/risk.ts'
import type { Aging } from '../relationship/aging.ts'
import type { MapState } from '../relationship/map-diff.ts'
import type { Contact, InformalLine, Relationship } from '../relationship/model.ts'
import type { Touchpoint } from '../touchpoint/model.ts'
import type { Outcome } from '../touchpoint/outcome.ts'
import type { WhiteSpaceCell } from '../white-space/model.ts'
import type { MeasuredShare } from '../white-space/share-of-wallet.ts'

/** A member with what its roles mean, and who it is. */
export type BriefMember = Omit<Member, 'roles'> & MemberInView

export type BriefCenter = Readonly<{ center: BuyingCenter; members: readonly BriefMember[] }>

/** What was sold in a year, in minor units of one currency; `lines` of 0 says that nothing is known. */
export type YearSums = Readonly<{
  currency: string
  from: CalendarDay
  to: CalendarDay
  lines: number
  revenueMinor: AmountMinor
  marginMinor: AmountMinor
  contributionMinor: AmountMinor
}>

export type BriefPlan = Readonly<{
  plan: Pick<Plan, 'id' | 'title' | 'state'>
  risks: readonly PlanRisk[]
  actions: readonly Action[]
}>

/** Everything that a brief of one account is made of. Lists may stand in any order. */
export type BriefFacts = Readonly<{
  account: Pick<Account, 'id' | 'name' | 'currency'>
  aging: Aging
  year: YearSums
  /** Revenue of the same months a year before; `null` where nothing was ordered then. */
  revenueBeforeMinor: AmountMinor | null
  wallet: Readonly<{
    share: MeasuredShare
    spendMinor: AmountMinor | null
    cells: readonly Pick<WhiteSpaceCell, 'id' | 'evidence'>[]
  }>
  contracts: readonly Contract[]
  contacts: readonly Contact[]
  relationships: readonly Relationship[]
  lines: readonly InformalLine[]
  centers: readonly BriefCenter[]
  benefits: readonly Benefit[]
  benefitTies: readonly BenefitTie[]
  opportunities: readonly Opportunity[]
  plan: BriefPlan | null
  touchpoints: readonly Touchpoint[]
  outcomes: readonly Outcome[]
  /** Days between two touches of a key player that are allowed. */
  rhythmDays: number
  since: CalendarDay
  /** What the map showed at the end of that day; `null` where the account was not there yet. */
  before: MapState | null
  now: MapState
  pipeline: readonly Readonly<PipelineChange & { opportunityId: OpportunityId; name: string }>[]
}>
