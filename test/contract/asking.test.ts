import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { createAsking } from '../../main/core/asking.ts'
import { askingProcessOfNode } from '../../main/core/asking-process.ts'
import { openTables } from '../../main/store/sql-view.ts'
import { anAccount } from '../support/builders.ts'
import { openCore } from '../support/core.ts'
import { newFolder, removeFolder } from '../support/folder.ts'

const endless =
  'with recursive n(x) as (select 1 union all select x + 1 from n) select count(*) from n as one, n as other'

test('a question without an end is ended in the middle of its statement, and the next is answered by a process that lives on', async () => {
  const core = await openCore()
  await anAccount(core, { name: 'Haldenau' })
  const folder = newFolder()
  const opening = {
    mode: 'read',
    path: core.path,
    actor: 'tester',
    stagingFolder: folder,
    incidentLog: join(folder, 'incidents.log'),
    marksFolder: folder,
    version: '1.2.3',
  } as const
  const asker = new URL('../../main/asker.ts', import.meta.url)
  let started = 0
  const asking = createAsking(opening, () => {
    started++
    return askingProcessOfNode(asker)
  })
  onTestFinished(async () => {
    await asking.end()
    removeFolder(folder)
  })

  const cut = asking.ask('sql.run', { text: endless }, 1_000)
  const after = asking.ask('sql.run', { text: 'select name from account' }, 20_000)

  expect(await cut).toEqual({ ok: false, error: { code: 'question-cut', seconds: 1 } })
  expect(await after).toEqual({
    ok: true,
    value: { columns: ['name'], rows: [['Haldenau']], isCut: false },
  })

  // Long enough for the thread that looks after the process to have looked.
  await setTimeout(3_000)
  expect(await asking.ask('sql.run', { text: 'select 1 as one' }, 20_000)).toMatchObject({ ok: true })
  expect(started).toBe(2)
})

test('the tables and columns of docs/sql.md are those that can be asked', async () => {
  const core = await openCore()
  const page = readFileSync(new URL('../../docs/sql.md', import.meta.url), 'utf8')
  const told = Object.fromEntries(
    [...page.matchAll(/^\| `(\w+)` \| (.*) \|$/gm)].map(([, table = '', columns = '']) => [
      table,
      [...columns.matchAll(/`(\w+)`/g)].map(([, column]) => column),
    ]),
  )
  const database = new Database(core.path, { readonly: true })
  const known = Object.fromEntries(
    openTables.map((table) => [
      table,
      (database.pragma(`table_info("${table}")`) as { name: string }[]).map(({ name }) => name),
    ]),
  )
  database.close()
  expect(told).toEqual(known)
})
