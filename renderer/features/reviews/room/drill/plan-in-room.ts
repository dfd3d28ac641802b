import type { ReviewData, ReviewPlan } from '../../use-review.ts'
import type { Drill } from './drill.ts'

/** What every view of a drill is given. */
export type ViewProps<K extends Drill['kind']> = Readonly<{
  drill: Extract<Drill, { kind: K }>
  data: ReviewData
}>

/** The plan of the review that something belongs to, by its id. */
export function planById({ plans }: ReviewData, planId: string): ReviewPlan | undefined {
  return plans.find((each) => each.planId === planId)
}

/** The plan of the review through which an account is looked at. */
export function planOfAccount({ plans }: ReviewData, accountId: string): ReviewPlan | undefined {
  return plans.find((each) => each.accountId === accountId)
}
