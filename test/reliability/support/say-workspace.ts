import { join } from 'node:path'
import { openWorkspaceCore } from '../../../main/workspace-core.ts'
import { allRows } from '../../support/all-rows.ts'
import { callerOver, type Caller } from '../../support/caller.ts'
import { createClock } from '../../support/clock.ts'
import { diceOf } from './dice.ts'
import { say } from './says.ts'
import { createScriptedUser } from './scripted-user.ts'
import { stagedIn } from './staged-in.ts'

/**
 * Does the same work in any zone and language, and says all rows and what lists and searches answer: `node
 * say-workspace.ts FOLDER`. Ids are random in part, and are said by the order in which they first appear.
 */
const [folder = ''] = process.argv.slice(2)
const clock = createClock('2026-03-28T23:30:00.000Z')
const path = `${folder}/workspace.keyplan`
const core = await openWorkspaceCore(
  {
    mode: 'create',
    path,
    actor: 'tester',
    stagingFolder: join(folder, 'staging'),
    marksFolder: folder,
    version: '0',
    incidentLog: `${folder}/incidents.log`,
    name: 'Workspace',
    currency: 'EUR',
    withSample: true,
  },
  clock.now,
)
const staged = stagedIn(folder, path, () => on, clock.now)
const on: Caller = callerOver(async (name, input) => {
  clock.forward(1_000)
  return (await staged.answer(name, input)) ?? (await core.dispatch(name, input, { actor: 'tester' }))
})

for (const name of ['İzmir Iğdır ılık', 'IŞIK', 'ŞEKER ırmak', 'عربى', 'Äpfel', 'Zebra', 'éclair'])
  await on.do('account.add', { name })
const user = createScriptedUser(on, diceOf(54))
for (let deed = 0; deed < 15; deed++) await user.act()

const answers: unknown[] = []
for (const search of ['', 'i', 'I', 'ı', 'İ', 'ş', 'zeb', 'ä']) {
  const { rows, total } = await on.do('account.list', { filter: { search }, limit: 200 })
  answers.push([search, total, rows.map(({ name }) => name)])
}
answers.push(await on.do('history.listRecent', { limit: 200 }))
await core.close()

const order = new Map<string, number>()
const text = JSON.stringify([answers, Object.values(allRows(path)).map((rows) => Object.values(rows))])
say(
  text.replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
    if (!order.has(id)) order.set(id, order.size)
    return `#${order.get(id)}`
  }),
)
