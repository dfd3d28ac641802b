import type { Action, Objective, PlanSection, Strategy } from './model.ts'
import type { AccountFacts } from './coach/facts.ts'
import type { PlanTemplate } from './template.ts'

/** Under this section the objectives stand. */
export const objectivesSection = 'objectives'

type Whole = Readonly<{
  sections: readonly Pick<PlanSection, 'id' | 'key' | 'title' | 'text'>[]
  objectives: readonly Pick<Objective, 'id'>[]
  strategies: readonly Pick<Strategy, 'id' | 'objectiveId'>[]
  actions: readonly Pick<Action, 'strategyId' | 'state' | 'ownerId' | 'dueOn'>[]
}>

/** What a section has of what it weighs: `share` from 0 to 1. */
export type SectionShare = Readonly<{
  sectionId: PlanSection['id']
  key: string
  title: string
  weight: number
  share: number
}>

/** What there is in a section without a text, from 0 to 1, by the section's key. */
export type KnownShares = ReadonlyMap<string, number>

/** How complete a plan is: the sum of weight x share over the sum of weights, from 0 to 1; `null` where nothing weighs anything. */
export type Completeness = Readonly<{ share: number | null; parts: readonly SectionShare[] }>

/**
 * Reckons how complete a plan is, by the weights of its template. A section that the template does not have weighs nothing.
 * @param known what sections in which no text is written have of what they weigh, by their keys, as `knownSections` has it
 */
export function completenessOf(
  whole: Whole,
  template: Pick<PlanTemplate, 'sections'> | undefined,
  known: KnownShares,
): Completeness {
  const weights = new Map(template?.sections.map(({ key, weight }) => [key, weight]))
  const parts = whole.sections.map((section) => ({
    sectionId: section.id,
    key: section.key,
    title: section.title,
    weight: weights.get(section.key) ?? 0,
    share: section.key === objectivesSection ? objectivesShare(whole) : sectionShare(section, known),
  }))
  const all = parts.reduce((sum, { weight }) => sum + weight, 0)
  const reached = parts.reduce((sum, { weight, share }) => sum + weight * share, 0)
  return { share: all === 0 ? null : reached / all, parts }
}

/**
 * What sections have in which nobody has written a text: cards, lines and a table are written too, and count whole; what only the
 * workspace knows is a half.
 * @param withRows the keys of those that have cards, lines or a table, as `sectionsWithRows` has them
 */
export function knownSections(
  facts: Pick<AccountFacts, 'contacts' | 'centers' | 'opportunities'>,
  withRows: ReadonlySet<string>,
): KnownShares {
  return new Map([
    ...(facts.contacts > 0 && facts.centers.length > 0 ? ([['people', 0.5]] as const) : []),
    ...(facts.opportunities.length > 0 ? ([['current-business', 0.5]] as const) : []),
    ...Array.from(withRows, (key) => [key, 1] as const),
  ])
}

/** The sections that lack most, by what they weigh: the first is what matters most. */
export function lacking({ parts }: Completeness): readonly SectionShare[] {
  const lack = ({ weight, share }: SectionShare): number => weight * (1 - share)
  return parts.filter((part) => lack(part) > 0).toSorted((one, other) => lack(other) - lack(one))
}

function sectionShare({ key, text }: Whole['sections'][number], known: KnownShares): number {
  return text.trim() === '' ? (known.get(key) ?? 0) : 1
}

/**
 * The mean of three: whether there is an objective, the share of objectives that have an action, and the share of actions to be done
 * that have both an owner and a day (all of them, where nothing is left to do).
 */
function objectivesShare({ objectives, strategies, actions }: Whole): number {
  if (objectives.length === 0) return 0
  const objectiveOf = new Map(strategies.map(({ id, objectiveId }) => [id, objectiveId]))
  const counted = actions.filter(({ state }) => state !== 'dropped')
  const acted = new Set(counted.map(({ strategyId }) => objectiveOf.get(strategyId)))
  const withActions = objectives.filter(({ id }) => acted.has(id)).length / objectives.length
  const pending = counted.filter(({ state }) => state !== 'done')
  const agreed = pending.filter(({ ownerId, dueOn }) => ownerId !== null && dueOn !== null).length
  const settled = pending.length > 0 ? agreed / pending.length : counted.length > 0 ? 1 : 0
  return (1 + withActions + settled) / 3
}
