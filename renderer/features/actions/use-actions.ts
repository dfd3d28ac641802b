import type { Payload } from '#shared/contract/contract.ts'
import type { ActionRow } from '#shared/contract/action-views.ts'
import type { Action } from '#shared/domain/plan/model.ts'
import { isOpenForEditing } from '#shared/domain/plan/state.ts'
import { useCallback, useMemo, useState } from 'react'
import { useDo } from '../../api/use-do.ts'
import { useToday } from '../../ui/use-today.ts'

type Changes = Payload<'plan.editAction'>['changes']
/** What was changed here: how many commands are under way, and the version that the last of them left. */
type Own = Readonly<{ changes: Changes; underWay: number; version: number }>

/** Changes to actions that show before they are stored, and go again where they are refused. */
export function useActionEdits() {
  const editAction = useDo('plan.editAction')
  const today = useToday()
  const [own, setOwn] = useState<ReadonlyMap<string, Own>>(new Map())

  const edit = useCallback(
    async ({ id, version }: Pick<Action, 'id' | 'version'>, changes: Changes): Promise<void> => {
      setOwn((all) => {
        const before = all.get(id)
        const isOn = before !== undefined && (before.underWay > 0 || before.version > version)
        return new Map(all).set(id, {
          changes: { ...(isOn ? before.changes : {}), ...changes },
          underWay: (isOn ? before.underWay : 0) + 1,
          version,
        })
      })
      const edited = await editAction({ id, version, today, changes })
      setOwn((all) => {
        const before = all.get(id)
        if (!before || !edited) return without(all, id)
        return new Map(all).set(id, {
          ...before,
          underWay: before.underWay - 1,
          version: edited.version,
        })
      })
    },
    [editAction, today],
  )

  return useMemo(
    () => ({
      edit,
      /** The row as it will be: what was changed here counts until an answer has all of it. */
      shown: (row: ActionRow): ActionRow => {
        const changed = own.get(row.action.id)
        const isAhead = changed && (changed.underWay > 0 || changed.version > row.action.version)
        return isAhead ? { ...row, action: { ...row.action, ...(changed.changes as Partial<Action>) } } : row
      },
    }),
    [edit, own],
  )
}

export type ActionEdits = ReturnType<typeof useActionEdits>

function without(all: ReadonlyMap<string, Own>, id: string): ReadonlyMap<string, Own> {
  return new Map([...all].filter(([each]) => each !== id))
}

/** Whether the plan lets its actions be changed. */
export function isFixed({ planState }: Pick<ActionRow, 'planState'>, isReadOnly: boolean): boolean {
  return isReadOnly || !isOpenForEditing(planState)
}
