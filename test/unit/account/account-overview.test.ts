import type { AccountStanding } from '#shared/contract/account.ts'
import type { PlanWhole } from '#shared/contract/plan.ts'
import type { Plan } from '#shared/domain/plan/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { expect, test } from 'vitest'
import { planInForce } from '#shared/domain/plan/in-force.ts'
import { nextActions } from '../../../renderer/features/account/next-actions.ts'
import { whatIsMissing } from '../../../renderer/features/account/what-is-missing.ts'

const today = day('2026-03-31')
const wellKnown = {
  contacts: 12,
  keyPlayers: 3,
  coverage: 1,
  mapStatus: 3,
  buyingCenters: 1,
  lastTouchOn: day('2026-03-20'),
} as AccountStanding
const facts = { standing: wellKnown, planStates: ['active'], hasOwner: true, today } as const

test('an account that is known, covered, planned and in touch lacks nothing', () => {
  expect(whatIsMissing(facts)).toEqual([])
})

test('an account nobody has worked on lacks everything, people first', () => {
  const standing = {
    ...wellKnown,
    contacts: 0,
    mapStatus: 0,
    coverage: null,
    buyingCenters: 0,
    lastTouchOn: null,
  } as const
  const missing = whatIsMissing({ standing, planStates: [], hasOwner: false, today })
  expect(missing.map((each) => each.kind)).toEqual(['contacts', 'buying-center', 'plan', 'touch', 'owner'])
})

test('the step of the map says what is missing of people', () => {
  const at = (mapStatus: 1 | 2 | 3, coverage: number | null) =>
    whatIsMissing({ ...facts, standing: { ...wellKnown, mapStatus, coverage } }).map((each) => each.kind)
  expect(at(1, null)).toEqual(['key-player'])
  expect(at(2, 0.5)).toEqual(['supporter', 'coverage'])
  expect(at(3, 0.99)).toEqual(['coverage'])
})

test('an account is silent from the sixty-first day', () => {
  const silent = (lastTouchOn: string) =>
    whatIsMissing({ ...facts, standing: { ...wellKnown, lastTouchOn: day(lastTouchOn) } })
  expect(silent('2026-01-30')).toEqual([])
  expect(silent('2026-01-29')).toEqual([
    { kind: 'touch-lately', days: 61, lastTouchOn: '2026-01-29', at: 'activity' },
  ])
})

test('closed plans are past', () => {
  expect(whatIsMissing({ ...facts, planStates: ['closed'] }).map((each) => each.kind)).toEqual(['open-plan'])
  const plans = [aPlan('closed', '2026-01-01'), aPlan('active', '2025-01-01'), aPlan('draft', '2027-01-01')]
  expect(planInForce(plans)?.state).toBe('active')
  expect(planInForce(plans.filter((plan) => plan.state !== 'active'))?.state).toBe('draft')
  expect(planInForce([aPlan('closed', '2026-01-01')])).toBeUndefined()
})

test('the next actions are those that wait, by due day, with the objective they serve', () => {
  const whole = {
    objectives: [{ id: 'o', title: 'Win line 5' }],
    strategies: [{ id: 's', objectiveId: 'o' }],
    actions: [
      anAction('later', 'open', '2026-06-01', 0),
      anAction('some day', 'in-progress', null, 1),
      anAction('done', 'done', '2026-01-01', 2),
      anAction('dropped', 'dropped', '2026-01-01', 3),
      anAction('late', 'open', '2026-03-30', 4),
      anAction('today', 'open', '2026-03-31', 5),
    ],
  } as unknown as PlanWhole
  expect(
    nextActions(whole, today).map((each) => [each.action.title, each.isOverdue, each.objective]),
  ).toEqual([
    ['late', true, 'Win line 5'],
    ['today', false, 'Win line 5'],
    ['later', false, 'Win line 5'],
    ['some day', false, 'Win line 5'],
  ])
})

function day(text: string): CalendarDay {
  return text as CalendarDay
}

function aPlan(state: Plan['state'], startsOn: string): Plan {
  return { state, startsOn: day(startsOn) } as Plan
}

function anAction(title: string, state: string, dueOn: string | null, position: number) {
  return { id: title, strategyId: 's', title, state, dueOn, position }
}
