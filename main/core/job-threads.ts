import { Worker } from 'node:worker_threads'
import { limitsOf } from './job-memory.ts'
import type { JobOrder } from './job-messages.ts'

/** Where jobs get their threads. To load what one runs takes some tenths of a second, for which nobody need wait who has looked at what the job will do. */
export type JobThreads = Readonly<{
  /** Has one stand ready for a while. */
  prepare: () => void
  /** The one that stands ready, or a new one, with its order. */
  take: (order: JobOrder) => Worker
  /** Ends the one that stands ready, and resolves once it is gone. */
  end: () => Promise<void>
}>

type Ready = { readonly worker: Worker; timer: NodeJS.Timeout }

/** So long one stands ready for who looks at a file and may import it. */
const readyForMs = 5 * 60_000

/** @param heapMb how much a thread may hold */
export function createJobThreads(workerUrl: URL, heapMb: number): JobThreads {
  let ready: Ready | undefined

  const start = (order: JobOrder | null): Worker =>
    new Worker(workerUrl, { workerData: order, resourceLimits: limitsOf(heapMb) })

  /** It is no longer the one that stands ready. */
  const leave = (): Worker | undefined => {
    const worker = ready?.worker
    clearTimeout(ready?.timer)
    worker?.off('error', leave).off('exit', leave)
    ready = undefined
    return worker
  }
  const end = async (): Promise<void> => {
    // What it fails of while it ends is of no interest: it had no order.
    await leave()
      ?.on('error', () => undefined)
      .terminate()
  }
  const endLater = (): NodeJS.Timeout => setTimeout(() => void end(), readyForMs).unref()

  return {
    prepare: () => {
      if (ready) {
        clearTimeout(ready.timer)
        ready.timer = endLater()
        return
      }
      const worker = start(null)
      worker.unref()
      // It has no order yet: the job that would have had it starts one of its own, and says what is wrong with that.
      worker.on('error', leave).on('exit', leave)
      ready = { worker, timer: endLater() }
    },
    take: (order) => {
      const worker = leave()
      if (!worker) return start(order)
      worker.ref()
      worker.postMessage(order)
      return worker
    },
    end,
  }
}
