import type { ThreadKind } from './job-context.ts'
import type { Output, ProcedureName } from '#shared/contract/contract.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import type { Topic } from '#shared/contract/topics.ts'
import { titleOfImport } from '#shared/contract/import-title.ts'
import type { Id } from '#shared/kernel/id.ts'
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { basename, dirname, extname } from 'node:path'
import type { AskingProcess } from './asking-process.ts'
import { createBackups, type BackupShelf } from './backups.ts'
import type { BackupTimes } from './backup-schedule.ts'
import type { ApplicationHandlers } from './context.ts'
import { createErasedBefore } from './erased-before.ts'
import type { Folders } from './folders.ts'
import { freePath } from './free-path.ts'
import type { Incidents } from './incidents.ts'
import { createJobs, type JobStart } from './jobs.ts'
import { openWorkspace, type OpenWorkspace } from './open-workspace.ts'
import { createOpenings } from './openings.ts'
import { createPageMemory } from './page-memory.ts'
import { choosePath, type FileDialogs } from './file-dialogs.ts'
import { createPaperBatches } from './paper-batches.ts'
import { createPapers, type PdfMaker } from './papers.ts'
import { absolute, comparisonOf } from './paths-given.ts'
import { createRecent } from './recent.ts'
import { createStagedFiles } from './staged-files.ts'
import type { Opening } from './thread-messages.ts'
import { watchPlace, type WatchedPlace } from './watched-place.ts'
import type { ReadingBy } from './watched/import-unattended.ts'
import { createWatchedFolder, type ImportOrder, type WatchTimes } from './watched/watched-folder.ts'

export type Surroundings = Readonly<{
  host: Output<'application.getState'>['host']
  version: string
  user: string
  folders: Folders
  dialogs: FileDialogs | undefined
  makePdf: PdfMaker | undefined
  workerUrl: URL
  startAsker: () => AskingProcess
  jobs: Readonly<{ workerUrl: URL; graceMs: number; heapMb: number; pagePatienceMs: number }>
  backups: Readonly<{ shelf: BackupShelf; times: BackupTimes }>
  watching: Readonly<{ times: WatchTimes; inOrder: ImportOrder; readingBy: ReadingBy }>
  incidents: Incidents
  now: () => Date
  newId: <K extends string>() => Id<K>
  announce: (topics: readonly Topic[]) => void
  /** Whether the file that lies at a path now still lies there later. */
  placeOf: (path: string) => () => boolean
}>

type Opened = Output<'workspace.open'>

