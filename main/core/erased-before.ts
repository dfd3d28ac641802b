import type { Output } from '#shared/contract/contract.ts'
import type { ErasureTrace } from '#shared/contract/erased-before.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import type { BackupFile } from '../store/backups/backup-folder.ts'
import type { BackupShelf } from './backups.ts'
import type { ApplicationHandlers } from './context.ts'
import { createErasedHere } from './erased-here.ts'
import type { Incidents } from './incidents.ts'
import type { OpenWorkspace } from './open-workspace.ts'

type Parts = Readonly<{
  /** Where this computer keeps what it knows. */
  folder: string
  shelf: BackupShelf
  incidents: Incidents
  current: () => OpenWorkspace | undefined
  absolute: (path: string) => string
}>

type Handlers = Pick<ApplicationHandlers, 'erasure.listBack' | 'backup.listErased'>

/** Who was erased since a backup was made, and who is there again after going back to one. */
export function createErasedBefore({ folder, shelf, incidents, current, absolute }: Parts) {
  const here = createErasedHere(folder)

  /** Notes what the open workspace says, and answers all that is known; nobody is stopped where it can't be read or written down. */
  async function learn(workspace: OpenWorkspace): Promise<readonly ErasureTrace[]> {
    try {
      const reply = await workspace.call('erasure.listTraces', {})
      if (!reply.ok) return []
      const { workspaceId, traces } = reply.value as Output<'erasure.listTraces'>
      return here.learn(workspaceId, traces, (error) => incidents.report(error, 'noting who was erased'))
    } catch (error) {
      incidents.report(error, 'asking who was erased')
      return []
    }
  }

  /** Of a file that is not open, this computer knows what it saw while it was. */
  async function knownOf(path: string, backups: readonly BackupFile[]): Promise<readonly ErasureTrace[]> {
    const workspace = current()
    if (workspace?.path === path) return learn(workspace)
    const whose = new Set(backups.flatMap(({ manifest }) => manifest?.workspaceId ?? []))
    return [...whose].flatMap((workspaceId) => here.listOf(workspaceId))
  }

  const handlers: Handlers = {
    'erasure.listBack': async () => {
      const workspace = current()
      const traces = workspace ? await learn(workspace) : []
      if (!workspace || traces.length === 0) return { people: [], leads: [] }
      const reply = await workspace.call('erasure.listHeld', { traces })
      if (!reply.ok) throw new AppFailure(reply.error)
      return reply.value as Output<'erasure.listHeld'>
    },
    'backup.listErased': async ({ path: asked }) => {
      const path = absolute(asked)
      const files = shelf.list(path)
      const traces = files.length === 0 ? [] : await knownOf(path, files)
      if (traces.length === 0) return { backups: [] }
      return { backups: files.flatMap((file) => shownErased(file, shelf.erasedIn(file, traces), traces)) }
    },
  }
  return { handlers, learn }
}

/** Of a backup that can't be read only its day is known. */
function shownErased(
  { name, manifest, writtenAt }: BackupFile,
  found: ReturnType<BackupShelf['erasedIn']>,
  traces: readonly ErasureTrace[],
): Output<'backup.listErased'>['backups'] {
  const madeOn = (manifest?.madeAt ?? writtenAt).slice(0, 10)
  const after = found?.after ?? traces.filter(({ erasedOn }) => erasedOn >= madeOn)
  const [firstOn] = after.map(({ erasedOn }) => erasedOn).toSorted()
  if (firstOn === undefined) return []
  return [
    {
      name,
      erasedSince: after.length,
      firstOn,
      held: found?.held ?? after.length,
      isReadable: found !== undefined,
    },
  ]
}
