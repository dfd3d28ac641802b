/** What is to be done after a time: called off, or the time begun anew, also where it is over. */
export type Waiting = Readonly<{ callOff: () => void; again: () => void }>

/** Does something after a time. */
export type Later = (ms: number, work: () => void) => Waiting

/** By the clock of the system; what waits does not keep the program from ending. */
export const laterByTheClock: Later = (ms, work) => {
  const timer = setTimeout(work, ms)
  timer.unref()
  return { callOff: () => clearTimeout(timer), again: () => void timer.refresh() }
}

export const quietMs = 30_000

/**
 * Notices when nothing has been done for half a minute, and does then what must not get in anybody's way. What could not
 * be done is tried again half a minute later.
 */
export function createQuiet(whenQuiet: () => boolean, later: Later) {
  const underWay = new Set<Promise<unknown>>()
  let waiting: Waiting | undefined
  let isOver = false

  function wait(): void {
    if (isOver) return
    // Each call begins the time anew, which must cost it nothing.
    if (waiting) return waiting.again()
    waiting = later(quietMs, () => {
      if (underWay.size > 0 || !whenQuiet()) wait()
    })
  }

  return {
    /** Runs a piece of work; quiet begins anew when it is over. */
    async during<T>(work: () => Promise<T>): Promise<T> {
      const running = work()
      underWay.add(running)
      try {
        return await running
      } finally {
        underWay.delete(running)
        wait()
      }
    },
    /** Resolves when all that was begun is over; nothing is done after that. */
    async end(): Promise<void> {
      isOver = true
      waiting?.callOff()
      await Promise.allSettled(underWay)
    },
  }
}
