import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { currentSchema, steps } from '../../main/store/migrations/steps.ts'
import { openReader, openStore } from '../../main/store/open-store.ts'
import { schemaTextOf } from '../../main/store/schema-text.ts'
import { openCore } from '../support/core.ts'
import { hashOf } from '../support/file-hash.ts'
import { aFolder } from '../support/folder.ts'
import { problemOf } from '../support/refused.ts'
import { aWorkspaceFile, look } from '../support/workspace-file.ts'
import { unsoundnessOf } from './support/soundness.ts'

const now = new Date('2026-03-02T09:00:00Z')
const folder = join(import.meta.dirname, 'fixtures')
const released = readdirSync(folder).map((name) => ({
  name,
  schema: Number(/^schema-(\d{4})\.keyplan$/.exec(name)?.[1]),
}))

/** The file as it was released, to do something with. */
function aCopyOf(name: string): string {
  const path = join(aFolder(), name)
  copyFileSync(join(folder, name), path)
  return path
}

/** The schemas of the Keyplans that people have. Between them steps were added together; no file was left at those. */
const releasedSchemas = [10, 40, 50, 80, 100, 170]

test('check 35: every schema that was released has a file that was made with it', () => {
  const kept = released.map(({ schema }) => schema)

  expect(kept).toEqual(releasedSchemas)
})

describe.each(released)('check 35: $name', ({ name, schema }) => {
  test('was made with the schema that its name says, and is sound', () => {
    const path = aCopyOf(name)

    expect(look(path, (database) => database.pragma('user_version', { simple: true }))).toBe(schema)
    expect(look(path, (database) => database.pragma('integrity_check', { simple: true }))).toBe('ok')
  })

  test('comes to the schema of a fresh workspace, sound, with all that was in it', async () => {
    const path = aCopyOf(name)
    const before = accountsIn(path)

    await (await openStore(path, now)).close()

    expect(unsoundnessOf(path)).toEqual([])
    expect(look(path, schemaTextOf)).toBe(look(await aWorkspaceFile(), schemaTextOf))
    expect(accountsIn(path)).toEqual(before)
  })

  test('goes on where it was left: what was done last can be undone, done again and added to', async () => {
    const core = await openCore({ path: aCopyOf(name), mode: 'edit' })
    const [account] = (await core.do('account.list', {})).rows
    if (!account) throw new Error('There is no account in it')

    await core.do('history.redo', {})
    await core.do('history.undo', {})
    await core.do('contact.add', { accountId: account.id, lastName: 'Later' })

    expect(unsoundnessOf(core.path)).toEqual([])
  })
})

describe.each(released)('check 39: $name and a Keyplan of the schema before the next', ({ name, schema }) => {
  const ofThatTime = steps.filter(({ number }) => number <= schema)
  const next = [...steps, { number: currentSchema + 10, sql: 'create table later (id text) strict' }]

  test('opens it unchanged in the Keyplan that made it, where that one is this one or older', async () => {
    const path = aCopyOf(name)
    const before = look(path, schemaTextOf)

    await (await openStore(path, now, ofThatTime)).close()

    expect(look(path, schemaTextOf)).toBe(before)
    expect(accountsIn(path)).toEqual(accountsIn(join(folder, name)))
  })

  test('refuses it once a newer Keyplan has had it, and the newer one opens it as it left it', async () => {
    const path = aCopyOf(name)
    await (await openStore(path, now, next)).close()
    const left = hashOf(path)

    const refusal = { code: 'store-newer', fileSchema: currentSchema + 10, ownSchema: schema }
    expect(await problemOf(() => openStore(path, now, ofThatTime))).toEqual(refusal)
    expect(await problemOf(() => openReader(path, ofThatTime))).toEqual(refusal)
    expect(hashOf(path)).toBe(left)

    const reader = await openReader(path, next)
    expect(await reader.read.selectFrom('account').select('id').execute()).toHaveLength(3)
    await reader.close()
  })
})

function accountsIn(path: string): unknown {
  return look(path, (database) => database.prepare('select id, name, city from account order by id').all())
}
