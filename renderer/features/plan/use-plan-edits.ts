import type { Payload } from '#shared/contract/contract.ts'
import type { Action, Objective, PlanSection, Strategy } from '#shared/domain/plan/model.ts'
import { useMemo } from 'react'
import { useDo, useTry } from '../../api/use-do.ts'
import type { Kept } from '../../ui/use-draft.ts'
import { useToday } from '../../ui/use-today.ts'

type Text = Promise<Kept>
type ObjectiveChanges = Payload<'plan.editObjective'>['changes']
type ActionChanges = Payload<'plan.editAction'>['changes']

/** Everything that can be done to what stands in a plan. Texts answer what became of them; the rest tells in the general way. */
export function usePlanEdits() {
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

  return useMemo(
    () => ({
      writeSection: ({ id }: PlanSection, rich: string, version: number): Text =>
        writeSection({ id, version, rich }),

      addObjective: (planId: Objective['planId'], title: string): Text => addObjective({ planId, title }),
      nameObjective: ({ id }: Objective, title: string, version: number): Text =>
        nameObjective({ id, version, changes: { title } }),
      editObjective: ({ id, version }: Objective, changes: ObjectiveChanges): void =>
        void editObjective({ id, version, changes }),
      tryObjective: ({ id, version }: Objective, changes: ObjectiveChanges): Text =>
        nameObjective({ id, version, changes }),
      placeObjective: ({ id, version }: Objective, position: number): void =>
        void editObjective({ id, version, changes: { position } }),
      removeObjective: ({ id, version }: Objective): void => void removeObjective({ id, version }),

      addStrategy: (objectiveId: Objective['id'], title: string): Text => addStrategy({ objectiveId, title }),
      nameStrategy: ({ id }: Strategy, title: string, version: number): Text =>
        nameStrategy({ id, version, changes: { title } }),
      placeStrategy: ({ id, version }: Strategy, position: number): void =>
        void editStrategy({ id, version, changes: { position } }),
      removeStrategy: ({ id, version }: Strategy): void => void removeStrategy({ id, version }),

      addAction: (strategyId: Strategy['id'], title: string): Text => addAction({ strategyId, title }),
      nameAction: ({ id }: Action, title: string, version: number): Text =>
        nameAction({ id, version, today, changes: { title } }),
      editAction: ({ id, version }: Action, changes: ActionChanges): void =>
        void editAction({ id, version, today, changes }),
      tryAction: ({ id, version }: Action, changes: ActionChanges): Text =>
        nameAction({ id, version, today, changes }),
      removeAction: ({ id, version }: Action): void => void removeAction({ id, version }),
    }),
    [
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
    ],
  )
}

export type PlanEdits = ReturnType<typeof usePlanEdits>
