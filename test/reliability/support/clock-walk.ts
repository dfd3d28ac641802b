import { writeFileSync } from 'node:fs'
import { createIds } from '../../../main/core/ids.ts'
import { openWorkspaceCore } from '../../../main/workspace-core.ts'
import { callerOver } from '../../support/caller.ts'
import { say } from './says.ts'

/**
 * Works while the system's clock jumps under it: `node clock-walk.ts FOLDER CLOCK`. The file CLOCK is where libfaketime
 * reads the time. Says what it saw as one line of JSON.
 */
const [folder = '', clock = ''] = process.argv.slice(2)
const jumps = [
  '@2026-03-29 00:59:58',
  '@2025-02-22 12:00:00',
  '@2036-03-29 12:00:00',
  '@2024-02-29 23:59:59',
  '@2026-10-25 00:59:59',
  '@2026-10-25 01:00:01',
]
const setClock = (at: string): void => writeFileSync(clock, `${at}\n`)

setClock(jumps[0] ?? '')
const core = await openWorkspaceCore({
  mode: 'create',
  path: `${folder}/workspace.keyplan`,
  actor: 'tester',
  stagingFolder: folder,
  marksFolder: folder,
  version: '0',
  incidentLog: `${folder}/incidents.log`,
  name: 'Workspace',
  currency: 'EUR',
  withSample: false,
})
const on = callerOver((name, input) => core.dispatch(name, input, { actor: 'tester' }))

const names: string[] = []
const instants: string[] = []
for (const jump of jumps) {
  setClock(jump)
  names.push(`At ${jump}`)
  instants.push(new Date().toISOString())
  await on.do('account.add', { name: `At ${jump}` })
}
const listed = await on.do('history.listRecent', {})
await on.do('history.undo', {})
const afterUndo = (await on.do('account.list', {})).rows.map(({ name }) => name)
await on.do('history.redo', {})

const newId = createIds(() => new Date())
const ids: string[] = []
for (let at = 0; at < 10_000; at++) {
  if (at % 1_000 === 0) setClock(jumps[(at / 1_000) % jumps.length] ?? '')
  ids.push(newId())
}
await core.close()
say(
  JSON.stringify({
    names,
    instants,
    seqs: listed.map(({ seq }) => seq),
    undone: names.filter((name) => !afterUndo.includes(name)),
    areOrdered: ids.every((id, at) => at === 0 || id > (ids[at - 1] ?? '')),
    distinct: new Set(ids).size,
  }),
)
