import Database from 'better-sqlite3'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { findStrays } from '../../main/store/replay.ts'
import { allContent, allRows } from '../support/all-rows.ts'
import { startCore, openCore, type Core } from '../support/core.ts'
import { aFolder } from '../support/folder.ts'
import { aFullAccount } from '../support/full-account.ts'
import { wordsInFiles, wordsInIndex, writeEverywhere } from '../support/name-everywhere.ts'
import { replayed } from '../support/replay.ts'
import { look } from '../support/workspace-file.ts'

const words = ['Xqzvorbel', 'Wnurthplix', 'Xqzmaiden', '7750199823', 'Strangehandle']
const name = 'Xqzvorbel Wnurthplix'

/** A workspace in which one strange name is wherever it can be, now and in the past. */
async function aNamedWorkspace() {
  const path = join(aFolder(), 'workspace.keyplan')
  const first = await startCore({ path, mode: 'create' })
  const full = await aFullAccount(first)
  await aFullAccount(first)
  const { manager } = full
  const before = await first.do('contact.get', { id: manager.id })
  await first.do('contact.edit', {
    id: manager.id,
    version: before.version,
    changes: { firstName: 'Xqzvorbel', lastName: 'Xqzmaiden', phone: '+49 775 0199823' },
  })
  first.clock.forward(60_000)
  const { version } = await first.do('contact.get', { id: manager.id })
  await first.do('contact.edit', {
    id: manager.id,
    version,
    changes: {
      lastName: 'Wnurthplix',
      email: 'strangehandle@example.com',
      mobile: '0177-50199823',
      salutation: 'Ms',
    },
  })
  await first.close()
  const written = await writeEverywhere(path, name)
  const core = await openCore({ path, mode: 'edit' })
  return { ...full, core, path, written }
}

async function erased(core: Core, contactId: Awaited<ReturnType<typeof aNamedWorkspace>>['manager']['id']) {
  const { version } = await core.do('contact.get', { id: contactId })
  const done = await core.do('erasure.erase', {
    contactId,
    version,
    keepsTitle: true,
    masksFullName: true,
    masksLastName: true,
  })
  await untilWiped(core)
  return done
}

async function untilWiped(core: Core): Promise<void> {
  for (let asked = 0; asked < 200 && !(await core.do('erasure.list', {})).isWiped; asked++) await wait(50)
  expect((await core.do('erasure.list', {})).isWiped).toBe(true)
}

/** What of a row may be another after its person was erased, beside texts that had the name in them. */
const personal: Readonly<Record<string, readonly string[]>> = {
  contact: [
    'salutation',
    'title',
    'first_name',
    'last_name',
    'source_id',
    'email',
    'phone',
    'mobile',
    'attitude',
    'influence',
    'note',
    'evidence',
  ],
  relationship: ['last_touch_on'],
  informal_line: ['note', 'source'],
  buying_center_member: [
    'attitude',
    'influence',
    'response_mode',
    'orientation',
    'note',
    'evidence',
    'personal_win',
    'firm_win',
  ],
  competitor_standing: ['standing', 'evidence'],
  rating: ['attitude', 'influence', 'note'],
  outcome: ['text', 'settled_note', 'from_attitude', 'to_attitude'],
  touchpoint: ['subject', 'note'],
  campaign_response: ['note'],
}

