import { expect, test } from 'vitest'
import { draftSteps, draftStepsOf, type DraftFacts } from '#shared/domain/plan/first-draft.ts'
import { strategicTemplate } from '#shared/domain/plan/starters/strategic-account.ts'

const nothing: DraftFacts = {
  orderLines: 0,
  facts: { contacts: 0, centers: [] },
  worldCards: 0,
  hasPotential: false,
  sections: strategicTemplate.sections,
  objectives: [],
  actions: [],
  isInReview: false,
}
const standings = (facts: DraftFacts, skipped: readonly string[] | null = null) =>
  draftStepsOf(facts, skipped).map(({ standing }) => standing)

test('of a plan about which nothing is known all steps are open, in their order', () => {
  expect(draftStepsOf(nothing, null).map(({ step }) => step)).toEqual(draftSteps)
  expect(new Set(standings(nothing))).toEqual(new Set(['open']))
})

test('a step is done by what is there, and not by what is there half', () => {
  const half = { ...nothing, objectives: [{ title: ' ' }], actions: [{ ownerId: null, dueOn: null }] }
  expect(new Set(standings(half))).toEqual(new Set(['open']))

  const whole = {
    ...half,
    orderLines: 3,
    facts: { contacts: 2, centers: [] },
    objectives: [{ title: 'Win' }],
    isInReview: true,
  }
  expect(standings(whole)).toEqual(['done', 'done', 'open', 'open', 'open', 'done', 'open', 'done'])
})

test('a step that is left out is left out until it is done anyway', () => {
  expect(standings(nothing, ['people'])[1]).toBe('skipped')
  expect(standings({ ...nothing, facts: { contacts: 1, centers: [] } }, ['people'])[1]).toBe('done')
})

test('a plan without a section has no step for it', () => {
  const short = { ...nothing, sections: [{ key: 'objectives' }] }
  expect(draftStepsOf(short, null).map(({ step }) => step)).toEqual([
    'orders',
    'people',
    'centers',
    'objectives',
    'actions',
    'review',
  ])
})
