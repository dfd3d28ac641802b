import type { Output } from '#shared/contract/contract.ts'
import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'

export type ReviewData = Output<'review.get'>
export type ReviewPlan = ReviewData['plans'][number]
export type PointData = ReviewData['points'][number]
export type CarriedData = ReviewData['carried'][number]

/** Where no review was held before, changes are told over so many days. */
const daysBefore = 90

/** Since when what changed is told for a plan. */
export function sinceOf({ lastHeldOn }: ReviewPlan, { review }: ReviewData): CalendarDay {
  return lastHeldOn ?? addDays(review.heldOn, -daysBefore)
}
