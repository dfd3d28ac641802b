import { AppFailure } from '#shared/contract/errors.ts'
import { distinctNames } from '#shared/kernel/file-name.ts'
import type { Id } from '#shared/kernel/id.ts'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ApplicationHandlers } from './context.ts'
import type { JobOutcome } from './job-messages.ts'
import type { Jobs } from './jobs.ts'
import { putWhole } from './put-whole.ts'
import type { createStagedFiles } from './staged-files.ts'

type StagedFiles = ReturnType<typeof createStagedFiles>

type Parts = Readonly<{
  jobs: Pick<Jobs, 'adopt'>
  absolute: (path: string) => string
  files: Pick<StagedFiles, 'wholeFile' | 'discard'>
  /** A page that has given nothing for so long is closed, or its computer asleep. */
  patienceMs: number
}>

type Batch = {
  folder: string
  done: number
  tell: (done: number) => void
  end: (outcome: JobOutcome) => void
  giveUp: () => void
  timer: NodeJS.Timeout
}

const beginning = '.keyplan-'
const leftAfterMs = 60 * 60_000

/** Papers that a page makes one after another, as a job whose files are whole whenever it ends. */
export function createPaperBatches({ jobs, absolute, files: staged, patienceMs }: Parts) {
  const batches = new Map<Id<'job'>, Batch>()

  /** Ends the job of a page that is gone. */
  function wait(id: Id<'job'>): NodeJS.Timeout {
    return setTimeout(() => batches.get(id)?.giveUp(), patienceMs).unref()
  }

  const handlers: Pick<
    ApplicationHandlers,
    'paper-batch.plan' | 'paper-batch.start' | 'paper-batch.put' | 'paper-batch.end'
  > = {
    'paper-batch.plan': async ({ folder, files }) => {
      const place = absolute(folder)
      const isThere = existsSync(place)
      return { folder: place, isThere, names: [...distinctNames(files, isThere ? namesIn(place) : [])] }
    },

    'paper-batch.start': async ({ folder, files }) => {
      const place = absolute(folder)
      makeFolder(place)
      const { promise: ended, resolve: end } = Promise.withResolvers<JobOutcome>()
      const { id, tell, announce } = jobs.adopt(
        { kind: 'paper-batch', title: basename(place) || place, total: files, phase: 'making-papers' },
        { cancel: () => over({ state: 'cancelled' }), ended, gone: ended.then(() => undefined) },
      )
      function over(outcome: JobOutcome): void {
        clearTimeout(batches.get(id)?.timer)
        batches.delete(id)
        end(outcome)
      }
      const giveUp = (): void => {
        over({ state: 'failed', error: { code: 'page-gone' } })
        void ended.then(announce)
      }
      batches.set(id, { folder: place, done: 0, tell, end: over, giveUp, timer: wait(id) })
      return { jobId: id }
    },

    'paper-batch.put': async ({ jobId, name, fileId }) => {
      const batch = batches.get(jobId)
      try {
        if (!batch) return { goesOn: false }
        putWhole(
          staged.wholeFile(fileId),
          join(batch.folder, name),
          join(batch.folder, `${beginning}${jobId}.part`),
        )
        clearTimeout(batch.timer)
        batch.timer = wait(jobId)
        batch.tell((batch.done += 1))
        return { goesOn: true }
      } finally {
        staged.discard(fileId)
      }
    },

    'paper-batch.end': async ({ jobId, error }) => {
      const batch = batches.get(jobId)
      batch?.end(
        error
          ? { state: 'failed', error }
          : { state: 'done', result: { folder: batch.folder, files: batch.done } },
      )
      return {}
    },
  }
  return handlers
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    throw new AppFailure({ code: 'store-folder-unusable', path: folder }, error)
  }
}

/** Makes the folder where it is not there, and clears what a crash has left in it. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new AppFailure({ code: 'store-folder-unusable', path: folder }, error)
  }
  for (const name of namesIn(folder)) {
    if (!name.startsWith(beginning) || !name.endsWith('.part')) continue
    const path = join(folder, name)
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity }
    if (Date.now() - mtimeMs > leftAfterMs) rmSync(path, { force: true })
  }
}
