import { spawn } from 'node:child_process'

const code = `
const { monitorEventLoopDelay } = require('node:perf_hooks')
const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
process.on('message', (asked) => (asked === 'begin' ? delay.reset() : process.send(delay.max / 1e6)))
process.send('ready')
`

/**
 * A process that does nothing, beside the program: how long its loop was not come by says what the machine and all who share it
 * did to everybody at that time.
 */
export async function startStillProcess() {
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const next = (): Promise<unknown> => new Promise((resolve) => child.once('message', resolve))
  await next()
  return {
    begin: (): void => void child.send('begin'),
    /** The longest since it began, in milliseconds. */
    worstMs: async (): Promise<number> => {
      const answer = next()
      child.send('worst')
      return (await answer) as number
    },
    end: (): void => void child.kill(),
  }
}
