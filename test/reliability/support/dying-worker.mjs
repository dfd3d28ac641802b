import Database from 'better-sqlite3'
import { parentPort } from 'node:worker_threads'

/**
 * The workspace thread itself, which dies of a name: `dies within` in the middle of a transaction, `dies after` when the
 * command is on disk and before its reply is sent, `rejects` by a promise that nobody waits for, `throws` by an error out
 * of nowhere. Everything else is as it is. Plain JavaScript: a thread that is to die reads nothing
 * but what it starts, which the environment names.
 */
const statements = statementPrototype()
/** @type {import('better-sqlite3').Statement['run']} */
const run = Object.getOwnPropertyDescriptor(statements, 'run')?.value
/** @param {unknown[]} given */
statements.run = function (...given) {
  const answer = Reflect.apply(run, this, given)
  if (this.source.startsWith('insert into "main"."account"')) dieOf(given.flat())
  return answer
}

const port = parentPort
if (!port) throw new Error('This runs in a worker thread')
const send = port.postMessage.bind(port)
port.postMessage = (message) => {
  if (message.kind === 'reply' && message.reply.value?.name === 'dies after') process.exit(7)
  send(message)
}

await import(process.env['KEYPLAN_MORTAL_WORKER'] ?? '')

/** @param {readonly unknown[]} written */
function dieOf(written) {
  if (written.includes('dies within')) process.exit(7)
  if (written.includes('rejects')) void Promise.reject(new Error('Nobody waits for this'))
  if (written.includes('throws')) setImmediate(thrown)
}

/**
 * That of all connections of the thread.
 * @returns {import('better-sqlite3').Statement}
 */
function statementPrototype() {
  const database = new Database(':memory:')
  try {
    return Object.getPrototypeOf(database.prepare('select 1'))
  } finally {
    database.close()
  }
}

function thrown() {
  throw new Error('Out of nowhere')
}
