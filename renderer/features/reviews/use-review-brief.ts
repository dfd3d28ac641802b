import type { Input, Output } from '#shared/contract/contract.ts'
import { wordedBrief, type WordedBrief } from '#shared/domain/brief/wording.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { useMemo } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useToday } from '../../ui/use-today.ts'
import { sinceOf, type ReviewData, type ReviewPlan } from './use-review.ts'

/** Among ourselves, what is told or assumed is said too, and marked. */
const least = 'assumed'

/** The brief of an account, and its sentences in the words that somebody gave them. */
export type ReviewBrief = Readonly<{ brief: Output<'brief.getForAccount'>; worded: WordedBrief }>

/** The brief of a plan's account since its last review. */
export function useReviewBrief(plan: ReviewPlan, data: ReviewData): ReviewBrief | undefined {
  const today = useToday()
  const { accountId } = plan
  const brief = useAsk('brief.getForAccount', briefInput(plan, data, today)).value
  const wordings = useAsk('brief-wording.listByAccount', { accountId }).value
  return useMemo(() => reviewBrief(brief, wordings), [brief, wordings])
}

export function reviewBrief(
  brief: Output<'brief.getForAccount'> | undefined,
  wordings: Output<'brief-wording.listByAccount'> | undefined,
): ReviewBrief | undefined {
  return brief && wordings && { brief, worded: wordedBrief(brief, wordings, least) }
}

export function briefInput(
  plan: ReviewPlan,
  data: ReviewData,
  today: CalendarDay,
): Input<'brief.getForAccount'> {
  const since = sinceOf(plan, data)
  return { accountId: plan.accountId, today, since: since < today ? since : today, least }
}
