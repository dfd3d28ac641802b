import { isProcedureName, procedureOf } from '#shared/contract/contract.ts'
import type { Reply } from '#shared/contract/bridge.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import type { Topic } from '#shared/contract/topics.ts'
import { inOrderOfImport } from '#shared/domain/import/order-files.ts'
import { readingOf } from '#shared/domain/import/reading.ts'
import { userInfo } from 'node:os'
import { createBackupShelf } from './backup-shelf.ts'
import { askingProcessOfNode, type AskingProcess } from './core/asking-process.ts'
import { createApplication, type Surroundings } from './core/application.ts'
import type { FileDialogs } from './core/file-dialogs.ts'
import { backupTimes as usualBackupTimes, type BackupTimes } from './core/backup-schedule.ts'
import { parseInput } from './core/dispatcher.ts'
import { appErrorOf } from './core/failures.ts'
import { foldersOf } from './core/folders.ts'
import { createIds } from './core/ids.ts'
import { incidentsIn } from './core/incident-file.ts'
import { usualHeapMb } from './core/job-memory.ts'
import { watchTimes, type WatchTimes } from './core/watched/watched-folder.ts'
import type { PdfMaker } from './core/papers.ts'
import { placeOf } from './store/place.ts'
import { version } from './version.ts'

/** The program without a window: a name and a JSON value in, a reply out. */
export type App = Readonly<{
  call: (name: string, input: unknown) => Promise<Reply>
  /** Tells which topics changed, whoever changed them. The answer stops it. */
  onChanged: (listener: (topics: readonly Topic[]) => void) => () => void
  /** How many jobs have not ended: closing the program would cancel them. */
  runningJobs: () => number
  /** Writes down what nobody expected, and answers its number. */
  report: (error: unknown, during: string) => string
  /** Cancels the jobs and closes the workspace: what was acknowledged is on disk, the lock is free. */
  close: () => Promise<void>
}>

type Options = Readonly<{
  host: Surroundings['host']
  dialogs?: FileDialogs
  /** Prints on paper that leaves the program; where there is none, the page says so. */
  makePdf?: PdfMaker
  environment?: Readonly<Record<string, string | undefined>>
  now?: () => Date
  /** The file that a workspace's threads run. */
  workerUrl?: URL
  /** Starts the file of the process that answers what may take any time. */
  startProcess?: (file: URL) => AskingProcess
  /** For tests: another thread for jobs, and how long one that is cancelled may take. */
  jobs?: Partial<Surroundings['jobs']>
  /** When the daily backup is looked for. */
  backupTimes?: BackupTimes
  /** How often a watched folder is looked into. */
  watching?: WatchTimes
}>

/** Longer than a brief takes, on a slow computer too. */
const pagePatienceMs = 5 * 60_000

/** The one place where the parts are wired together. */
export function createApp({
  host,
  dialogs,
  makePdf,
  environment = process.env,
  now = () => new Date(),
  workerUrl = threadBeside('worker'),
  startProcess = askingProcessOfNode,
  jobs = {},
  backupTimes = usualBackupTimes,
  watching = watchTimes,
}: Options): App {
  const listeners = new Set<(topics: readonly Topic[]) => void>()
  const announce = (topics: readonly Topic[]): void => {
    for (const listener of listeners) listener(topics)
  }

  const folders = foldersOf(environment)
  const incidents = incidentsIn(folders.incidentLog, now)
  const application = createApplication({
    host,
    version,
    user: userInfo().username,
    folders,
    dialogs,
    makePdf,
    workerUrl,
    startAsker: () => startProcess(threadBeside('asker')),
    jobs: {
      workerUrl: threadBeside('job-worker'),
      graceMs: 3_000,
      heapMb: usualHeapMb,
      pagePatienceMs,
      ...jobs,
    },
    backups: { shelf: createBackupShelf(folders.marks), times: backupTimes },
    watching: { times: watching, inOrder: inOrderOfImport, readingBy: readingOf },
    incidents,
    now,
    newId: createIds(now),
    announce,
    placeOf,
  })

  async function answer(name: string, input: unknown): Promise<Reply> {
    if (!isProcedureName(name)) throw new AppFailure({ code: 'unknown-procedure', name: name.slice(0, 100) })
    const procedure = procedureOf(name)
    if (procedure.kind !== 'application') {
      const workspace = application.workspace()
      if (!workspace) throw new AppFailure({ code: 'no-workspace' })
      if (procedure.kind === 'query' && procedure.leadsToJob && workspace.mode() === 'edit')
        application.prepareJob()
      return workspace.call(name, input)
    }
    const handler = application.handlers[name as keyof typeof application.handlers] as (
      input: unknown,
    ) => Promise<unknown>
    const value = procedure.output.parse(await handler(parseInput(name, input)))
    if (procedure.touches.length > 0) announce(procedure.touches)
    return { ok: true, value }
  }

  return {
    call: async (name, input) => {
      try {
        return await answer(name, input)
      } catch (error) {
        return { ok: false, error: appErrorOf(error, name, incidents) }
      }
    },
    onChanged: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    runningJobs: application.runningJobs,
    report: incidents.report,
    close: application.close,
  }
}

/** The files of threads and processes lie beside this one, as source and as built. */
function threadBeside(name: 'worker' | 'job-worker' | 'asker'): URL {
  const { url } = import.meta
  return new URL(`./${name}.${url.endsWith('.ts') ? 'ts' : 'js'}`, url)
}
