import { setTimeout } from 'node:timers/promises'
import type { JobContext } from '../../core/job-context.ts'

/** Has the writer bring in what a job has staged, while the job stages more. */
export type Bringing = Readonly<{
  /** A part whose file is whole; with it so many lines are to be brought in all. */
  add: (part: number, lines: number) => void
  /** Throws what a command has answered that failed meanwhile. */
  throwIfFailed: () => void
  /** Resolves once all parts are brought in. */
  all: () => Promise<void>
  /** Has no more commands sent, and waits for the one that is under way. */
  stop: () => Promise<void>
}>

const askAgainMs = 100
/** Whoever writes meanwhile waits no longer. */
const aCommandMs = 50
/** Fewer save hardly any time: that of a command goes into the pages of the indices, which some thousand lines touch as well. */
const [fewest, most] = [5_000, 20_000]

export function createBringing(context: JobContext): Bringing {
  let last = Promise.resolve()
  let failed: Readonly<{ error: unknown }> | undefined
  const stop = { isAsked: false }
  let [brought, total] = [0, 0]
  let isLast = false
  let atMost = fewest

  /** Others who write get their turn in between. As many lines go at once as this machine brings in within a short time. */
  async function bring(part: number, lines: number): Promise<void> {
    while (brought < lines && !stop.isAsked) {
      const [before, startedAt] = [brought, performance.now()]
      const answer = await context.command('order.bring', { jobId: context.id, part, atMost })
      brought = answer.brought ?? brought
      const inTime = ((brought - before) * aCommandMs) / (performance.now() - startedAt)
      if (brought > before) atMost = Math.max(fewest, Math.min(most, atMost * 2, Math.round(inTime)))
      if (isLast) context.progress(brought, total, 'joining')
      if (answer.brought === null) await setTimeout(askAgainMs)
    }
  }

  return {
    add: (part, lines) => {
      total = lines
      last = last.then(() => bring(part, lines))
      last.catch((error: unknown) => {
        failed ??= { error }
      })
    },
    throwIfFailed: () => {
      if (failed) throw failed.error
    },
    all: () => {
      isLast = true
      return last
    },
    stop: async () => {
      stop.isAsked = true
      await last.catch(() => undefined)
    },
  }
}
