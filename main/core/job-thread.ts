import type { Reply } from '#shared/contract/bridge.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import type { JobPhase } from '#shared/contract/job.ts'
import { existsSync } from 'node:fs'
import type { MessagePort } from 'node:worker_threads'
import { appErrorOf } from './failures.ts'
import { createIds } from './ids.ts'
import { incidentsIn } from './incident-file.ts'
import type { JobContext, JobRunners } from './job-context.ts'
import { createMemoryCheck, giveBackMemory } from './job-memory.ts'
import type { FromJob, JobOrder, JobOutcome, ToJob } from './job-messages.ts'
import { standBack } from './thread-priority.ts'

const progressEveryMs = 50

/**
 * What a thread was made for; one that stands ready has its order later.
 * @param given what it was started with
 */
export async function orderOf(port: MessagePort, given: unknown): Promise<JobOrder> {
  if (given !== null) return given as JobOrder
  return new Promise((resolve) => port.once('message', resolve))
}

/** Does one job in the thread that was made for it, and ends the thread with it. */
export async function serveJob(port: MessagePort, order: JobOrder, runners: JobRunners): Promise<void> {
  standBack()
  const say = (message: FromJob): void => port.postMessage(message)
  say({ kind: 'ended', outcome: await outcomeOf(order, runners, contextOf(port, order, say)) })
  await giveBackMemory()
  port.close()
}

class JobCancelled extends Error {}

async function outcomeOf(order: JobOrder, runners: JobRunners, context: JobContext): Promise<JobOutcome> {
  try {
    Atomics.store(order.begun, 0, 1)
    context.throwIfCancelled()
    const run = runners[order.kind] as (context: JobContext, input: unknown) => Promise<unknown>
    return { state: 'done', result: await run(context, order.input) }
  } catch (error) {
    if (error instanceof JobCancelled || isGivenUp(order)) return { state: 'cancelled' }
    const incidents = incidentsIn(order.folders.incidentLog, context.now)
    return { state: 'failed', error: appErrorOf(error, `the job ${order.kind}`, incidents) }
  }
}

/** Whether the job was ended without waiting for its thread, whose folder is then put out of the way: what fails for that is no fault. */
function isGivenUp({ cancelled, folder }: JobOrder): boolean {
  return Atomics.load(cancelled, 0) === 1 && !existsSync(folder)
}

function contextOf(port: MessagePort, order: JobOrder, say: (message: FromJob) => void): JobContext {
  const waiting = new Map<number, (reply: ToJob['reply']) => void>()
  let lastId = 0
  let told: { phase: JobPhase; atMs: number } | undefined

  port.on('message', ({ id, reply }: ToJob) => {
    waiting.get(id)?.(reply)
    waiting.delete(id)
  })

  const now = (): Date => new Date()
  const throwIfCancelled = (): void => {
    if (Atomics.load(order.cancelled, 0) === 1) throw new JobCancelled()
  }
  const throwIfOutOfMemory = createMemoryCheck()
  return {
    id: order.id,
    path: order.path,
    actor: order.actor,
    folders: order.folders,
    folder: order.folder,
    now,
    newId: createIds(now),
    throwIfCancelled,
    checkpoint: () => {
      throwIfCancelled()
      throwIfOutOfMemory()
    },
    progress: (done, total, phase) => {
      const atMs = performance.now()
      if (told?.phase === phase && atMs - told.atMs < progressEveryMs && done !== total) return
      told = { phase, atMs }
      say({ kind: 'progress', done, total, phase })
    },
    command: async (name, input) => {
      throwIfCancelled()
      const id = ++lastId
      const reply = await new Promise<ToJob['reply']>((resolve) => {
        waiting.set(id, resolve)
        say({ kind: 'command', id, name, input })
      })
      return valueOf(reply) as never
    },
  }
}

function valueOf(reply: Reply | 'cancelled'): unknown {
  if (reply === 'cancelled') throw new JobCancelled()
  if (!reply.ok) throw new AppFailure(reply.error)
  return reply.value
}
