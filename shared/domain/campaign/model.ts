import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { AccountId } from '../account/model.ts'
import type { ContactId, TeamMemberId } from '../relationship/model.ts'
import type { TouchpointChannel, TouchpointId } from '../touchpoint/model.ts'
import type { AudienceView } from './audience.ts'

export type CampaignId = Id<'campaign'>
export type CampaignAccountId = Id<'campaign-account'>
export type CampaignWaveId = Id<'campaign-wave'>
export type CampaignResponseId = Id<'campaign-response'>

export const campaignStates = ['planned', 'running', 'done', 'dropped'] as const
export type CampaignState = (typeof campaignStates)[number]

/** What the aim is counted in: accounts that responded, opportunities influenced, or what was won, in minor units. */
export const aimMeasures = ['responses', 'opportunities', 'won'] as const
export type AimMeasure = (typeof aimMeasures)[number]

/** From the weakest sign of interest to the strongest, and no. */
export const responseKinds = ['opened', 'answered', 'came', 'asked-for-offer', 'declined'] as const
export type ResponseKind = (typeof responseKinds)[number]

/** Something that is done at named accounts with one aim. What is `null` nobody has said. */
export type Campaign = Readonly<{
  id: CampaignId
  name: string
  aim: string
  aimMeasure: AimMeasure | null
  /** A count, or minor units of `currency`, as the measure is. */
  aimValue: number | null
  state: CampaignState
  ownerId: TeamMemberId | null
  startsOn: CalendarDay | null
  endsOn: CalendarDay | null
  currency: string
  budgetMinor: number | null
  /** So many days after a wave a touchpoint in its channel is proposed as a response. */
  responseDays: number
  /** So many days after a wave what becomes of an opportunity counts as influenced. */
  influenceDays: number
  /** The share of a won amount that is earned, in whole percent; `null`: the return is told of the amount itself. */
  marginPercent: number | null
  /** The view of the portfolio that the audience was picked by last. */
  audience: AudienceView | null
  holdOutPercent: number | null
  /** The number that the hold-out group was drawn with: the same audience gives the same draw. */
  holdOutSeed: number | null
  /** Proposed responses of which somebody said that they are none. */
  dismissed: readonly Dismissed[] | null
  version: number
}>

/** A touchpoint, and who of it, that is no response. */
export type Dismissed = Readonly<{ touchpointId: TouchpointId; contactId: ContactId | null }>
export const dismissedAtMost = 5_000

/** An account of the audience, and why. */
export type CampaignAccount = Readonly<{
  id: CampaignAccountId
  campaignId: CampaignId
  accountId: AccountId
  origin: 'view' | 'hand'
  reason: string
  /** Nothing is done there, so that one sees what becomes of such accounts anyway. Never one that was put in by hand. */
  isHeldOut: boolean
  /** Why somebody left it out though it was picked; `null`: it is in. */
  leftOutReason: string | null
  version: number
}>

/** What goes out on a day through a channel. */
export type CampaignWave = Readonly<{
  id: CampaignWaveId
  campaignId: CampaignId
  title: string
  happensOn: CalendarDay
  channel: TouchpointChannel
  /** What is sent or shown, and where it lies. */
  material: string
  link: string
  costMinor: number | null
  version: number
}>

/** What an account of the audience did. */
export type CampaignResponse = Readonly<{
  id: CampaignResponseId
  campaignId: CampaignId
  accountId: AccountId
  contactId: ContactId | null
  waveId: CampaignWaveId | null
  respondedOn: CalendarDay
  kind: ResponseKind
  /** The touchpoint that it was read from. */
  touchpointId: TouchpointId | null
  note: string
  version: number
}>

/** A campaign of which nothing is known but what it is called. */
export const blankCampaign = {
  aim: '',
  aimMeasure: null,
  aimValue: null,
  state: 'planned',
  ownerId: null,
  startsOn: null,
  endsOn: null,
  budgetMinor: null,
  responseDays: 14,
  influenceDays: 90,
  marginPercent: null,
  audience: null,
  holdOutPercent: null,
  holdOutSeed: null,
  dismissed: null,
} as const satisfies Omit<Campaign, 'id' | 'name' | 'currency' | 'version'>

/** What all waves cost together in minor units; those without a cost are counted apart. */
export function costOf(
  waves: readonly Pick<CampaignWave, 'costMinor'>[],
): Readonly<{ costMinor: number; withoutCost: number }> {
  return {
    costMinor: waves.reduce((sum, { costMinor }) => sum + (costMinor ?? 0), 0),
    withoutCost: waves.filter(({ costMinor }) => costMinor === null).length,
  }
}

/** The days of the waves that have gone out by a day, in their order, each once. */
export function daysGone(
  waves: readonly Pick<CampaignWave, 'happensOn'>[],
  today: CalendarDay,
): readonly CalendarDay[] {
  const gone = waves.map(({ happensOn }) => happensOn).filter((day) => day <= today)
  return [...new Set(gone)].toSorted()
}
