import type { Payload } from '#shared/contract/contract.ts'
import type { Action, Objective, PlanId, PlanSection, Strategy } from '#shared/domain/plan/model.ts'
import { useMemo } from 'react'
import type { PlanParts } from '../../api/merged-plan.ts'
import { useTellPlan } from '../../api/use-ask-plan.ts'
import { useDo, useTry, type Outcome } from '../../api/use-do.ts'
import type { Kept } from '../../ui/use-draft.ts'
import { useToday } from '../../ui/use-today.ts'

type Text = Promise<Kept>
type ObjectiveChanges = Payload<'plan.editObjective'>['changes']
type ActionChanges = Payload<'plan.editAction'>['changes']

/**
 * Everything that can be done to what stands in a plan. Texts answer what became of them; the rest tells in the general way. What an
 * edit answers is shown at once; of what is placed elsewhere, its neighbors change as well, so that the news are waited for.
 */
export function usePlanEdits(planId: PlanId) {
  const writeSection = useTry('plan.writeRich')
  const addObjective = useTry('plan.addObjective')
  const nameObjective = useTry('plan.editObjective')
  const editObjective = useDo('plan.editObjective')
  const removeObjective = useDo('plan.removeObjective')
  const addStrategy = useTry('plan.addStrategy')
  const nameStrategy = useTry('plan.editStrategy')
  const editStrategy = useDo('plan.editStrategy')
  const removeStrategy = useDo('plan.removeStrategy')
  const addAction = useTry('plan.addAction')
  const nameAction = useTry('plan.editAction')
  const editAction = useDo('plan.editAction')
  const removeAction = useDo('plan.removeAction')
  const today = useToday()
  const tell = useTellPlan(planId)

  return useMemo(() => {
    const told = async <T>(answer: Promise<Outcome<T>>, partsOf: (value: T) => Partial<PlanParts>): Text => {
      const outcome = await answer
      if (outcome.ok) tell(partsOf(outcome.value))
      return outcome
    }
    const tryObjective = ({ id, version }: Objective, changes: ObjectiveChanges): Text =>
      told(nameObjective({ id, version, changes }), (objective) => ({ objectives: [objective] }))
    const tryAction = ({ id, version }: Action, changes: ActionChanges): Text =>
      told(nameAction({ id, version, today, changes }), (action) => ({ actions: [action] }))

    return {
      writeSection: ({ id }: PlanSection, rich: string, version: number): Text =>
        told(writeSection({ id, version, rich }), (section) => ({ sections: [section] })),

      addObjective: (toPlanId: PlanId, title: string): Text => addObjective({ planId: toPlanId, title }),
      nameObjective: (objective: Objective, title: string, version: number): Text =>
        tryObjective({ ...objective, version }, { title }),
      editObjective: ({ id, version }: Objective, changes: ObjectiveChanges): void =>
        void editObjective({ id, version, changes }).then((kept) => kept && tell({ objectives: [kept] })),
      tryObjective,
      placeObjective: ({ id, version }: Objective, position: number): void =>
        void editObjective({ id, version, changes: { position } }),
      removeObjective: ({ id, version }: Objective): void => void removeObjective({ id, version }),

      addStrategy: (objectiveId: Objective['id'], title: string): Text => addStrategy({ objectiveId, title }),
      nameStrategy: ({ id }: Strategy, title: string, version: number): Text =>
        told(nameStrategy({ id, version, changes: { title } }), (strategy) => ({ strategies: [strategy] })),
      placeStrategy: ({ id, version }: Strategy, position: number): void =>
        void editStrategy({ id, version, changes: { position } }),
      removeStrategy: ({ id, version }: Strategy): void => void removeStrategy({ id, version }),

      addAction: (strategyId: Strategy['id'], title: string): Text => addAction({ strategyId, title }),
      nameAction: (action: Action, title: string, version: number): Text =>
        tryAction({ ...action, version }, { title }),
      editAction: ({ id, version }: Action, changes: ActionChanges): void =>
        void editAction({ id, version, today, changes }).then((kept) => kept && tell({ actions: [kept] })),
      placeAction: ({ id, version }: Action, position: number): void =>
        void editAction({ id, version, today, changes: { position } }),
      tryAction,
      removeAction: ({ id, version }: Action): void => void removeAction({ id, version }),
    }
  }, [
    writeSection,
    addObjective,
    nameObjective,
    editObjective,
    removeObjective,
    addStrategy,
    nameStrategy,
    editStrategy,
    removeStrategy,
    addAction,
    nameAction,
    editAction,
    removeAction,
    today,
    tell,
  ])
}

export type PlanEdits = ReturnType<typeof usePlanEdits>
