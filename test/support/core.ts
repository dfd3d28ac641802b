import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Call } from '../../main/core/dispatcher.ts'
import type { Opening } from '../../main/core/thread-messages.ts'
import { openWorkspaceCore } from '../../main/workspace-core.ts'
import { callerOver, carried, throughJson, type Caller } from './caller.ts'
import { createClock, type Clock } from './clock.ts'
import { newFolder, removeFolder } from './folder.ts'

/** A workspace that is open in this process, with the clock it goes by. */
export type Core = Caller &
  Readonly<{
    path: string
    incidentLog: string
    clock: Clock
    /** The same, as something that can't be taken back. */
    fixed: Caller
    close: () => Promise<void>
  }>

type Wish = Readonly<{
  path?: string
  mode?: Opening['mode']
  marksFolder?: string
  clock?: Clock
  withSample?: boolean
  actor?: string
  /** Leaves out what is looked at in each answer for the sake of a test. */
  isMeasured?: boolean
}>

/** Opens a workspace core over a file, a new one unless told otherwise, until the test is over. */
export async function openCore(wish: Wish = {}): Promise<Core> {
  const core = await startCore(wish)
  onTestFinished(core.close)
  return core
}

/** The same for those who close it themselves. */
export async function startCore({
  path,
  mode = 'create',
  marksFolder,
  clock = createClock(),
  withSample = false,
  actor = 'tester',
  isMeasured = false,
}: Wish = {}): Promise<Core> {
  const folder = newFolder()
  const place = {
    path: path ?? join(folder, 'workspace.keyplan'),
    actor,
    stagingFolder: folder,
    incidentLog: join(folder, 'incidents.log'),
    marksFolder: marksFolder ?? join(folder, 'marks'),
    version: '1.2.3',
  }
  const opening: Opening =
    mode === 'create'
      ? { ...place, mode, name: 'Workspace', currency: 'EUR', withSample }
      : { ...place, mode }
  const { dispatch, close } = await openWorkspaceCore(opening, clock.now)

  const over = isMeasured ? carried : throughJson
  const callerAs = (call: Call): Caller =>
    callerOver(async (name, input) => over(await dispatch(name, carried(input), call)))
  let isOpen = true
  return {
    ...callerAs({ actor: place.actor }),
    fixed: callerAs({ actor: place.actor, isUndoable: false }),
    path: place.path,
    incidentLog: place.incidentLog,
    clock,
    close: async () => {
      if (!isOpen) return
      isOpen = false
      await close()
      removeFolder(folder)
    },
  }
}
