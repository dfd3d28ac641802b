import type { CalendarDay } from '../../kernel/calendar-day.ts'
import type { Id } from '../../kernel/id.ts'
import type { AccountId } from '../account/model.ts'
import type { Treatment } from './treatment.ts'

/** What somebody decided to do with an account, whatever is suggested. An account has at most one. */
export type ChosenTreatment = Readonly<{
  id: Id<'chosen-treatment'>
  accountId: AccountId
  treatment: Treatment
  /** What was suggested when it was decided; `null` where nothing was. */
  suggested: Treatment | null
  note: string
  decidedOn: CalendarDay
  /** Who decided, as the history calls them. */
  decidedBy: string
  version: number
}>

/**
 * How a decision stands to what is suggested now: it follows it, it was decided otherwise and the suggestion is still what it was
 * then, or the suggestion has become another since and the decision is to be looked at again.
 */
export type DecisionStanding = 'as-suggested' | 'otherwise' | 'outdated'

export function decisionStanding(
  { treatment, suggested }: Pick<ChosenTreatment, 'treatment' | 'suggested'>,
  now: Treatment,
): DecisionStanding {
  if (treatment === now) return 'as-suggested'
  return suggested === now ? 'otherwise' : 'outdated'
}
