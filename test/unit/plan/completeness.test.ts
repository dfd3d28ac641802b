import { completenessOf, knownSections, lacking } from '#shared/domain/plan/completeness.ts'
import type { ObjectiveId, PlanSectionId, StrategyId, Action } from '#shared/domain/plan/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { expect, test } from 'vitest'

const template = {
  sections: [
    { key: 'people', title: 'People', guidance: '', questions: [], weight: 30, tiers: [] },
    { key: 'objectives', title: 'Objectives', guidance: '', questions: [], weight: 60, tiers: [] },
    { key: 'risks', title: 'Risks', guidance: '', questions: [], weight: 10, tiers: [] },
  ],
}
const section = (key: string, text = '') => ({ id: key as PlanSectionId, key, title: key, text })
const empty = { objectives: [], strategies: [], actions: [] }
const action = (changes: Partial<Action>) => ({
  strategyId: 's' as StrategyId,
  state: 'open' as const,
  ownerId: null,
  dueOn: null,
  ...changes,
})

test('a plan in which nothing is written is not complete at all', () => {
  const sections = ['people', 'objectives', 'risks'].map((key) => section(key))

  expect(completenessOf({ sections, ...empty }, template, new Map()).share).toBe(0)
})

test('what is written counts whole, what only the workspace knows counts half, each by its weight', () => {
  const sections = [section('people'), section('objectives'), section('risks', 'The plant may close.')]

  const { share } = completenessOf({ sections, ...empty }, template, new Map([['people', 0.5]]))

  expect(share).toBeCloseTo((30 * 0.5 + 10) / 100)
})

test('rows are written too and count whole; people who decide and business that is under way are known by half', () => {
  const facts = { contacts: 0, centers: [], opportunities: [] }
  const known = knownSections(facts, new Set(['risks']))

  expect([...known]).toEqual([['risks', 1]])
  expect(completenessOf({ sections: [section('risks')], ...empty }, template, known).share).toBe(1)
})

test('objectives count by thirds: that there is one, that each has an action, that actions have an owner and a day', () => {
  const objectives = [{ id: 'o' as ObjectiveId }, { id: 'p' as ObjectiveId }]
  const strategies = [{ id: 's' as StrategyId, objectiveId: 'o' as ObjectiveId }]
  const agreed = action({ ownerId: 'x' as TeamMemberId, dueOn: '2026-01-01' as CalendarDay })
  const whole = { sections: [section('objectives')], objectives, strategies, actions: [agreed, action({})] }

  expect(completenessOf(whole, template, new Map()).share).toBeCloseTo((1 + 1 / 2 + 1 / 2) / 3)
})

test('dropped actions are no actions', () => {
  const objectives = [{ id: 'o' as ObjectiveId }]
  const strategies = [{ id: 's' as StrategyId, objectiveId: 'o' as ObjectiveId }]
  const whole = {
    sections: [section('objectives')],
    objectives,
    strategies,
    actions: [action({ state: 'dropped' })],
  }

  expect(completenessOf(whole, template, new Map()).share).toBeCloseTo(1 / 3)
})

test('without a template nothing weighs anything, and completeness is not known', () => {
  expect(
    completenessOf({ sections: [section('people', 'x')], ...empty }, undefined, new Map()).share,
  ).toBeNull()
})

test('what lacks most by its weight comes first, what is whole is not named', () => {
  const sections = [section('people', 'Many'), section('risks'), section('objectives')]

  expect(lacking(completenessOf({ sections, ...empty }, template, new Map())).map(({ key }) => key)).toEqual([
    'objectives',
    'risks',
  ])
})
