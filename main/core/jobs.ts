import type { Reply } from '#shared/contract/bridge.ts'
import { AppFailure, ruleFailure } from '#shared/contract/errors.ts'
import type { Job, JobKind, JobPhase } from '#shared/contract/job.ts'
import type { Topic } from '#shared/contract/topics.ts'
import type { Id } from '#shared/kernel/id.ts'
import { oneLine } from '#shared/kernel/one-line.ts'
import type { ApplicationHandlers } from './context.ts'
import type { Folders } from './folders.ts'
import type { Incidents } from './incidents.ts'
import type { JobInputs, ThreadKind } from './job-context.ts'
import { clearLeftJobs, makeJobFolder } from './job-folders.ts'
import type { JobOutcome } from './job-messages.ts'
import { runJob, type JobRun } from './job-run.ts'
import { createJobThreads } from './job-threads.ts'

type JobId = Id<'job'>

type Parts = Readonly<{
  workerUrl: URL
  graceMs: number
  heapMb: number
  actor: string
  folders: Folders
  incidents: Incidents
  now: () => Date
  newId: () => JobId
  announce: (topics: readonly Topic[]) => void
  /** Does a command in the workspace at this path, where it is the one that is open. */
  command: (path: string, name: string, input: unknown) => Promise<Reply>
}>

export type JobStart<K extends ThreadKind> = Readonly<{
  kind: K
  title: string
  path: string
  input: JobInputs[K]
}>

type Entry = {
  job: Job
  /** Nothing where it is not done by a thread. */
  start: JobStart<ThreadKind> | undefined
  run: JobRun | undefined
  over: () => void
  ended: Promise<void>
  /** Whether its thread is there no more. */
  gone: Promise<void>
}

/** The kinds that do nothing outside their folder but by commands. */
const byCommands: ReadonlySet<ThreadKind> = new Set([
  'import',
  'import-take-back',
  'search-rebuild',
  'duplicate-search',
  'orders',
  'copied-orders',
])
const runAtMost = 2
const announceEveryMs = 200
const keptAtMost = 100

