import type { Reply } from '#shared/contract/bridge.ts'
import { rename, rm } from 'node:fs/promises'
import type { Worker } from 'node:worker_threads'
import type { Incidents } from './incidents.ts'
import { overFolderOf } from './job-folders.ts'
import type { FromJob, JobOrder, JobOutcome, ToJob } from './job-messages.ts'
import { aSharedCell } from './shared-cell.ts'

type Progress = Extract<FromJob, { kind: 'progress' }>

type Around = Readonly<{
  /** A thread that has its order. */
  threadFor: (order: JobOrder) => Worker
  incidents: Incidents
  /** How long a job that is cancelled may take to stop by itself. */
  graceMs: number
  /** Whether all that the job does outside its folder is done by its commands. */
  isByCommands: boolean
  command: (name: string, input: unknown) => Promise<Reply>
  onProgress: (progress: Progress) => void
}>

/**
 * A job under way in its thread. Neither rejects: at `ended` its work is over and its folder is gone, at `gone` its thread is too.
 * What a thread of a large job held takes some tenths of a second to be given back, for which nobody need wait.
 */
export type JobRun = Readonly<{ cancel: () => void; ended: Promise<JobOutcome>; gone: Promise<void> }>

/** Starts the thread of a job. However it ends, by itself, cancelled or dead, it has one outcome and leaves nothing behind. */
export function runJob(order: Omit<JobOrder, 'cancelled' | 'begun'>, around: Around): JobRun {
  const { threadFor, incidents, graceMs, isByCommands, command, onProgress } = around
  const cancelled = aSharedCell()
  const begun = aSharedCell()
  const commands = new Set<Promise<void>>()
  const overFolder = overFolderOf(order.folder)
  const { promise: ended, resolve: end } = Promise.withResolvers<JobOutcome>()
  const { promise: gone, resolve: leave } = Promise.withResolvers<void>()
  let outcome: JobOutcome | undefined
  let hasCommanded = false

  const worker = threadFor({ ...order, cancelled, begun })
  const isCancelled = (): boolean => Atomics.load(cancelled, 0) === 1
  const failWith = (error: unknown): JobOutcome => ({
    state: 'failed',
    error: isOutOfMemory(error)
      ? { code: 'out-of-memory' }
      : { code: 'internal', incident: incidents.report(error, `the job ${order.kind}`) },
  })

  worker.on('message', (message: FromJob) => {
    switch (message.kind) {
      case 'progress':
        return onProgress(message)
      case 'command': {
        const doing = answer(message.id, message.name, message.input)
        commands.add(doing)
        void doing.finally(() => commands.delete(doing))
        return undefined
      }
      case 'ended':
        outcome ??= message.outcome
        void settle()
    }
  })
  worker.on('error', (error) => {
    outcome ??= failWith(error)
  })
  worker.on(
    'exit',
    () =>
      void settle()
        .then(() => remove(overFolder))
        .then(leave),
  )

  async function answer(id: number, name: string, input: unknown): Promise<void> {
    if (!isCancelled()) hasCommanded = true
    const reply = isCancelled() ? 'cancelled' : await command(name, input)
    worker.postMessage({ id, reply } satisfies ToJob)
  }

  async function settle(): Promise<void> {
    await Promise.all(commands)
    await remove(order.folder)
    end(outcome ?? (isCancelled() ? { state: 'cancelled' } : failWith(new Error('The job thread has ended'))))
  }

  /**
   * Nothing has happened that the thread would have to put in order, so it is not waited for: where it holds much, it looks up
   * only between collections of half a second. It ends by itself all the same, since it gives back its memory only so. Its folder is
   * put out of the way whole, since a thread that still writes hinders the removal of what it writes. Where a system does not give up
   * the folder of a thread that is there, the thread is waited for.
   */
  async function endAtOnce(): Promise<void> {
    outcome ??= { state: 'cancelled' }
    void stopWhenLate()
    await Promise.all(commands)
    try {
      await rename(order.folder, overFolder)
    } catch {
      return
    }
    end(outcome)
  }

  /** A command that has begun is not torn from the job: what became of it is what became of the job. */
  async function stopWhenLate(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, graceMs).unref())
    if (commands.size === 0) return void (await worker.terminate())
    await Promise.all(commands)
    return stopWhenLate()
  }

  return {
    cancel: () => {
      if (isCancelled()) return
      Atomics.store(cancelled, 0, 1)
      // A thread that is still loading has nothing to put in order, and will find itself cancelled before it has.
      if (Atomics.load(begun, 0) === 0) void worker.terminate()
      else void (isByCommands && !hasCommanded ? endAtOnce() : stopWhenLate())
    },
    ended,
    gone,
  }
}

function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 3 })
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
