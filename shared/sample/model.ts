import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Lead } from '#shared/domain/lead/model.ts'
import type { Account } from '#shared/domain/account/model.ts'
import type { OrderLine } from '#shared/domain/economics/model.ts'
import type { BenefitKind, TieStrength } from '#shared/domain/buying-center/benefits.ts'
import type { PhaseWeight } from '#shared/domain/buying-center/phases.ts'
import type { BuyingRole, DecisionOrientation, ResponseMode } from '#shared/domain/buying-center/model.ts'
import type { ActionState, PlanState } from '#shared/domain/plan/model.ts'
import type { Certainty, EvidenceOn, MemberJudgement } from '#shared/domain/relationship/evidence.ts'
import type { Attitude, Influence } from '#shared/domain/relationship/judgement.ts'
import type { Contact, InformalLineKind, RelationshipLevel } from '#shared/domain/relationship/model.ts'
import type { TouchpointChannel } from '#shared/domain/touchpoint/model.ts'
import type { SampleCampaign } from './campaigns.ts'
import type { SampleContract } from './contracts.ts'
import type { SampleWorld } from './world.ts'

/** A word by which the things of the sample refer to each other; ids are made when they are taken into a workspace. */
export type SampleKey = string

export type SampleTeamMember = Readonly<{
  key: SampleKey
  name: string
  role: string
  email: string
  phone: string
}>

export type SampleProductLine = Readonly<{ key: SampleKey; name: string }>

export type SampleAccount = Readonly<Omit<Account, 'id' | 'sourceId' | 'parentId' | 'ownerId' | 'version'>> &
  Readonly<{ key: SampleKey; parentKey: SampleKey | null; ownerKey: SampleKey | null }>

export type SampleContact = Readonly<
  Omit<Contact, 'id' | 'sourceId' | 'accountId' | 'managerId' | 'version' | 'freeX' | 'freeY'>
> &
  Readonly<{ key: SampleKey; accountKey: SampleKey; managerKey: SampleKey | null }>

export type SampleInformalLine = Readonly<{
  fromKey: SampleKey
  toKey: SampleKey
  kind: InformalLineKind
  strength: 1 | 2 | 3
  note: string
  source: string
  asOf: CalendarDay | null
  certainty: Certainty | null
}>

export type SampleRelationship = Readonly<{
  contactKey: SampleKey
  teamMemberKey: SampleKey
  currentLevel: RelationshipLevel
  targetLevel: RelationshipLevel
  /** The day of the latest touchpoint that names both; `null` where there is none. */
  lastTouchOn: CalendarDay | null
}>

export type SampleMember = Readonly<{
  contactKey: SampleKey
  roles: readonly BuyingRole[]
  attitude: Attitude | null
  influence: Influence
  responseMode: ResponseMode | null
  note: string
  evidence: EvidenceOn<MemberJudgement>
  orientation: DecisionOrientation | null
  personalWin: string | null
  firmWin: string | null
}>

export type SampleBuyingCenter = Readonly<{
  key: SampleKey
  accountKey: SampleKey
  name: string
  decision: string
  members: readonly SampleMember[]
  depth: SampleCenterDepth
}>

type Weighted<W> = Readonly<{ contactKey: SampleKey; weight: W }>
export type SamplePhase = Readonly<{ name: string; parts: readonly Weighted<PhaseWeight>[] }>
export type SampleBenefit = Readonly<{
  kind: BenefitKind
  name: string
  ties: readonly Weighted<TieStrength>[]
}>

/** What a buying center decides about, with the stage it has come to. */
export type SampleOpportunity = Readonly<{
  name: string
  amountMinor: number | null
  closesInDays: number | null
  ownerKey: SampleKey
  stage: string
  nextStep: string
  nextStepInDays: number
}>

/** What is known of a buying center beyond its people. */
export type SampleCenterDepth = Readonly<{
  opportunity: SampleOpportunity | null
  isToldInFourInfluences: boolean
  phases: readonly SamplePhase[]
  benefits: readonly SampleBenefit[]
}>