test('a name that was everywhere is nowhere after its person was erased, and all else is as it was', async () => {
  const { core, path, manager, written } = await aNamedWorkspace()
  expect(written.length).toBeGreaterThan(60)
  const before = allContent(path)
  const versions = allRows(path)
  expect(wordsInFiles(path, words).length).toBeGreaterThan(3)

  await erased(core, manager.id)

  expect((await core.do('erasure.list', {})).isWiped).toBe(true)
  expect(wordsInIndex(path, 'xqz')).toEqual([])
  expect(wordsInIndex(path, 'wnurth')).toEqual([])
  expect(wordsInFiles(path, words)).toEqual([])
  expect(replayed(path)).toEqual(allRows(path))
  expect(look(path, (database) => findStrays(database, 10))).toEqual([])

  const after = allContent(path)
  const renewed = allRows(path)
  const others: string[] = []
  for (const [table, rows] of Object.entries(before)) {
    if (table === 'erasure') continue
    expect(Object.keys(after[table] ?? {})).toEqual(Object.keys(rows))
    for (const [id, row] of Object.entries(rows)) {
      const is = after[table]?.[id] ?? {}
      const changed = Object.keys(row).filter((column) => row[column] !== is[column])
      for (const column of changed)
        if (!/Wnurthplix|Ilse Brandt/.test(String(row[column])) && !personal[table]?.includes(column))
          others.push(`${table}.${column}`)
      const counted =
        Number(renewed[table]?.[id]?.['version'] ?? 0) - Number(versions[table]?.[id]?.['version'] ?? 0)
      if ('version' in (versions[table]?.[id] ?? {})) expect(counted).toBe(changed.length > 0 ? 1 : 0)
    }
  }
  expect(others).toEqual([])
  expect(after['contact']?.[manager.id]).toMatchObject({
    last_name: '',
    first_name: '',
    email: '',
    attitude: null,
  })

  await core.close()
  expect(wordsInFiles(path, words)).toEqual([])
})

test('nothing brings an erased person back: not undo, not redo, not the past, not an export', async () => {
  const { core, path, manager, account, report } = await aNamedWorkspace()
  core.clock.forward(60_000)
  const noted = await core.do('contact.get', { id: report.id })
  await core.do('contact.edit', {
    id: report.id,
    version: noted.version,
    changes: { note: `${name} told me` },
  })
  await core.do('history.undo', {})
  await erased(core, manager.id)

  expect(await core.refusal('history.undo', {})).toEqual({ code: 'nothing-to-undo' })
  expect(await core.refusal('history.redo', {})).toEqual({ code: 'nothing-to-redo' })
  const placeholder = await core.do('contact.get', { id: manager.id })
  const start = allContent(path)
  await core.do('contact.edit', {
    id: manager.id,
    version: placeholder.version,
    changes: { department: 'Works' },
  })
  core.clock.forward(60_000)
  const { version } = await core.do('contact.get', { id: manager.id })
  await core.do('contact.remove', { id: manager.id, version })
  const end = allContent(path)
  for (let step = 0; step < 2; step++) await core.do('history.undo', {})
  expect(allContent(path)).toEqual(start)
  for (let step = 0; step < 2; step++) await core.do('history.redo', {})
  expect(allContent(path)).toEqual(end)
  expect(replayed(path)).toEqual(allRows(path))

  const { entries } = await core.do('history.listOfAccount', {
    accountId: account.id,
    before: null,
    limit: 200,
  })
  expect(entries.length).toBeGreaterThan(20)
  const told = JSON.stringify([
    entries,
    ...(await statesOf(core, account.id)),
    await core.do('history.listRecent', { before: null, limit: 200 }),
    await core.do('search.find', { text: 'wnurthplix' }),
  ])
  expect(words.filter((word) => told.toLowerCase().includes(word.toLowerCase()))).toEqual([])
  expect(wordsInFiles(path, words)).toEqual([])
})

/** The account after each tenth command. */
async function statesOf(core: Core, accountId: Awaited<ReturnType<typeof aNamedWorkspace>>['account']['id']) {
  const [last] = await core.do('history.listRecent', { before: null, limit: 1 })
  const states: unknown[] = []
  for (let seq = 10; seq < (last?.seq ?? 0); seq += 10)
    states.push(await core.do('history.getAccountAsOf', { accountId, asOf: { seq } }))
  return states
}

test('a file that was closed before its pages were written anew is written anew when it is opened again', async () => {
  const { core, path } = await aNamedWorkspace()
  await core.close()
  const database = new Database(path)
  database.exec(`create table scrap (text text); insert into scrap values ('Leftoverword'); drop table scrap;
    insert into wiping values (1)`)
  database.close()
  expect(wordsInFiles(path, ['Leftoverword'])).toHaveLength(1)

  const again = await openCore({ path, mode: 'edit' })
  await untilWiped(again)
  expect(wordsInFiles(path, ['Leftoverword'])).toEqual([])
  expect((await again.do('workspace.get', {})).name).not.toBe('')
})
