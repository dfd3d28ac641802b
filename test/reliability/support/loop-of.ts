import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Launched } from '../../support/launched.ts'

/** What a process is started with (`--import`) so that it can be asked of its loop. */
export const loopWatcher = pathToFileURL(join(import.meta.dirname, 'watch-loop.mjs')).href

/** Asks a process how long the loop of its main thread was not come by since it was last asked. */
export function loopOf(launched: Pick<Launched, 'process' | 'line'>) {
  let asked = 0
  return {
    worstMs: async (): Promise<number> => {
      asked += 1
      launched.process.kill('SIGUSR2')
      const [, ms = ''] = await launched.line(new RegExp(`^loop ${asked} (\\S+)$`, 'm'))
      return Number(ms)
    },
  }
}
