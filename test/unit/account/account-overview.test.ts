import type { PlanWhole } from '#shared/contract/plan.ts'
import type { Plan } from '#shared/domain/plan/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { expect, test } from 'vitest'
import { planInForce } from '#shared/domain/plan/in-force.ts'
import { nextActions } from '../../../renderer/features/account/next-actions.ts'

const today = day('2026-03-31')

test('closed plans are past', () => {
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
