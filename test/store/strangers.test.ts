import Database from 'better-sqlite3'
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { applicationId } from '../../main/store/admission.ts'
import { currentSchema } from '../../main/store/migrations/steps.ts'
import { openReader, openStore } from '../../main/store/open-store.ts'
import { hashOf } from '../support/file-hash.ts'
import { aFolder } from '../support/folder.ts'
import { problemOf } from '../support/refused.ts'
import { aWorkspaceFile, tamper } from '../support/workspace-file.ts'

const now = new Date('2026-03-02T09:00:00Z')
const otherDatabase = { code: 'store-not-ours', looksLike: 'other-database' }

/** Whatever is done with a file that is refused, it stays as it was and nothing new lies beside it. */
async function refusesUntouched(path: string, problem: unknown): Promise<void> {
  const before = hashOf(path)

  expect(await problemOf(() => openStore(path, now))).toEqual(problem)
  expect(await problemOf(() => openReader(path))).toEqual(problem)

  expect(hashOf(path)).toBe(before)
  expect(readdirSync(dirname(path))).toHaveLength(1)
}

describe('check 33: a file of a newer Keyplan', () => {
  test.each([currentSchema + 1, currentSchema + 1000, 2 ** 31 - 1])('schema %i', async (schema) => {
    const path = await aWorkspaceFile()
    tamper(path, (database) => database.pragma(`user_version = ${schema}`))

    await refusesUntouched(path, {
      code: 'store-newer',
      fileSchema: schema,
      ownSchema: currentSchema,
    })
  })

  test.each([-1, -(2 ** 31), currentSchema - 1])('a schema that no Keyplan has: %i', async (schema) => {
    const path = await aWorkspaceFile()
    tamper(path, (database) => database.pragma(`user_version = ${schema}`))

    await refusesUntouched(path, otherDatabase)
  })
})

describe('check 34: whose database it is', () => {
  test.each([0, 0x4b504c4f, 252_006_673])('application id %i', async (id) => {
    const path = await aWorkspaceFile()
    tamper(path, (database) => database.pragma(`application_id = ${id}`))

    await refusesUntouched(path, otherDatabase)
  })

  test.each([0, currentSchema])('our id on tables of somebody else, schema %i', async (schema) => {
    const path = join(aFolder(), 'theirs.keyplan')
    tamper(path, (database) => {
      database.exec('create table account (number integer primary key, secret text)')
      database.pragma(`application_id = ${applicationId}`)
      database.pragma(`user_version = ${schema}`)
    })

    await refusesUntouched(path, otherDatabase)
  })
})

describe('check 71: a workspace of a stranger, with something that we did not make', () => {
  const put: Readonly<Record<string, string>> = {
    'a trigger': 'create trigger spy after insert on contact begin delete from account; end',
    'a view': 'create view seen as select name from account',
    'a view in place of a table':
      'alter table lead rename to was_lead; create view lead as select * from was_lead',
    'a generated column': 'alter table account add column spy text as (upper(name)) virtual',
    'a huge check': `create table heavy (value text check (${Array.from({ length: 900 }, (_, at) => `value <> '${at}'`).join(' and ')}))`,
    'an index over an expression': 'create index spy on account (lower(name))',
    'a virtual table': 'create virtual table spy using fts5(text)',
    'a table of an attached name': 'create table "temp.account" (id text)',
  }
  test.each(Object.entries(put))('%s', async (_name, sql) => {
    const path = await aWorkspaceFile()
    tamper(path, (database) => database.exec(sql))

    await refusesUntouched(path, otherDatabase)
  })
})

describe('check 17: files that are no workspace', () => {
  const noise = Buffer.alloc(9000, 0xab)
  const strangers: Readonly<Record<string, Readonly<{ bytes: Buffer; problem: unknown }>>> = {
    empty: { bytes: Buffer.alloc(0), problem: { code: 'store-not-ours', looksLike: 'empty' } },
    text: { bytes: Buffer.from('Dear diary\n'.repeat(2000)), problem: looksLike('text') },
    'one byte': { bytes: Buffer.from('S'), problem: looksLike('text') },
    zip: { bytes: Buffer.concat([Buffer.from('PK\x03\x04'), noise]), problem: looksLike('archive') },
    noise: { bytes: noise, problem: notADatabase() },
    'only the magic of SQLite': { bytes: Buffer.from('SQLite format 3\0'), problem: notADatabase() },
    'the magic, then noise': {
      bytes: Buffer.concat([Buffer.from('SQLite format 3\0'), noise]),
      problem: notADatabase(),
    },
  }

  test.each(Object.entries(strangers))('%s', async (_name, { bytes, problem }) => {
    const path = join(aFolder(), 'stranger.keyplan')
    writeFileSync(path, bytes)

    await refusesUntouched(path, problem)
  })

  test('the database of another program', async () => {
    const path = join(aFolder(), 'other.keyplan')
    const database = new Database(path)
    database.exec('create table note (id integer primary key, text text)')
    database.close()

    await refusesUntouched(path, otherDatabase)
  })

  test('the database of another program in WAL mode is not written to', async () => {
    const path = join(aFolder(), 'other.keyplan')
    const database = new Database(path)
    database.pragma('journal_mode = WAL')
    database.exec('create table note (id integer primary key, text text)')
    database.close()
    const before = hashOf(path)

    expect(await problemOf(() => openStore(path, now))).toEqual(otherDatabase)

    expect(hashOf(path)).toBe(before)
  })

  test.each([
    ['is zeroed', (bytes: Buffer) => bytes.fill(0, 0, 100)],
    ['has another magic', (bytes: Buffer) => bytes.fill(0x41, 0, 16)],
    ['says a page size that there is not', (bytes: Buffer) => bytes.fill(0x77, 16, 18)],
  ])('a workspace whose header %s', async (_how, spoil) => {
    const path = await aWorkspaceFile()
    writeFileSync(path, spoil(readFileSync(path)))

    await refusesUntouched(path, { code: 'store-damaged', how: 'header' })
  })

  test.each([100, 4096, -4096])('a workspace cut at byte %i', async (at) => {
    const path = await aWorkspaceFile()
    truncateSync(path, at > 0 ? at : readFileSync(path).length + at)

    await refusesUntouched(path, { code: 'store-damaged', how: 'cut-short' })
  })
})

function notADatabase() {
  return looksLike('not-a-database')
}

function looksLike(what: string) {
  return { code: 'store-not-ours', looksLike: what }
}
