import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { AccountId } from '../account/model.ts'
import type { ContactId, TeamMemberId } from '../relationship/model.ts'

export type PlanId = Id<'plan'>
export type PlanSectionId = Id<'plan-section'>
export type ObjectiveId = Id<'objective'>
export type StrategyId = Id<'strategy'>
export type ActionId = Id<'action'>

/** A plan's way: a draft is reviewed, approved, lived and closed. */
export const planStates = ['draft', 'in-review', 'approved', 'active', 'closed'] as const
export type PlanState = (typeof planStates)[number]

export const actionStates = ['open', 'in-progress', 'done', 'dropped'] as const
export type ActionState = (typeof actionStates)[number]

/** How often an action comes again: the next one is made when one is done. */
export const recurrences = ['weekly', 'monthly', 'quarterly'] as const
export type Recurrence = (typeof recurrences)[number]

/** One account, one period. */
export type Plan = Readonly<{
  id: PlanId
  accountId: AccountId
  title: string
  startsOn: CalendarDay
  endsOn: CalendarDay
  state: PlanState
  templateKey: string
  /** The edition of the template. */
  templateVersion: number
  /** The steps to a first draft that somebody has put aside; `null` where nobody has. */
  skippedSteps: readonly string[] | null
  version: number
}>

/** A section of a plan: its place in the template and the text people wrote. */
export type PlanSection = Readonly<{
  id: PlanSectionId
  planId: PlanId
  key: string
  title: string
  position: number
  text: string
  /** The text with its form, as `writeRich` writes it down; `null` where it has none. */
  rich: string | null
  version: number
}>

export type Objective = Readonly<{
  id: ObjectiveId
  planId: PlanId
  title: string
  /** Who answers for it, until when, and the goal of the customer's or ours that it serves; `null` where nobody said so. */
  ownerId: TeamMemberId | null
  dueOn: CalendarDay | null
  goal: string | null
  position: number
  version: number
}>

export type Strategy = Readonly<{
  id: StrategyId
  objectiveId: ObjectiveId
  title: string
  position: number
  version: number
}>

export type Action = Readonly<{
  id: ActionId
  strategyId: StrategyId
  title: string
  ownerId: TeamMemberId | null
  startsOn: CalendarDay | null
  dueOn: CalendarDay | null
  state: ActionState
  /** The time it is thought to take, in minutes. */
  effortMinutes: number | null
  /** Actions of the same plan that are to be done before; `null` where nobody said so. */
  needIds: readonly ActionId[] | null
  note: string | null
  recurs: Recurrence | null
  /** The day its rhythm counts from, where a shorter month has moved its due day; `null` where that is the due day. */
  recursFrom: CalendarDay | null
  /** The people of the account whom it concerns. */
  contactIds: readonly ContactId[] | null
  position: number
  version: number
}>