/** What the program around the workspace answers: which file is open, which were, and files that come in. */
export function createApplication(around: Surroundings) {
  const recent = createRecent(around.folders.own)
  const pageMemory = createPageMemory(around.folders.own)
  const staged = createStagedFiles(around.folders.staging, () => around.newId<'file'>())
  const papers = createPapers({
    makePdf: around.makePdf,
    staging: around.folders.staging,
    wholeFile: (fileId) => staged.wholeFile(fileId),
  })
  let current: { workspace: OpenWorkspace; name: string; place: WatchedPlace } | undefined
  const openings = createOpenings(() => around.announce(['application']))
  const jobs = createJobs({
    ...around,
    ...around.jobs,
    actor: around.user,
    newId: () => around.newId<'job'>(),
    command: async (path, name, input) =>
      current?.workspace.path === path
        ? current.workspace.call(name as ProcedureName, input)
        : { ok: false, error: { code: 'no-workspace' } },
  })

  const { shelf } = around.backups
  const backups = createBackups({
    ...around,
    ...around.backups,
    current: () => current?.workspace,
    absolute,
    startJob: jobs.start,
    ended: jobs.ended,
  })

  const erasedBefore = createErasedBefore({
    folder: around.folders.own,
    shelf,
    incidents: around.incidents,
    current: () => current?.workspace,
    absolute,
  })

  const watched = createWatchedFolder({
    ...around,
    ...around.watching,
    current: () => current?.workspace,
    jobs,
    staged,
  })

  const placeOf = (path: string) => ({
    path,
    actor: around.user,
    stagingFolder: around.folders.staging,
    incidentLog: around.folders.incidentLog,
    marksFolder: around.folders.marks,
    version: around.version,
  })

  /** One after another: two openings at once would leave one of them without an owner. */
  let last: Promise<unknown> = Promise.resolve()
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work)
    last = turn.catch(() => undefined)
    return turn
  }

  /** Jobs end before the workspace that they work on. */
  async function close(): Promise<void> {
    await jobs.cancelAll()
    const closing = current
    if (closing && !closing.workspace.health().isDamaged) await erasedBefore.learn(closing.workspace)
    current = undefined
    closing?.place.stop()
    await closing?.workspace.close()
  }

  /** Opens the new one first, so that a file that is refused leaves the one that was open as it was. */
  function enter(opening: Opening): Promise<Opened> {
    return inTurn(() => enterNow(opening))
  }

  async function enterNow(opening: Opening): Promise<Opened> {
    const isSame = current?.workspace.path === opening.path
    if (current && isSame && current.workspace.mode() === opening.mode) return stateOf(current)
    if (isSame && (opening.mode === 'read' || current?.workspace.health().isDamaged)) await close()

    const workspace = await openings.during(opening.path, ({ cancelled, onProgress }) =>
      openWorkspace({ ...opening, cancelled }, { ...around, onProgress }),
    )
    await close()
    const place = watchPlace(opening.path, around.placeOf(opening.path), () =>
      around.announce(['application']),
    )
    current = { workspace, name: await nameOf(workspace), place }
    recent.remember({ path: opening.path, name: current.name, openedAt: around.now().toISOString() })
    return stateOf(current)
  }

  /** Nothing is closed before the other file was found to be a workspace. */
  function putInPlace(path: string, replacement: string): Promise<Output<'workspace.putInPlace'>> {
    return inTurn(async () => {
      shelf.refuseReplacement(path, replacement)
      const isOpen = current?.workspace.path === path
      const isDamaged = isOpen && current?.workspace.health().isDamaged === true
      if (isOpen || current?.workspace.path === replacement) await close()
      const keptAs = shelf.putInPlace(path, replacement, around.now(), isDamaged)
      return { workspace: await enterNow({ ...placeOf(path), mode: 'edit' }), keptAs }
    })
  }

  /** Starts a job over the workspace that is open for editing. */
  function start<K extends ThreadKind>(begun: Omit<JobStart<K>, 'path'>): { jobId: Id<'job'> } {
    if (!current) throw new AppFailure({ code: 'no-workspace' })
    if (current.workspace.mode() === 'read') throw new AppFailure({ code: 'read-only' })
    return { jobId: jobs.start({ ...begun, path: current.workspace.path }) }
  }

  const handlers: ApplicationHandlers = {
    ...jobs.handlers,
    ...backups.handlers,
    ...erasedBefore.handlers,
    ...watched.handlers,
    ...staged.handlers,
    ...papers,
    ...createPaperBatches({ jobs, absolute, files: staged, patienceMs: around.jobs.pagePatienceMs }),
    'import.start': async (input) => start({ kind: 'import', title: titleOfImport(input), input }),
    'import-run.startTakeBack': async (input) =>
      start({ kind: 'import-take-back', title: input.title, input }),
    'order.import': async (input) => start({ kind: 'orders', title: input.fileName, input }),
    'workspace-merge.compare': async ({ path }) => start(comparisonOf(path, current?.workspace.path)),
    'workspace-merge.bringOrders': async (input) =>
      start({ kind: 'copied-orders', title: current?.name ?? '', input }),
    'search.rebuild': async (input) => start({ kind: 'search-rebuild', title: current?.name ?? '', input }),
    'duplicate.search': async (input) =>
      start({ kind: 'duplicate-search', title: current?.name ?? '', input }),
    'application.getState': async () => ({
      version: around.version,
      host: around.host,
      user: around.user,
      hasFileDialogs: around.dialogs !== undefined,
      folder: around.folders.workspaces,
      workspace: current ? { ...stateOf(current), name: await nameOf(current.workspace) } : null,
      opening: openings.state(),
      warnings: [...(current?.place.warnings() ?? [])],
      health: current?.workspace.health() ?? { isDamaged: false, findings: [] },
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
    'workspace.cancelOpening': async () => {
      openings.cancel()
      return {}
    },
    'sql.cancel': async () => {
      current?.workspace.cancelAsking('sql.run')
      return {}
    },
    'workspace.close': () =>
      inTurn(async () => {
        await close()
        return {}
      }),
    'workspace.saveCopy': async ({ path }) => {
      if (!current) throw new AppFailure({ code: 'no-workspace' })
      const target = path === null ? freePath(around.folders.workspaces, current.name) : absolute(path)
      if (existsSync(target)) throw new AppFailure({ code: 'store-exists', path: target })
      makeFolderOf(target)
      const copied = await current.workspace.copyTo(target)
      if (!copied.ok) throw new AppFailure(copied.error)
      return { path: target }
    },
    'workspace.putInPlace': ({ path, replacement }) => putInPlace(absolute(path), absolute(replacement)),
    'workspace.choosePath': async (asked) => {
      if (!around.dialogs) throw new AppFailure({ code: 'no-file-dialogs' })
      return { path: await choosePath(around.dialogs, asked, around.folders.workspaces) }
    },
    'workspace.export': async ({ path }) => {
      if (!current) throw new AppFailure({ code: 'no-workspace' })
      const { workspace, name } = current
      const to = path === null ? freePath(around.folders.workspaces, name, '.json') : absolute(path)
      if (existsSync(to)) throw new AppFailure({ code: 'store-exists', path: to })
      return {
        jobId: jobs.start({ kind: 'workspace.export', title: name, path: workspace.path, input: { to } }),
      }
    },
    'workspace.import': async ({ from, path }) => {
      const source = absolute(from)
      if (!statSync(source, { throwIfNoEntry: false })?.isFile())
        throw new AppFailure({ code: 'store-missing', path: source })
      const title = basename(source)
      const target =
        path === null
          ? freePath(around.folders.workspaces, basename(source, extname(source)))
          : absolute(path)
      if (existsSync(target)) throw new AppFailure({ code: 'store-exists', path: target })
      return {
        jobId: jobs.start({ kind: 'workspace.import', title, path: target, input: { from: source } }),
      }
    },
  }

  return {
    handlers,
    workspace: () => current?.workspace,
    runningJobs: jobs.running,
    prepareJob: jobs.prepare,
    close: () => {
      backups.stop()
      watched.stop()
      openings.cancel()
      return inTurn(close)
    },
  }
}

function stateOf(current: Readonly<{ workspace: OpenWorkspace; name: string }>): Opened {
  return { path: current.workspace.path, name: current.name, mode: current.workspace.mode() }
}

async function nameOf(workspace: OpenWorkspace): Promise<string> {
  const reply = await workspace.call('workspace.get', {})
  return reply.ok ? (reply.value as Output<'workspace.get'>).name : basename(workspace.path)
}

function makeFolderOf(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new AppFailure({ code: 'store-folder-unusable', path }, error)
  }
}
