import type { Workspace } from '#shared/domain/workspace/model.ts'
import { AppFailure, ruleFailure } from '#shared/contract/errors.ts'
import type { HandlersOf } from '../core/context.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { workspaceShape } from '../store/tables.ts'
import { edit } from './outcome.ts'

type Stored = Pick<HandlersOf<'workspace'>, 'workspace.get' | 'workspace.found' | 'workspace.edit'>

export const workspaceHandlers: Stored = {
  'workspace.get': ({ db }) => getWorkspace(db),

  'workspace.found': async ({ recorder, db, newId }, fields) => {
    const [existing] = await rows.listAll(db, workspaceShape, [])
    if (existing) throw ruleFailure({ rule: 'workspace-founded' })

    const workspace = { id: newId<'workspace'>(), ...fields, evidenceHalfLifeDays: null, version: 1 }
    await recorder.insert(workspaceShape, [workspace])
    return workspace
  },

  'workspace.edit': async ({ recorder, db }, { version, changes }) => {
    const { id } = await getWorkspace(db)
    return edit(recorder, workspaceShape, id, changes, version)
  },
}

/** The one row that says whose workspace this is. */
export async function getWorkspace(db: Reader): Promise<Workspace> {
  const [workspace] = await rows.listAll(db, workspaceShape, [])
  if (!workspace) throw new AppFailure({ code: 'not-found', object: 'workspace' })
  return workspace
}
