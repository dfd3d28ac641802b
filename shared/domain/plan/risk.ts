import type { Id } from '#shared/kernel/id.ts'
import type { TeamMemberId } from '../relationship/model.ts'
import type { PlanId } from './model.ts'
import type { SwotPart } from './plan-line.ts'

export type PlanRiskId = Id<'plan-risk'>

/** How likely something is, and how much it would harm: 1 low, 2 medium, 3 high. */
export const riskGrades = [1, 2, 3] as const
export type RiskGrade = (typeof riskGrades)[number]

/** What could come between us and the plan. `sign` is what would show that it comes, `answer` what is done then or before. */
export type PlanRisk = Readonly<{
  id: PlanRiskId
  planId: PlanId
  title: string
  likelihood: RiskGrade | null
  effect: RiskGrade | null
  ownerId: TeamMemberId | null
  sign: string
  answer: string
  swot: SwotPart | null
  position: number
  version: number
}>

/** A risk of which nothing is said but its title. */
export const blankRisk = {
  likelihood: null,
  effect: null,
  ownerId: null,
  sign: '',
  answer: '',
  swot: null,
} as const satisfies Partial<PlanRisk>

/** Likelihood times effect, 1 to 9; `undefined` while one of them is not known, which is not low. */
export function riskWeight({
  likelihood,
  effect,
}: Pick<PlanRisk, 'likelihood' | 'effect'>): number | undefined {
  return likelihood === null || effect === null ? undefined : likelihood * effect
}

/** The weightiest first, among equals the more harmful; those that nobody has judged come last. */
export function byRiskWeight(risks: readonly PlanRisk[]): readonly PlanRisk[] {
  return risks.toSorted(
    (one, other) =>
      (riskWeight(other) ?? 0) - (riskWeight(one) ?? 0) ||
      (other.effect ?? 0) - (one.effect ?? 0) ||
      one.position - other.position,
  )
}
