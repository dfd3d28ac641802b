import type { Id } from '#shared/kernel/id.ts'

export type CoachId = Id<'coach'>

/** What the coach looks at, the usual weightiest first. Each is a fixed question; what is the workspace's own is its threshold. */
export const coachRuleKeys = [
  'no-contacts',
  'no-key-player',
  'no-supporter',
  'no-center',
  'center-red',
  'key-players-silent',
  'coverage-low',
  'single-cover',
  'judgements-old',
  'posts-to-verify',
  'promises-late',
  'no-objectives',
  'objectives-without-actions',
  'actions-overdue',
  'actions-unassigned',
  'opportunities-overdue',
  'opportunities-without-center',
  'account-silent',
  'plan-stale',
  'plan-ends',
  'no-owner',
] as const
export type CoachRuleKey = (typeof coachRuleKeys)[number]

/** What the number of a rule counts; a rule without one asks yes or no. */
export type ThresholdUnit = 'days' | 'percent'
export const thresholdUnits: Readonly<Partial<Record<CoachRuleKey, ThresholdUnit>>> = {
  'key-players-silent': 'days',
  'coverage-low': 'percent',
  'actions-overdue': 'days',
  'opportunities-overdue': 'days',
  'account-silent': 'days',
  'plan-stale': 'days',
  'plan-ends': 'days',
}

/** `threshold` is 0 where the rule has none. Findings of a rule with a higher weight come first. */
export type CoachRule = Readonly<{ key: CoachRuleKey; isOn: boolean; threshold: number; weight: number }>

/** The rules of a workspace. It has one set of them at most. */
export type Coach = Readonly<{ id: CoachId; rules: readonly CoachRule[]; version: number }>

const usualThresholds: Readonly<Partial<Record<CoachRuleKey, number>>> = {
  'key-players-silent': 90,
  'coverage-low': 100,
  'account-silent': 60,
  'plan-stale': 90,
  'plan-ends': 60,
}

/** What the coach goes by until somebody changes it. Days and weights are a start, not a measurement. */
export const usualRules: readonly CoachRule[] = coachRuleKeys.map((key, at) => ({
  key,
  isOn: true,
  threshold: usualThresholds[key] ?? 0,
  weight: 100 - 5 * at,
}))

/** The rules in force: what the workspace has said, and the usual ones for what came later than that. */
export function rulesInForce(own: readonly CoachRule[]): readonly CoachRule[] {
  const said = new Map(own.map((rule) => [rule.key, rule]))
  return usualRules.map((usual) => said.get(usual.key) ?? usual)
}
