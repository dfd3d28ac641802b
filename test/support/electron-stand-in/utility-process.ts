import { fork } from 'node:child_process'
import { EventEmitter } from 'node:events'

/** A process beside the program, with the port that Electron gives it in place of a channel. */
export const utilityProcess = {
  fork(file: string): EventEmitter & { pid: number | undefined; postMessage: (message: unknown) => void } {
    const child = fork(file, { serialization: 'advanced', stdio: 'ignore', execArgv: [] })
    const events = new EventEmitter()
    child.on('message', (message) => events.emit('message', message))
    child.once('spawn', () => events.emit('spawn'))
    child.once('close', (code) => events.emit('exit', code))
    child.on('error', () => undefined)
    return Object.assign(events, {
      pid: child.pid,
      postMessage: (message: unknown) => void child.send(message as object, () => undefined),
    })
  },
}
