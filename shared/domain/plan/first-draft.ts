import type { AccountFacts } from './coach/facts.ts'
import type { Action, Objective, PlanSection } from './model.ts'

/** The way to a first draft, in the order in which one step makes the next easier. */
export const draftSteps = [
  'orders',
  'people',
  'centers',
  'world',
  'white-space',
  'objectives',
  'actions',
  'review',
] as const
export type DraftStep = (typeof draftSteps)[number]

/** What of an account and a plan tells whether a step has been gone. */
export type DraftFacts = Readonly<{
  orderLines: number
  facts: Pick<AccountFacts, 'contacts' | 'centers'>
  worldCards: number
  hasPotential: boolean
  sections: readonly Pick<PlanSection, 'key'>[]
  objectives: readonly Pick<Objective, 'title'>[]
  actions: readonly Pick<Action, 'ownerId' | 'dueOn'>[]
  isInReview: boolean
}>

/** A step as it stands; `skipped` by whoever does not want to follow it. */
export type DraftStepStanding = Readonly<{ step: DraftStep; standing: 'done' | 'open' | 'skipped' }>

/** Steps that only a plan with the section has. */
const sectionOf: Readonly<Partial<Record<DraftStep, string>>> = {
  world: 'customer-market',
  'white-space': 'white-space',
}

/** The steps that a plan has by its sections, each as it stands. What is done is done, whether it was to be skipped or not. */
export function draftStepsOf(
  facts: DraftFacts,
  skipped: readonly string[] | null,
): readonly DraftStepStanding[] {
  const keys = new Set(facts.sections.map(({ key }) => key))
  return draftSteps
    .filter((step) => sectionOf[step] === undefined || keys.has(sectionOf[step]))
    .map((step) => ({
      step,
      standing: isDone(step, facts) ? 'done' : skipped?.includes(step) ? 'skipped' : 'open',
    }))
}

function isDone(step: DraftStep, facts: DraftFacts): boolean {
  switch (step) {
    case 'orders':
      return facts.orderLines > 0
    case 'people':
      return facts.facts.contacts > 0
    case 'centers':
      return facts.facts.centers.length > 0
    case 'world':
      return facts.worldCards > 0
    case 'white-space':
      return facts.hasPotential
    case 'objectives':
      return facts.objectives.some(({ title }) => title.trim() !== '')
    case 'actions':
      return facts.actions.some(({ ownerId, dueOn }) => ownerId !== null && dueOn !== null)
    case 'review':
      return facts.isInReview
  }
}
