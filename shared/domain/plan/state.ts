import type { PlanState } from './model.ts'

const ways: Readonly<Record<PlanState, readonly PlanState[]>> = {
  draft: ['in-review'],
  'in-review': ['approved', 'draft'],
  approved: ['active', 'in-review'],
  active: ['closed'],
  closed: ['active'],
}

/** The states a plan can go to next, the usual one first. */
export function nextStates(state: PlanState): readonly PlanState[] {
  return ways[state]
}

export function canMove(from: PlanState, to: PlanState): boolean {
  return ways[from].includes(to)
}

/** Whether the plan's text and objectives may be edited: an approved or closed plan stands as it was agreed. */
export function isOpenForEditing(state: PlanState): boolean {
  return state === 'draft' || state === 'in-review' || state === 'active'
}
