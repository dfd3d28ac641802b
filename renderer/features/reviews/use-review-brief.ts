import type { Input, Output } from '#shared/contract/contract.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useToday } from '../../ui/use-today.ts'
import { sinceOf, type ReviewData, type ReviewPlan } from './use-review.ts'

/** The brief of a plan's account since its last review. Among ourselves, what is told or assumed is said too, and marked. */
export function useReviewBrief(
  plan: ReviewPlan,
  data: ReviewData,
): Output<'brief.getForAccount'> | undefined {
  const today = useToday()
  return useAsk('brief.getForAccount', briefInput(plan, data, today)).value
}

export function briefInput(
  plan: ReviewPlan,
  data: ReviewData,
  today: CalendarDay,
): Input<'brief.getForAccount'> {
  const since = sinceOf(plan, data)
  return { accountId: plan.accountId, today, since: since < today ? since : today, least: 'assumed' }
}
