import { AppFailure } from '#shared/contract/errors.ts'
import { Session } from 'node:inspector/promises'
import { totalmem } from 'node:os'
import { getHeapStatistics } from 'node:v8'
import type { ResourceLimits } from 'node:worker_threads'

/**
 * How much a job's thread may hold in MB: half of the machine's memory, and at most 3 GB, since in the desktop shell all
 * threads share 4.
 */
export const usualHeapMb = Math.min(3_072, Math.floor(totalmem() / 2 / 1_048_576))

/** Where what is young is few, clearing it away does not keep a cancelled job from ending. */
const youngMb = 24

export function limitsOf(heapMb: number): ResourceLimits {
  return { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: youngMb }
}

/**
 * V8 ends only the thread where its limit is reached little by little; one table that does not fit any more ends the whole
 * program. So a job ends itself before, with room left for the largest table. V8 lets what is not needed any more take at most
 * half of the room that is left up to the limit: at 5/6 of it more than 2/3 are in use.
 */
const shareThatMayBeHeld = 5 / 6

/** How many steps pass between two looks, each of which takes some microseconds. */
const stepsBetween = 1_024

/** Makes what is called at each step of a job and ends it, with a failure that has words, where memory runs out. */
export function createMemoryCheck(): () => void {
  let steps = 0
  return () => {
    if (++steps % stepsBetween !== 0) return
    const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics()
    if (used > limit * shareThatMayBeHeld) throw new AppFailure({ code: 'out-of-memory' })
  }
}

/** What a thread may leave behind: the main thread gives as much back in a few milliseconds. */
const littleBytes = 64 * 1_048_576

/**
 * Gives back what a thread held that is about to end. V8 leaves what an ended thread held to another one, 8 seconds later and in one go: that
 * is the main thread, which stands still meanwhile (50 to 110 ms after 1,000,000 rows). A collection by the thread itself leaves nothing.
 */
export async function giveBackMemory(): Promise<void> {
  if (getHeapStatistics().total_physical_size >= littleBytes) await collectGarbage()
}

/** Collects all that is not needed any more, at once. */
export async function collectGarbage(): Promise<void> {
  const session = new Session()
  session.connect()
  await session.post('HeapProfiler.collectGarbage')
  session.disconnect()
}
