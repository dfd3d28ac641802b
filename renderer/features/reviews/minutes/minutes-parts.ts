import { plansOf } from '#shared/domain/review/agenda.ts'
import { pointKinds, type PointKind } from '#shared/domain/review/model.ts'
import type { CarriedData, PointData, ReviewData, ReviewPlan } from '../use-review.ts'

/** What minutes say of one plan: what was said by its kind, in the order in which it was said, and what is open from before. */
export type MinutesPart = Readonly<{
  plan: ReviewPlan
  kinds: readonly Readonly<{ kind: PointKind; points: readonly PointData[] }>[]
  carried: readonly CarriedData[]
}>

/** Minutes of the whole review, in the order of its agenda. */
export function partsOf({ items, points, plans, carried }: ReviewData): readonly MinutesPart[] {
  const known = new Map(plans.map((plan) => [plan.planId, plan]))
  return plansOf(items, points).flatMap((planId) => {
    const plan = known.get(planId)
    if (!plan) return []
    const own = points.filter((point) => point.planId === planId)
    const kinds = pointKinds
      .map((kind) => ({ kind, points: own.filter((point) => point.kind === kind) }))
      .filter((each) => each.points.length > 0)
    return [{ plan, kinds, carried: carried.filter(({ accountId }) => accountId === plan.accountId) }]
  })
}
