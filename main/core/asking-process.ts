import type { Reply } from '#shared/contract/bridge.ts'
import type { AppError } from '#shared/contract/errors.ts'
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Call } from './dispatcher.ts'
import type { Opening } from './thread-messages.ts'

/** A process that answers questions of a user's own making; it can be ended in the middle of a statement, as a thread can't. */
export type AskingProcess = Readonly<{
  send: (message: ToAsker) => void
  onMessage: (listener: (message: FromAsker) => void) => void
  /** Told once, however it ends. */
  onExit: (listener: () => void) => void
  /** Ends it at once, whatever it is doing: it only reads. */
  kill: () => void
}>

export type ToAsker =
  | Readonly<{ kind: 'open'; opening: Opening }>
  | Readonly<{ kind: 'call'; name: string; input: unknown; call: Call }>

export type FromAsker =
  | Readonly<{ kind: 'opened' }>
  | Readonly<{ kind: 'refused'; error: AppError }>
  | Readonly<{ kind: 'reply'; reply: Reply }>

/** As a process of the same Node. */
export function askingProcessOfNode(file: URL): AskingProcess {
  const child = fork(fileURLToPath(file), { serialization: 'advanced', stdio: 'ignore', execArgv: [] })
  // One that could not be started, or has just ended, says so by its exit.
  child.on('error', () => child.kill('SIGKILL'))
  return {
    send: (message) => child.send(message, () => undefined),
    onMessage: (listener) => void child.on('message', (message) => listener(message as FromAsker)),
    onExit: (listener) => void child.once('close', listener),
    kill: () => void child.kill('SIGKILL'),
  }
}
