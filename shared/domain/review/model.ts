import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { ActionId, PlanId } from '../plan/model.ts'
import type { PlanRiskId } from '../plan/risk.ts'
import type { TeamMemberId } from '../relationship/model.ts'

export type ReviewId = Id<'review'>
export type AgendaItemId = Id<'agenda-item'>
export type ReviewPointId = Id<'review-point'>

/** A review is prepared until it was held; then it stands as it was. */
export const reviewStates = ['planned', 'held'] as const
export type ReviewState = (typeof reviewStates)[number]

/** A meeting of the team over one or more plans. */
export type Review = Readonly<{
  id: ReviewId
  title: string
  heldOn: CalendarDay
  state: ReviewState
  /** Who of us takes part. */
  teamMemberIds: readonly TeamMemberId[]
  /** The day on which all saw what each had given; `null` while nobody sees what others give. */
  scoresShownOn: CalendarDay | null
  version: number
}>

/** What is done with one plan, in this order. */
export const planStages = ['present', 'clarify', 'challenge', 'recommend', 'decide'] as const
export type PlanStage = (typeof planStages)[number]
/** What is done once in a review, before and after the plans. */
export const meetingStages = ['begin', 'end'] as const
export type MeetingStage = (typeof meetingStages)[number]
export const stages = [...meetingStages, ...planStages] as const

type Placed = Readonly<{
  id: AgendaItemId
  reviewId: ReviewId
  /** What it is about; empty where the stage says it all. */
  title: string
  minutes: number
  position: number
  version: number
}>

/** A part of the meeting: about one plan, or about the meeting itself. */
export type AgendaItem = Placed &
  Readonly<{ planId: PlanId; stage: PlanStage } | { planId: null; stage: MeetingStage }>

/**
 * What is said: a decision, an action (one of the plan), a question, a vulnerability (a risk of the plan), a note, and a fact that
 * somebody is to check before the review.
 */
export const pointKinds = ['decision', 'action', 'question', 'vulnerability', 'note', 'check'] as const
export type PointKind = (typeof pointKinds)[number]

/** Something that was taken down in a review, about one of its plans. */
export type ReviewPoint = Readonly<{
  id: ReviewPointId
  reviewId: ReviewId
  planId: PlanId
  kind: PointKind
  text: string
  ownerId: TeamMemberId | null
  dueOn: CalendarDay | null
  /** The day on which it was closed: a question answered, a decision carried out; `null` while it is open. */
  settledOn: CalendarDay | null
  /** The action and the risk of the plan that it became; `null` where there is none, or none any more. */
  actionId: ActionId | null
  planRiskId: PlanRiskId | null
  position: number
  version: number
}>
