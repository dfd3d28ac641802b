import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

/**
 * Loaded into the program before it starts: watches the loop of its main thread. Each SIGUSR2 has it say the longest, in
 * milliseconds, since the one before (`loop 3 12.5`: the third answer).
 */
if (isMainThread) {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  let answers = 0
  process.on('SIGUSR2', () => {
    const worstMs = delay.max / 1e6
    delay.reset()
    answers += 1
    process.stdout.write(`loop ${answers} ${worstMs}\n`)
  })
}
