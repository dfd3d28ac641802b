import { openWorkspaceCore } from '../../main/workspace-core.ts'
import { callerOver, throughJson, type Caller } from './caller.ts'
import { createClock, type Clock } from './clock.ts'
import { newFolder, removeFolder } from './folder.ts'

export const dayMs = 24 * 60 * 60_000

/** Makes a workspace file in which things happened on days that the work chooses, from 2 March 2026 on. */
export async function writeInThePast<T>(
  path: string,
  work: (core: Caller, clock: Clock) => Promise<T>,
): Promise<T> {
  const folder = newFolder()
  const clock = createClock()
  const { dispatch, close } = await openWorkspaceCore(
    {
      path,
      actor: 'tester',
      stagingFolder: folder,
      incidentLog: `${folder}/incidents.log`,
      marksFolder: `${folder}/marks`,
      version: '1.2.3',
      mode: 'create',
      name: 'Past',
      currency: 'EUR',
      withSample: false,
    },
    clock.now,
  )
  const core = callerOver(async (name, input) =>
    throughJson(await dispatch(name, JSON.parse(JSON.stringify(input)), { actor: 'tester' })),
  )
  const value = await work(core, clock)
  await close()
  removeFolder(folder)
  return value
}
