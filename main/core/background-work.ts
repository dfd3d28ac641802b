import { setImmediate as turn } from 'node:timers/promises'
import type { Incidents } from './incidents.ts'

/** Work that is done in parts beside the calls, when there is some. `wake` says that there may be; `stop` waits for the part. */
export type BackgroundWork = Readonly<{ wake: () => void; stop: () => Promise<void> }>

/**
 * Runs parts one after another until none is left. Between two of them whoever waits gets their turn. A part that fails is an
 * incident; the work rests until somebody wakes it again.
 * @param doSome does a part and answers whether there is more
 */
export function createBackgroundWork(
  doSome: () => Promise<boolean>,
  incidents: Incidents,
  what: string,
): BackgroundWork {
  let running: Promise<void> | undefined
  let isAwake = false
  let isStopped = false
  const isWanted = (): boolean => isAwake && !isStopped

  async function run(): Promise<void> {
    try {
      while (isWanted()) {
        isAwake = false
        if (await doSome()) isAwake = true
        await turn()
      }
    } catch (error) {
      incidents.report(error, what)
    } finally {
      running = undefined
    }
  }

  return {
    wake: () => {
      isAwake = true
      if (!isStopped) running ??= run()
    },
    stop: async () => {
      isStopped = true
      await running
    },
  }
}
