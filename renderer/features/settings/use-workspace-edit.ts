import type { Output } from '#shared/contract/contract.ts'
import { useCallback, useRef } from 'react'
import { useTry, type Outcome } from '../../api/use-do.ts'

type Workspace = Output<'workspace.get'>

/**
 * Edits the workspace. There is one, so it goes without an id and the queue can't tell its versions apart; each edit waits
 * here for the one before it and goes with the version that one left.
 */
export function useWorkspaceEdit(workspace: Workspace) {
  const edit = useTry('workspace.edit')
  const known = useRef(workspace.version)
  known.current = Math.max(known.current, workspace.version)
  const last = useRef<Promise<unknown>>(Promise.resolve())

  return useCallback(
    (
      changes: Partial<Pick<Workspace, 'name' | 'currency' | 'evidenceHalfLifeDays'>>,
    ): Promise<Outcome<Workspace>> => {
      const turn = last.current.then(async () => {
        const outcome = await edit({ version: known.current, changes })
        if (outcome.ok) known.current = outcome.value.version
        return outcome
      })
      last.current = turn
      return turn
    },
    [edit],
  )
}
