import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { sql, type Kysely } from 'kysely'
import { describe, expect, test } from 'vitest'
import { createStore, openReader, openStore } from '../../main/store/open-store.ts'
import { connect } from '../../main/store/connect.ts'
import { anAccount } from '../support/builders.ts'
import { openCore, startCore } from '../support/core.ts'
import { aFolder } from '../support/folder.ts'
import { problemOf } from '../support/refused.ts'
import { aWorkspaceFile, look } from '../support/workspace-file.ts'

const now = new Date('2026-03-02T09:00:00Z')

describe('a new workspace', () => {
  test('is a file that only its user can read', async () => {
    const { path } = await openCore()

    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(`${path}-wal`).mode & 0o777).toBe(0o600)
    expect(statSync(`${path}.lock`).mode & 0o777).toBe(0o600)
  })

  test('makes the folders on the way', async () => {
    const path = join(aFolder(), 'a', 'b', 'workspace.keyplan')

    await (await createStore(path, now)).close()

    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700)
  })

  test('never takes the place of a file that is there', async () => {
    const path = await aWorkspaceFile()

    expect(await problemOf(() => createStore(path, now))).toEqual({ code: 'store-exists' })
    expect(accountsIn(path)).toBe(1)
  })

  test('leaves nothing behind where its folder cannot be made', async () => {
    const path = join(await aWorkspaceFile(), 'below a file', 'workspace.keyplan')

    expect(await problemOf(() => createStore(path, now))).toEqual({ code: 'store-folder-unusable' })
  })
})

test('a closed workspace is a single file in rollback mode', async () => {
  const path = await aWorkspaceFile()

  expect(readdirSync(dirname(path))).toEqual([basename(path)])
  expect(look(path, (database) => database.pragma('journal_mode', { simple: true }))).toBe('delete')
})

test('what was written is there when it is opened again', async () => {
  const path = join(aFolder(), 'workspace.keyplan')
  const first = await startCore({ path })
  const account = await anAccount(first)
  await first.close()

  const second = await openCore({ path, mode: 'edit' })

  expect((await second.do('account.get', { id: account.id })).account).toEqual(account)
})

describe('check 6: every connection', () => {
  const settings = {
    busy_timeout: 5000,
    synchronous: 2,
    checkpoint_fullfsync: 1,
    foreign_keys: 1,
    trusted_schema: 0,
    cell_size_check: 1,
    journal_mode: 'wal',
  }

  test.each([['the writer'], ['the reader']] as const)(
    '%s is durable, checks references and trusts nothing',
    async (which) => {
      const { path } = await openCore()
      const connection = connect(path, { readonly: which === 'the reader' })

      const found = Object.fromEntries(
        Object.keys(settings).map((name) => [name, connection.pragma(name, { simple: true })]),
      )
      connection.close()

      expect(found).toEqual(settings)
    },
  )

  test('the handles of an open store are such connections, also once many commands went to the disk together', async () => {
    const store = await createStore(join(aFolder(), 'workspace.keyplan'), now)
    await store.together(() => Promise.resolve())
    await expect(store.together(() => Promise.reject(new Error('no')))).rejects.toThrow('no')

    const asked = sql`
      select s.synchronous, f.foreign_keys, t.trusted_schema, c.cell_size_check
      from pragma_synchronous s, pragma_foreign_keys f, pragma_trusted_schema t, pragma_cell_size_check c`
    const handles = [store.read, store.write] as unknown as readonly Kysely<unknown>[]

    const found = await Promise.all(handles.map(async (db) => (await asked.execute(db)).rows))
    await store.close()

    const row = { synchronous: 2, foreign_keys: 1, trusted_schema: 0, cell_size_check: 1 }
    expect(found).toEqual([[row], [row]])
  })
})

describe('check 50: paths', () => {
  const names = [
    'Größe 東京 🏭.keyplan',
    `it's "quoted".keyplan`,
    'what?mode=memory#top.keyplan',
    '-rf.keyplan',
    'file:plain.keyplan',
    '  two  spaces  inside .keyplan',
    'percent%41.keyplan',
    `${'long '.repeat(46)}.keyplan`,
    'workspace',
  ]

  test.each(names)('%s', async (name) => {
    const path = join(aFolder(), name)
    await aWorkspaceFile(path)

    expect(readdirSync(dirname(path))).toEqual([name])
    const store = await openStore(path, now)
    await store.close()
    expect(accountsIn(path)).toBe(1)
  })
})

test('a folder is not a workspace', async () => {
  const path = join(aFolder(), 'workspace.keyplan')
  mkdirSync(path)

  expect(await problemOf(() => openStore(path, now))).toEqual({ code: 'store-missing' })
})

test('a file that is not there is not made by opening it', async () => {
  const path = join(aFolder(), 'workspace.keyplan')

  expect(await problemOf(() => openStore(path, now))).toEqual({ code: 'store-missing' })
  expect(await problemOf(() => openReader(path))).toEqual({ code: 'store-missing' })
  expect(existsSync(path)).toBe(false)
})

function accountsIn(path: string): unknown {
  return look(path, (database) => database.prepare('select count(*) from account').pluck().get())
}