/** Long work of this program: at most two jobs at once, the others wait for their turn in the order they came. */
export function createJobs(parts: Parts) {
  const { folders, now, announce } = parts
  const entries = new Map<JobId, Entry>()
  let timer: NodeJS.Timeout | undefined
  const threads = createJobThreads(parts.workerUrl, parts.heapMb)
  clearLeftJobs(folders)

  function tellNow(): void {
    clearTimeout(timer)
    timer = undefined
    announce(['job'])
  }

  function tellSoon(): void {
    timer ??= setTimeout(tellNow, announceEveryMs).unref()
  }

  function enter(
    { kind, title }: Readonly<{ kind: JobKind; title: string }>,
    begun?: JobStart<ThreadKind>,
  ): Entry {
    const id = parts.newId()
    const { promise: ended, resolve: over } = Promise.withResolvers<void>()
    const job: Job = {
      id,
      kind,
      title: oneLine(title),
      state: 'running',
      phase: 'waiting',
      done: 0,
      total: null,
      startedAt: now().toISOString(),
      endedAt: null,
      result: null,
      error: null,
    }
    const entry: Entry = { job, start: begun, run: undefined, over, ended, gone: ended }
    entries.set(id, entry)
    forgetOldest()
    return entry
  }

  function start<K extends ThreadKind>(begun: JobStart<K>): JobId {
    const { job } = enter(begun, begun)
    runNext()
    return job.id
  }

  /**
   * Keeps as a job what is not done by a thread of its own; it waits for no turn. `tell` notes how far it is. Procedures that
   * change it announce that; `announce` is for what happens by itself.
   */
  function adopt(
    { total, phase, ...named }: Readonly<{ kind: JobKind; title: string; total: number; phase: JobPhase }>,
    run: JobRun,
  ): Readonly<{ id: JobId; tell: (done: number) => void; announce: () => void }> {
    const entry = enter(named)
    entry.run = run
    entry.gone = run.gone
    entry.job = { ...entry.job, total, phase }
    void run.ended.then((outcome) => settle(entry, outcome))
    return {
      id: entry.job.id,
      announce: tellNow,
      tell: (done) => {
        entry.job = { ...entry.job, done }
      },
    }
  }

  function runNext(): void {
    const open = [...entries.values()].filter(({ job }) => job.endedAt === null)
    const free = runAtMost - open.filter(({ run }) => run !== undefined).length
    for (const entry of open.filter(({ run }) => run === undefined).slice(0, Math.max(0, free))) begin(entry)
  }

  function begin(entry: Entry): void {
    if (!entry.start) return
    const { kind, input, path } = entry.start
    const { id } = entry.job
    entry.job = { ...entry.job, phase: 'starting' }
    entry.run = runJob(
      { id, kind, input, path, folders, actor: parts.actor, folder: makeJobFolder(folders, id) },
      {
        ...parts,
        threadFor: threads.take,
        isByCommands: byCommands.has(kind),
        command: (name, commandInput) => parts.command(path, name, commandInput),
        onProgress: ({ done, total, phase }) => {
          entry.job = { ...entry.job, done, total, phase }
          tellSoon()
        },
      },
    )
    entry.gone = entry.run.gone
    void entry.run.ended.then((outcome) => end(entry, outcome))
  }

  function end(entry: Entry, outcome: JobOutcome): void {
    settle(entry, outcome)
    tellNow()
  }

  function settle(entry: Entry, outcome: JobOutcome): void {
    const ended = {
      ...entry.job,
      state: outcome.state,
      endedAt: now().toISOString(),
      result: outcome.state === 'done' ? outcome.result : null,
      error: outcome.state === 'failed' ? outcome.error : null,
    }
    entry.job = ended as Job
    entry.over()
    runNext()
  }

  function cancel(entry: Entry): void {
    if (entry.job.endedAt !== null) return
    if (!entry.run) return end(entry, { state: 'cancelled' })
    entry.job = { ...entry.job, state: 'cancelling' }
    entry.run.cancel()
  }

  function get(id: JobId): Entry {
    const entry = entries.get(id)
    if (!entry) throw new AppFailure({ code: 'not-found', object: 'job' })
    return entry
  }

  /** Those that nobody dismisses must not grow without end. */
  function forgetOldest(): void {
    const over = [...entries.values()].filter(({ job }) => job.endedAt !== null)
    for (const { job } of over.slice(0, Math.max(0, over.length - keptAtMost))) entries.delete(job.id)
  }

  const handlers: Pick<ApplicationHandlers, 'job.list' | 'job.cancel' | 'job.dismiss'> = {
    'job.list': async () => [...entries.values()].map(({ job }) => job).toReversed(),
    'job.cancel': async ({ id }) => {
      cancel(get(id))
      return {}
    },
    'job.dismiss': async ({ id }) => {
      const { job } = get(id)
      if (job.endedAt === null) throw ruleFailure({ rule: 'job-not-over', title: job.title })
      entries.delete(id)
      return {}
    },
  }

  return {
    handlers,
    start,
    adopt,
    /** A job mostly follows soon: its thread may stand ready. */
    prepare: threads.prepare,
    /** The job once it has ended. */
    ended: async (id: JobId): Promise<Job> => {
      const entry = get(id)
      await entry.ended
      return entry.job
    },
    /** How many have not ended. */
    running: (): number => [...entries.values()].filter(({ job }) => job.endedAt === null).length,
    /** Cancels all, and resolves when nothing of them runs any more. */
    cancelAll: async (): Promise<void> => {
      const open = [...entries.values()].filter(({ job }) => job.endedAt === null)
      for (const entry of open) cancel(entry)
      await Promise.all([threads.end(), ...open.flatMap(({ ended, gone }) => [ended, gone])])
    },
  }
}

export type Jobs = ReturnType<typeof createJobs>
