import type { Id } from '#shared/kernel/id.ts'
import type { HealthWeight } from './health.ts'

export type PlanTemplateId = Id<'plan-template'>

/**
 * A section as the template has it: what to call it, what to write there, what to ask oneself, how much it weighs in how complete a
 * plan is (0: not at all), and the tiers whose plans need it; none named means that all do.
 */
export type TemplateSection = Readonly<{
  key: string
  title: string
  guidance: string
  questions: readonly string[]
  weight: number
  tiers: readonly string[]
}>

/** A line of the card that a review of the plan gives points by; `points` is the most there are. */
export type ScorecardLine = Readonly<{ key: string; title: string; points: number }>

/** What a plan is made after, but for which template it is and in which edition. */
export type TemplateText = Readonly<{
  name: string
  /** The tiers that this template is proposed for first. */
  tiers: readonly string[]
  sections: readonly TemplateSection[]
  scorecard: readonly ScorecardLine[]
  health: readonly HealthWeight[]
  /** A retired template is not offered any more; plans that are made after it keep it. */
  isRetired: boolean
}>

/** A template in one edition. One that plans are made after is not changed any more: a change makes the next edition. */
export type PlanTemplate = TemplateText & Readonly<{ key: string; edition: number }>
export type OwnTemplate = PlanTemplate & Readonly<{ id: PlanTemplateId; version: number }>

/** The newest edition of each template, in the order in which the templates came. */
export function newestOf<T extends PlanTemplate>(editions: readonly T[]): readonly T[] {
  const newest = new Map<string, T>()
  for (const each of editions) {
    const before = newest.get(each.key)
    if (!before || before.edition < each.edition) newest.set(each.key, each)
  }
  return [...newest.values()]
}

/** The edition that a plan is made after; `undefined` where nobody knows it, as in a workspace that came in without it. */
export function templateOf<T extends PlanTemplate>(
  editions: readonly T[],
  plan: Readonly<{ templateKey: string; templateVersion: number }>,
): T | undefined {
  return editions.find(({ key, edition }) => key === plan.templateKey && edition === plan.templateVersion)
}

/** The templates that are offered for an account of a tier: those made for the tier first, else in the order in which they came. */
export function offeredFor<T extends PlanTemplate>(editions: readonly T[], tier: string): readonly T[] {
  const rank = ({ tiers }: T): number => (tiers.includes(tier) ? 0 : 1)
  return newestOf(editions)
    .filter(({ isRetired }) => !isRetired)
    .toSorted((one, other) => rank(one) - rank(other))
}

/** The sections that a plan for an account of a tier has. */
export function sectionsFor(
  { sections }: Pick<TemplateText, 'sections'>,
  tier: string,
): readonly TemplateSection[] {
  return sections.filter((section) => isNeeded(section, tier))
}

export function isNeeded({ tiers }: Pick<TemplateSection, 'tiers'>, tier: string): boolean {
  return tiers.length === 0 || tiers.includes(tier)
}
