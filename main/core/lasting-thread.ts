import { AppFailure } from '#shared/contract/errors.ts'
import type { Incidents } from './incidents.ts'
import { startThread, type Thread } from './thread.ts'
import type { Opening, OpeningProgress } from './thread-messages.ts'

/** A thread that is there again after it died. */
export type LastingThread = Readonly<{
  /** The thread as it lives now; waits while it is being started again. Throws `AppFailure` where that did not go. */
  living: () => Promise<Thread>
  close: () => Promise<void>
  /** Ends it without another byte written to the file. */
  abandon: () => Promise<void>
  /** Ends it in the middle of what it does: for one that only reads. */
  end: () => Promise<void>
}>

/** What dies again at once is not helped by one more start. */
const startsAgainAtMost = 3
const withinMs = 60_000

type Parts = Readonly<{
  workerUrl: URL
  incidents: Incidents
  now: () => Date
  /** Told how far the opening is, where it takes its time. */
  onProgress: (progress: OpeningProgress) => void
}>

/** Starts a thread, and starts it again, once for each time that it dies. */
export async function startLastingThread(
  opening: Opening,
  { workerUrl, incidents, now, onProgress }: Parts,
): Promise<LastingThread> {
  let startedAgainAtMs: readonly number[] = []
  let isClosing = false

  const start = (how: Opening): Promise<Thread> =>
    startThread(workerUrl, how, incidents, { onProgress, onDeath })
  let thread = start(opening)
  await thread

  /** Once it is over, and no sooner: what it had locked is free then. */
  function onDeath(over: Promise<void>): void {
    if (isClosing) return
    thread = over.then(startAgain)
    // Whoever calls next is told; a failure that nobody waits for must not end the program.
    thread.catch(() => 'told to the next caller')
  }

  async function startAgain(): Promise<Thread> {
    const nowMs = now().getTime()
    startedAgainAtMs = [...startedAgainAtMs.filter((atMs) => Math.abs(nowMs - atMs) < withinMs), nowMs]
    if (startedAgainAtMs.length > startsAgainAtMost) {
      const incident = incidents.report(new Error('It dies again and again'), 'a workspace thread')
      throw new AppFailure({ code: 'internal', incident })
    }
    return start(opening.mode === 'create' ? { ...opening, mode: 'edit' } : opening)
  }

  /** One that could not be started is tried again by the next who calls. */
  async function living(): Promise<Thread> {
    const last = thread
    try {
      return await last
    } catch (error) {
      if (isClosing || last !== thread) throw error
      onDeath(Promise.resolve())
      return thread
    }
  }

  /** The last thread there will be; none where it could not be started again. */
  function lastOne(): Promise<Thread | undefined> {
    isClosing = true
    return thread.catch(() => undefined)
  }

  return {
    living,
    close: async () => (await lastOne())?.close(),
    abandon: async () => (await lastOne())?.abandon(),
    end: async () => (await lastOne())?.end(),
  }
}