/** How a member stood when the sample begins, and how they came to stand as the table of members says, the earliest turn first. */
export type SampleTurn = Readonly<{
  centerKey: SampleKey
  contactKey: SampleKey
  began: Attitude | null
  turns: readonly Readonly<{ attitude: Attitude | null; daysAgo: number }>[]
}>

export type SampleRating = Readonly<{
  contactKey: SampleKey
  teamMemberKey: SampleKey
  attitude: Attitude | null
  influence: Influence | null
}>

/** A team rating of the members of a buying center, or of the contacts of the account where no buying center is named. */
export type SampleRatingRound = Readonly<{
  accountKey: SampleKey
  centerKey: SampleKey | null
  startedDaysAgo: number
  /** Below zero: so many days from now. */
  endsDaysAgo: number
  closedDaysAgo: number | null
  teamMemberKeys: readonly SampleKey[]
  ratings: readonly SampleRating[]
}>

export type SampleAction = Readonly<{
  title: string
  ownerKey: SampleKey | null
  dueOn: CalendarDay | null
  state: ActionState
}>
export type SampleStrategy = Readonly<{ title: string; actions: readonly SampleAction[] }>
export type SampleObjective = Readonly<{ title: string; strategies: readonly SampleStrategy[] }>

export type SamplePlan = Readonly<{
  accountKey: SampleKey
  title: string
  startsOn: CalendarDay
  endsOn: CalendarDay
  state: PlanState
  /** Text by the section keys of the default template, every key present; a section nobody wrote is ''. */
  sections: Readonly<Record<string, string>>
  objectives: readonly SampleObjective[]
}>

export type SampleOrderLine = Readonly<Omit<OrderLine, 'id' | 'accountId' | 'productLineId'>> &
  Readonly<{ accountKey: SampleKey; productLineKey: SampleKey }>

export type SampleTouchpoint = Readonly<{
  accountKey: SampleKey
  happenedOn: CalendarDay
  channel: TouchpointChannel
  minutes: number | null
  subject: string
  note: string
  contactKeys: readonly SampleKey[]
  teamMemberKeys: readonly SampleKey[]
}>

/** What came of a touchpoint. A promise is one of ours. */
export type SampleOutcome = Readonly<{
  kind: 'promise' | 'need' | 'objection'
  text: string
  contactKey: SampleKey
  teamMemberKey: SampleKey | null
  dueInDays: number | null
}>

/** A lead, and what came of it: it is open, was converted, or is none. */
export type SampleLead = Readonly<
  Partial<
    Omit<
      Lead,
      | 'id'
      | 'version'
      | 'ownerId'
      | 'receivedOn'
      | 'currency'
      | 'accountId'
      | 'contactId'
      | 'opportunityId'
      | 'convertedOn'
      | 'sourceId'
    >
  > & {
    ownerKey: SampleKey | null
    receivedOn: CalendarDay
    end: 'open' | 'converted' | 'disqualified'
  }
>

export type SampleCompany = Readonly<{
  workspaceName: string
  currency: string
  teamMembers: readonly SampleTeamMember[]
  productLines: readonly SampleProductLine[]
  accounts: readonly SampleAccount[]
  contacts: readonly SampleContact[]
  informalLines: readonly SampleInformalLine[]
  relationships: readonly SampleRelationship[]
  buyingCenters: readonly SampleBuyingCenter[]
  turns: readonly SampleTurn[]
  ratingRounds: readonly SampleRatingRound[]
  campaigns: readonly SampleCampaign[]
  plans: readonly SamplePlan[]
  orderLines: readonly SampleOrderLine[]
  touchpoints: readonly SampleTouchpoint[]
  leads: readonly SampleLead[]
  worlds: readonly SampleWorld[]
  contracts: readonly SampleContract[]
  /** By the subject of the touchpoint. */
  outcomes: Readonly<Record<string, readonly SampleOutcome[]>>
  /** After how many days without a touchpoint the key players of a tier are named. */
  rhythms: readonly Readonly<{ tier: string; days: number }>[]
}>
