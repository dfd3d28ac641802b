import { rmSync } from 'node:fs'
import { setImmediate, setTimeout } from 'node:timers/promises'
import type { JobContext } from '../../core/job-context.ts'
import type { LinePlaces } from '../../store/staged-places.ts'
import { stagedLinesOf, type PartNote } from '../order-imports.ts'

/** Has the writer bring in what a job has staged, while the job stages more. */
export type Bringing = Readonly<{
  /** A part whose file is whole; with it so many lines are to be brought in all. */
  add: (part: number, lines: number) => void
  /**
   * Resolves once all parts are brought in, and by which account and day their lines are found.
   * @param lastSeq of all lines that were staged
   * @returns the last of what was staged
   */
  all: (places: LinePlaces, lastPart: number, lastSeq: number, note: { basis: number }) => Promise<number>
  /** Throws what a command has answered that failed meanwhile. */
  throwIfFailed: () => void
  /** Has no more commands sent, and waits for the one that is under way. */
  stop: () => Promise<void>
}>

const askAgainMs = 100
/** Whoever writes meanwhile waits no longer. */
const aCommandMs = 50
/** Fewer save hardly any time: that of a command goes into the pages of the indices, which some thousand lines touch as well. */
const fewest = 5_000
type Way = { brought: number; atMost: number; most: number }

export function createBringing(context: JobContext): Bringing {
  let last = Promise.resolve()
  let failed: Readonly<{ error: unknown }> | undefined
  const stop = { isAsked: false }
  let total = 0
  let isLast = false
  const lines: Way = { brought: 0, atMost: fewest, most: 20_000 }
  const found: Way = { brought: 0, atMost: fewest, most: 50_000 }

  const pathOf = (part: number): string => stagedLinesOf(context.folders.staging, context.id, part)

  /** Others who write get their turn in between. As many go at once as this machine brings in within a short time. */
  async function bring(part: number, until: number, way: Way): Promise<void> {
    while (way.brought < until && !stop.isAsked) {
      const [before, startedAt] = [way.brought, performance.now()]
      const answer = await context.command('order.bring', { jobId: context.id, part, atMost: way.atMost })
      way.brought = answer.brought ?? before
      const inTime = ((way.brought - before) * aCommandMs) / (performance.now() - startedAt)
      if (way.brought > before)
        way.atMost = Math.max(fewest, Math.min(way.most, way.atMost * 2, Math.round(inTime)))
      // A line that is there and can't be found yet is half brought in.
      if (isLast) context.progress(Math.floor((lines.brought + found.brought) / 2), total, 'joining')
      if (answer.brought === null) await setTimeout(askAgainMs)
    }
    // The next file of a job that has several begins with the first part again.
    rmSync(pathOf(part), { force: true })
  }

  function next(part: number, until: number, way: Way): void {
    last = last.then(() => bring(part, until, way))
    last.catch((error: unknown) => {
      failed ??= { error }
    })
  }

  const throwIfFailed = (): void => {
    if (failed) throw failed.error
  }
  return {
    add: (part, until) => {
      total = until
      next(part, until, lines)
    },
    all: async (places, lastPart, lastSeq, note) => {
      isLast = true
      let file = 0
      for (const until of places.stage((of) => pathOf(lastPart + of), lastSeq, {
        ...note,
        lastSeq,
      } satisfies PartNote)) {
        file += 1
        next(lastPart + file, until, found)
        await setImmediate()
        context.throwIfCancelled()
        throwIfFailed()
      }
      await last
      return lastSeq + places.count()
    },
    throwIfFailed,
    stop: async () => {
      stop.isAsked = true
      await last.catch(() => undefined)
    },
  }
}
