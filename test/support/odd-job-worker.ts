import { jobRunners } from '../../main/services/jobs/job-runners.ts'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { JobContext } from '../../main/core/job-context.ts'
import type { JobOrder } from '../../main/core/job-messages.ts'
import { orderOf, serveJob } from '../../main/core/job-thread.ts'

/** What the jobs of a test do, chosen by the name of the file that they are started with. */
const nothing = { created: 0, updated: 0, unchanged: 0, teamMembers: 0, leftOut: 0 }
type Odd = (context: JobContext) => Promise<typeof nothing>

let order: JobOrder | undefined
const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

const odd: Readonly<Record<string, Odd>> = {
  /** Goes on until there is a file `go` in the user's folder, or until it is cancelled. */
  patient: async (context) => {
    writeFileSync(join(context.folder, 'rows'), 'staged')
    for (let done = 1; !existsSync(join(context.folders.own, 'go')); done++) {
      context.throwIfCancelled()
      context.progress(done, null, 'reading')
      await pause()
    }
    context.progress(3, 4, 'writing')
    return { ...nothing, created: 4 }
  },
  deaf: (context) => {
    for (let done = 1; ; done++) context.progress(done, null, 'planning')
  },
  /** Holds more and more, little by little. */
  greedy: (context) => {
    const held: string[][] = []
    for (let done = 1; ; done++) {
      held.push([`${done}`])
      if (done % 10_000 === 0) context.progress(done, null, 'planning')
    }
  },
  dying: async (context) => {
    writeFileSync(join(context.folder, 'rows'), 'staged')
    process.exit(7)
  },
  throwing: () => Promise.reject(new Error('A secret of the machinery')),
  refused: async (context) => {
    await context.command('account.add', { name: '' })
    return nothing
  },
  adding: async (context) => {
    await context.command('account.add', { name: 'Added by a job' })
    return nothing
  },
  /** Asks for a command the moment it is cancelled, as a job that did not look would. */
  late: async (context) => {
    context.progress(1, 1, 'writing')
    Atomics.wait(order!.cancelled, 0, 0)
    const unlooking = { ...context, throwIfCancelled: () => undefined }
    await unlooking.command('account.add', { name: 'Added too late' })
    return nothing
  },
}

if (parentPort) {
  order = await orderOf(parentPort, workerData)
  const { fileName } = order.input as { fileName: string }
  await serveJob(parentPort, order, {
    ...jobRunners,
    import: (context) => odd[fileName]!(context),
  })
}
