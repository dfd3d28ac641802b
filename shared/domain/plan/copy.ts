import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { AmountMinor } from '#shared/kernel/money.ts'
import type { PlanFigure } from './figures.ts'
import { planStates, type PlanId, type PlanState } from './model.ts'

export type PlanCopyId = Id<'plan-copy'>

/** What a copy was taken for: a review began or was held, the plan was approved, or it was closed. */
export const copyReasons = ['review', 'approval', 'closing'] as const
export type CopyReason = (typeof copyReasons)[number]

/** Where the account and a product line met: what was bought in the year before, open and won, and what was said of it. */
export type CopiedCell = Readonly<{
  line: string
  potentialMinor: AmountMinor | null
  spendMinor: AmountMinor | null
  boughtMinor: AmountMinor
  openMinor: AmountMinor
  wonMinor: AmountMinor
  incumbent: string
}>

/** What is reckoned anew each day and so must be written down: figures, white space, health and completeness. */
export type CopyContent = Readonly<{
  figures: readonly PlanFigure[]
  currency: string
  space: readonly CopiedCell[]
  /** 0 to 100; `null` where nothing of what weighs was known. */
  health: number | null
  /** 0 to 1; `null` where nothing weighed anything. */
  completeness: number | null
}>

/**
 * A plan as it stood when it was copied, for good. Texts, objectives, people and all else that has a history are read from the
 * record as of the moment of the copy; what has none is its content.
 */
export type PlanCopy = Readonly<{
  id: PlanCopyId
  planId: PlanId
  reason: CopyReason
  takenOn: CalendarDay
  content: CopyContent
  version: number
}>

/** What a step of a plan is copied for; going back is copied for nothing. */
export function copiedAt(from: PlanState, to: PlanState): CopyReason | undefined {
  if (planStates.indexOf(to) <= planStates.indexOf(from)) return undefined
  switch (to) {
    case 'in-review':
      return 'review'
    case 'approved':
      return 'approval'
    case 'closed':
      return 'closing'
    case 'draft':
    case 'active':
      return undefined
  }
}
