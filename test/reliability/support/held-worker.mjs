import { existsSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'

/**
 * The workspace thread itself, which takes a call of the procedure that the environment names in hand and goes no further until a file is there. Plain
 * JavaScript, and what it starts is named by the environment as well.
 */
const {
  KEYPLAN_HELD_PROCEDURE: held,
  KEYPLAN_HELD_UNTIL: until = '',
  KEYPLAN_HELD_WORKER: worker = '',
} = process.env
const askAgainMs = 10

const port = parentPort
if (!port) throw new Error('This runs in a worker thread')
const on = port.on.bind(port)
/** @type {(event: string, listener: (message: any) => void) => import('node:worker_threads').MessagePort} */
const onHeld = (event, listener) =>
  on(event, (message) => {
    while (message.kind === 'call' && message.name === held && !existsSync(until))
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, askAgainMs)
    listener(message)
  })
port.on = /** @type {typeof port.on} */ (onHeld)

await import(worker)
