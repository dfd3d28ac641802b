import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { createDispatcher } from '../../../main/core/dispatcher.ts'
import { appErrorOf, storeFailure } from '../../../main/core/failures.ts'
import { createIds } from '../../../main/core/ids.ts'
import { createIncidents } from '../../../main/core/incidents.ts'
import { createHandlers } from '../../../main/services/handlers.ts'
import { openStore, type Store } from '../../../main/store/open-store.ts'
import { StoreNotOpened } from '../../../main/store/store-problem.ts'
import { transact } from '../../../main/store/transact.ts'
import { callerOver, type Caller } from '../../support/caller.ts'
import { withNextStep } from './next-step.ts'
import { diceOf } from './dice.ts'
import { say } from './says.ts'
import { createScriptedUser } from './scripted-user.ts'
import { stagedIn } from './staged-in.ts'

/**
 * A process with one thread that commits through the real dispatcher over the real store, for those who watch or break its
 * system calls. It says `done NAME` when a command is acknowledged and `refused NAME CODE` when it is not.
 *
 * `node committing.ts save|import|migrate|work FILE [--synchronous off] [--checkpoint PAGES] [--deeds N]`
 *
 * `--synchronous off` is for the control of the power cut alone: the program has no such choice.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    synchronous: { type: 'string' },
    checkpoint: { type: 'string' },
    deeds: { type: 'string', default: '1' },
  },
})
const [what = '', path = ''] = positionals
const now = (): Date => new Date()
const folder = dirname(path)

const incidents = createIncidents(
  (line) => say(`incident ${line}`),
  now,
  () => '0000',
)
const store = await opened()
say('open')
const { write } = store
if (!write) throw new Error('It was opened for reading')
if (values.synchronous === 'off') await sql`pragma synchronous = off`.execute(write)
if (values.checkpoint !== undefined)
  await sql.raw(`pragma wal_autocheckpoint = ${Number(values.checkpoint)}`).execute(write)

const staged = stagedIn(folder, path, () => on, now)
const dispatch = createDispatcher({
  handlers: createHandlers({ path, stagingFolder: staged.stagingFolder }),
  ground: { read: store.read, transact: (note, work) => transact(write, note, work) },
  now,
  newId: createIds(now),
  incidents,
})
const on: Caller = callerOver(async (name, input) => {
  const own = await staged.answer(name, input)
  if (own) return own
  const reply = await dispatch(name, input, { actor: 'tester' })
  if (!reply.ok) say(`refused ${name} ${reply.error.code}`)
  else if (/\.(add|draft|edit|writeRich|remove|takeIn|undo|redo)$/.test(name)) say(`done ${name}`)
  return reply
})

const user = createScriptedUser(on, diceOf(7))
const deed = { save: user.save, import: () => user.bringIn(40), migrate: user.save, work: user.act }[what]
if (!deed) throw new Error(`Nobody knows how to ${what}`)
for (let at = 0; at < Number(values.deeds); at++) {
  try {
    await deed()
  } catch (error) {
    say(`gave up: ${error instanceof Error ? error.message : String(error)}`)
  }
}
await store.close()
say('closed')

/** The store; where it is not opened, the process says why and ends as the program does. */
async function opened(): Promise<Store> {
  try {
    return await openStore(path, now(), what === 'migrate' ? withNextStep : undefined)
  } catch (error) {
    const failure = error instanceof StoreNotOpened ? storeFailure(error.problem, path, error) : error
    say(`refused open ${appErrorOf(failure, 'opening', incidents).code}`)
    process.exit(0)
  }
}
