import type { Output } from '#shared/contract/contract.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import type { Topic } from '#shared/contract/topics.ts'
import type { Id } from '#shared/kernel/id.ts'
import { existsSync, realpathSync } from 'node:fs'
import { basename, isAbsolute, join, resolve } from 'node:path'
import type { ApplicationHandlers } from './context.ts'
import type { Folders } from './folders.ts'
import type { Incidents } from './incidents.ts'
import { openWorkspace, type OpenWorkspace } from './open-workspace.ts'
import { createPageMemory } from './page-memory.ts'
import { createRecent } from './recent.ts'
import { bytesAtOnce, createStagedFiles } from './staged-files.ts'
import type { Opening } from './thread-messages.ts'

/** Asks the user for a file with the system's own dialog; `null` where they cancel. */
export type FileDialogs = Readonly<{
  open: () => Promise<string | null>
  create: (suggestedName: string, folder: string) => Promise<string | null>
}>

export type Surroundings = Readonly<{
  host: Output<'application.getState'>['host']
  version: string
  user: string
  folders: Folders
  dialogs: FileDialogs | undefined
  workerUrl: URL
  incidents: Incidents
  now: () => Date
  newId: <K extends string>() => Id<K>
  announce: (topics: readonly Topic[]) => void
}>

type Opened = Output<'workspace.open'>

/** What the program around the workspace answers: which file is open, which were, and files that come in. */
export function createApplication(around: Surroundings) {
  const recent = createRecent(around.folders.own)
  const pageMemory = createPageMemory(around.folders.own)
  const staged = createStagedFiles(around.folders.staging, () => around.newId<'file'>())
  let current: { workspace: OpenWorkspace; name: string } | undefined

  const placeOf = (path: string) => ({
    path,
    actor: around.user,
    stagingFolder: around.folders.staging,
    incidentLog: around.folders.incidentLog,
  })

  /** One after another: two openings at once would leave one of them without an owner. */
  let last: Promise<unknown> = Promise.resolve()
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work)
    last = turn.catch(() => undefined)
    return turn
  }

  async function close(): Promise<void> {
    const closing = current
    current = undefined
    await closing?.workspace.close()
  }

  /** Opens the new one first, so that a file that is refused leaves the one that was open as it was. */
  function enter(opening: Opening): Promise<Opened> {
    return inTurn(async () => {
      if (current?.workspace.path === opening.path && current.workspace.mode === opening.mode)
        return stateOf(current)
      if (current?.workspace.path === opening.path && opening.mode === 'read') await close()

      const workspace = await openWorkspace(opening, around)
      await close()
      current = { workspace, name: await nameOf(workspace) }
      recent.remember({ path: opening.path, name: current.name, openedAt: around.now().toISOString() })
      return stateOf(current)
    })
  }

  const handlers: ApplicationHandlers = {
    'application.getState': async () => ({
      version: around.version,
      host: around.host,
      user: around.user,
      hasFileDialogs: around.dialogs !== undefined,
      folder: around.folders.workspaces,
      workspace: current ? { ...stateOf(current), name: await nameOf(current.workspace) } : null,
    }),
    'application.recall': async () => pageMemory.list(),
    'application.remember': async (entry) => pageMemory.remember(entry),
    'workspace.listRecent': async () => recent.list(),
    'workspace.forgetRecent': async ({ path }) => {
      recent.forget(path)
      return recent.list()
    },
    'workspace.create': ({ path, name, currency }) => {
      const target = path === null ? freePath(around.folders.workspaces, name) : absolute(path)
      return enter({ ...placeOf(target), mode: 'create', name, currency, withSample: false })
    },
    'workspace.createSample': ({ path }) => {
      const name = 'Sample company'
      const target = path === null ? freePath(around.folders.workspaces, name) : absolute(path)
      return enter({ ...placeOf(target), mode: 'create', name, currency: 'EUR', withSample: true })
    },
    'workspace.open': ({ path, mode }) => enter({ ...placeOf(absolute(path)), mode }),
    'workspace.close': () =>
      inTurn(async () => {
        await close()
        return {}
      }),
    'workspace.choosePath': async ({ purpose, suggestedName }) => {
      if (!around.dialogs) throw new AppFailure({ code: 'no-file-dialogs' })
      const { dialogs, folders } = around
      const path = await (purpose === 'open'
        ? dialogs.open()
        : dialogs.create(suggestedName, folders.workspaces))
      return { path }
    },
    'file.begin': async ({ byteLength }) => ({ fileId: staged.begin(byteLength), bytesAtOnce }),
    'file.append': async ({ fileId, base64 }) => ({
      received: staged.append(fileId, Buffer.from(base64, 'base64')),
    }),
    'file.discard': async ({ fileId }) => {
      staged.discard(fileId)
      return {}
    },
  }

  return { handlers, workspace: () => current?.workspace, close: () => inTurn(close) }
}

function stateOf(current: { workspace: OpenWorkspace; name: string }): Opened {
  return { path: current.workspace.path, name: current.name, mode: current.workspace.mode }
}

async function nameOf(workspace: OpenWorkspace): Promise<string> {
  const reply = await workspace.call('workspace.get', {})
  return reply.ok ? (reply.value as Output<'workspace.get'>).name : basename(workspace.path)
}

/** Two ways to write one path are one workspace. */
function absolute(path: string): string {
  const full = isAbsolute(path) ? path : resolve(path)
  return existsSync(full) ? realpathSync(full) : full
}

/** A file name made of the workspace's name that no system refuses, and that is not taken. */
function freePath(folder: string, name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ._-]/gu, '')
    .replace(/^[ .]+|[ .]+$/g, '')
    .slice(0, 80)
  const stem = plain === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(plain) ? 'Workspace' : plain
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? `${stem}.keyplan` : `${stem} ${number}.keyplan`)
    if (!existsSync(path)) return path
  }
}
