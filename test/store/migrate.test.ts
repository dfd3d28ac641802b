import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { applicationId } from '../../main/store/admission.ts'
import { currentSchema, steps, type Step } from '../../main/store/migrations/steps.ts'
import { openReader, openStore } from '../../main/store/open-store.ts'
import { schemaTextOf } from '../../main/store/schema-text.ts'
import { allRows } from '../support/all-rows.ts'
import { aWorkspaceFile, look, tamper } from '../support/workspace-file.ts'

const now = new Date('2026-03-02T09:00:00Z')
const next = currentSchema + 10

const brings = (sql: string): readonly Step[] => [...steps, { number: next, sql }]
const good = brings(
  'alter table team_member add column starts_on text; create index by_start on team_member (starts_on)',
)

const failing: Readonly<Record<string, readonly Step[]>> = {
  'does not parse': brings('create table half (id text) strict; create tabel rest'),
  'finds a row it cannot bring along': brings(
    `create table short (name text not null check (length(name) < 3)) strict; insert into short select name from account`,
  ),
  'leaves rows without what they refer to': brings(`update account set parent_id = 'nobody'`),
  'fails after another that went well': [
    ...brings('create table first (id text) strict'),
    { number: next + 10, sql: 'drop table account_that_is_not_there' },
  ],
}

describe('check 37: a step that fails', () => {
  test.each(Object.entries(failing))('because it %s: the file is as it was', async (_why, upTo) => {
    const path = await aWorkspaceFile()
    const before = allOf(path)

    await expect(openStore(path, now, upTo)).rejects.toThrow()

    expect(allOf(path)).toEqual(before)
    expect([existsSync(`${path}-wal`), existsSync(`${path}.lock`)]).toEqual([false, false])
    await (await openStore(path, now)).close()
  })

  test('leaves the backup that was made before it', async () => {
    const path = await aWorkspaceFile()
    const before = allOf(path)

    await expect(openStore(path, now, failing['does not parse'])).rejects.toThrow()

    expect(backupsOf(path).map(allOf)).toEqual([before])
  })
})

describe('a step that is good', () => {
  test('is done once, after a backup that can be opened as it is', async () => {
    const path = await aWorkspaceFile()
    const before = allOf(path)

    await (await openStore(path, now, good)).close()
    await (await openStore(path, now, good)).close()

    expect(look(path, (database) => database.pragma('user_version', { simple: true }))).toBe(next)
    expect(backupsOf(path).map(allOf)).toEqual([before])
    await (await openStore(backupsOf(path)[0] ?? '', now)).close()
  })

  test('makes its backup for the user alone', async () => {
    const path = await aWorkspaceFile()

    await (await openStore(path, now, good)).close()

    expect(statSync(`${path} backups`).mode & 0o777).toBe(0o700)
    expect(backupsOf(path).map((backup) => statSync(backup).mode & 0o777)).toEqual([0o600])
  })

  test('is not done by somebody who only reads', async () => {
    const path = await aWorkspaceFile()
    const before = allOf(path)

    await expect(openReader(path, good)).rejects.toThrow('store-newer')

    expect(allOf(path)).toEqual(before)
  })
})

test('a workspace whose making was cut short is finished when it is opened', async () => {
  const path = await aWorkspaceFile()
  const interrupted = join(path, '..', 'interrupted.keyplan')
  tamper(interrupted, (database) => database.pragma(`application_id = ${applicationId}`))

  await (await openStore(interrupted, now)).close()

  expect(look(interrupted, schemaTextOf)).toBe(look(path, schemaTextOf))
})

function allOf(path: string): unknown {
  return [
    allRows(path),
    look(path, (database) => [
      database.pragma('user_version', { simple: true }),
      database.pragma('journal_mode', { simple: true }),
      schemaTextOf(database),
    ]),
  ]
}

function backupsOf(path: string): string[] {
  const folder = `${path} backups`
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.filter((name) => name.endsWith('.keyplan')).map((name) => join(folder, name))
}
