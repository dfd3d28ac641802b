import type { Plan, PlanState } from '#shared/domain/plan/model.ts'
import { nextStates } from '#shared/domain/plan/state.ts'
import { planStates } from '#shared/domain/plan/model.ts'
import Button from '@mui/material/Button'
import { useDo } from '../../api/use-do.ts'
import { usePlanWords } from './plan-words.ts'

/** The states the plan can go to next, the usual one first. */
export function PlanWays({ plan }: Readonly<{ plan: Plan }>) {
  const say = usePlanWords()
  const moveTo = useDo('plan.moveTo')
  return nextStates(plan.state).map((state, index) => (
    <Button
      key={state}
      variant={index === 0 ? 'outlined' : 'text'}
      onClick={() => void moveTo({ id: plan.id, version: plan.version, state })}
    >
      {say(wordOf(plan.state, state))}
    </Button>
  ))
}

type WayWord =
  | 'to-in-review'
  | 'to-approved'
  | 'to-active'
  | 'to-closed'
  | 'back-to-draft'
  | 'back-to-in-review'
  | 'back-to-active'

/** Going on and going back are other words for the same state. */
function wordOf(from: PlanState, to: PlanState): WayWord {
  const isBack = planStates.indexOf(to) < planStates.indexOf(from)
  return `${isBack ? 'back-to' : 'to'}-${to}` as WayWord
}
