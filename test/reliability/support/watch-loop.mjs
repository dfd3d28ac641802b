import { isMainThread } from 'node:worker_threads'
import { stolenMs } from './stolen-time.mjs'

const everyMs = 5

/**
 * Loaded into the program before it starts: watches the loop of its main thread. Each SIGUSR2 has it say the longest that the loop was not come
 * by, in milliseconds, since the one before (`loop 3 12.5`: the third answer). What a machine of many lends to others, a tenth of a second at a
 * time, is no stall of the program: it stands still with all who are on that core.
 */
if (isMainThread) {
  let [lastMs, lastStolenMs, worstMs, answers] = [performance.now(), stolenMs(), 0, 0]
  setInterval(() => {
    const nowMs = performance.now()
    const overMs = nowMs - lastMs - everyMs
    if (overMs > worstMs) {
      const stolen = stolenMs()
      worstMs = Math.max(
        worstMs,
        overMs - Math.max(0, ...stolen.map((ms, core) => ms - (lastStolenMs[core] ?? ms))),
      )
    }
    lastMs = performance.now()
    lastStolenMs = stolenMs()
  }, everyMs)
  process.on('SIGUSR2', () => {
    answers += 1
    process.stdout.write(`loop ${answers} ${worstMs}\n`)
    worstMs = 0
  })
}
