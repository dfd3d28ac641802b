import type { Action, ActionId } from '#shared/domain/plan/model.ts'
import { waitsFor } from '#shared/domain/plan/needs.ts'
import { useActionsOfPlan, useDesk } from '../desk.ts'
import { useGoalWords } from './goal-words.ts'
import { PickedList } from './picked-list.tsx'

/** For how many actions an action still waits, in words; nothing where it waits for none. */
export function WaitsFor({ action }: Readonly<{ action: Action }>) {
  const say = useGoalWords()
  const count = waitsFor(action, useActionsOfPlan()).length
  return count === 0 ? null : ` · ${say('waitsFor', { count })}`
}

/** The actions of the plan that are to be done before. */
export function ActionNeeds({ action, title }: Readonly<{ action: Action; title: string }>) {
  const say = useGoalWords()
  const { edits, isReadOnly } = useDesk()
  const actions = useActionsOfPlan()
  const keep = (ids: readonly ActionId[]): void =>
    edits.editAction(action, { needIds: ids.length === 0 ? null : [...ids] })
  return (
    <PickedList
      all={[...actions.values()]
        .filter(({ id }) => id !== action.id)
        .map(({ id, title: name }) => ({ id, name: name === '' ? say('unnamed') : name }))}
      picked={action.needIds ?? []}
      label={say('needsOf', { title })}
      addLabel={say('addNeed')}
      sayRemove={(name) => say('removeNeed', { title: name })}
      isReadOnly={isReadOnly}
      onKeep={keep}
    />
  )
}
