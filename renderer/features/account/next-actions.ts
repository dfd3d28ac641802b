import type { PlanWhole } from '#shared/contract/plan.ts'
import type { Action } from '#shared/domain/plan/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'

/** An action that waits, with the objective it serves. */
export type NextAction = Readonly<{ action: Action; objective: string; isOverdue: boolean }>

/** Actions that are neither done nor dropped, those due first at the top; without a day last, in the order of the plan. */
export function nextActions(whole: PlanWhole, today: CalendarDay): readonly NextAction[] {
  const objectives = new Map(whole.objectives.map((objective) => [objective.id, objective.title]))
  const strategies = new Map(whole.strategies.map((strategy) => [strategy.id, strategy.objectiveId]))
  return whole.actions
    .filter((action) => action.state === 'open' || action.state === 'in-progress')
    .toSorted((one, other) => compareDays(one.dueOn, other.dueOn) || one.position - other.position)
    .map((action) => {
      const objectiveId = strategies.get(action.strategyId)
      return {
        action,
        objective: (objectiveId && objectives.get(objectiveId)) ?? '',
        isOverdue: action.dueOn !== null && action.dueOn < today,
      }
    })
}

function compareDays(one: CalendarDay | null, other: CalendarDay | null): number {
  const [first, second] = [one ?? '9999', other ?? '9999']
  return first < second ? -1 : first > second ? 1 : 0
}
