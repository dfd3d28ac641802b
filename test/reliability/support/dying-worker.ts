import { parentPort } from 'node:worker_threads'
import { Recorder } from '../../../main/store/recorder.ts'

/**
 * The workspace thread itself, which dies of a name: `dies within` in the middle of a transaction, `dies after` when the
 * command is on disk and before its reply is sent, `rejects` by a promise that nobody waits for, `throws` by an error out
 * of nowhere. Everything else is as it is.
 */
const insert = Object.getOwnPropertyDescriptor(Recorder.prototype, 'insert')?.value as Recorder['insert']
Recorder.prototype.insert = async function (this: Recorder, shape: never, values: never) {
  await insert.call(this, shape, values)
  const [value] = values as readonly { name?: string }[]
  if (value?.name === 'dies within') process.exit(7)
  if (value?.name === 'rejects') void Promise.reject(new Error('Nobody waits for this'))
  if (value?.name === 'throws') setImmediate(() => thrown())
}

const port = parentPort
if (!port) throw new Error('This runs in a worker thread')
const send = port.postMessage.bind(port)
port.postMessage = (message: { kind: string; reply?: { value?: { name?: string } } }) => {
  if (message.kind === 'reply' && message.reply?.value?.name === 'dies after') process.exit(7)
  send(message)
}

await import('../../../main/worker.ts')

function thrown(): never {
  throw new Error('Out of nowhere')
}
