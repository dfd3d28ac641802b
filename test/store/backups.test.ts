import type Database from 'better-sqlite3'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { backupFolderOf } from '../../main/store/backups/backup-folder.ts'
import { BackupFailed } from '../../main/store/backups/backup-problem.ts'
import { putInPlace, restoreCopy } from '../../main/store/backups/bring-back.ts'
import { hashTables } from '../../main/store/backups/hash-tables.ts'
import { manifestPathOf } from '../../main/store/backups/manifest.ts'
import { verifyBackup, type Verdict } from '../../main/store/backups/verify-backup.ts'
import { currentSchema } from '../../main/store/migrations/steps.ts'
import { wholeFile } from '../support/all-rows.ts'
import { aFullFile, backUp, backupsOf, fill } from '../support/backups.ts'
import { anAccount } from '../support/builders.ts'
import { openCore } from '../support/core.ts'
import { turnBit } from '../support/damage.ts'
import { hashOf } from '../support/file-hash.ts'
import { look, tamper } from '../support/workspace-file.ts'

const now = new Date('2026-03-02T12:00:00Z')

describe('a backup', () => {
  test('is made while the workspace is open, holds all of it, and is for its user alone', async () => {
    const core = await openCore()
    await fill(core, 2)

    const backup = backUp(core.path)

    expect(wholeFile(backup)).toEqual(wholeFile(core.path))
    expect(statSync(dirname(backup)).mode & 0o777).toBe(0o700)
    expect(
      readdirSync(dirname(backup)).map((name) => statSync(join(dirname(backup), name)).mode & 0o777),
    ).toEqual([0o600, 0o600])
    expect(look(backup, (database) => database.pragma('journal_mode', { simple: true }))).toBe('delete')
  })

  test('says beside it what it holds', async () => {
    const core = await openCore()
    const account = await anAccount(core)
    const [last] = await core.do('history.listRecent', { limit: 1 })

    const backup = backUp(core.path, { kind: 'on-demand' })

    const [{ manifest } = { manifest: undefined }] = backupsOf(core.path)
    expect(manifest).toMatchObject({
      number: 1,
      kind: 'on-demand',
      madeAt: now.toISOString(),
      appVersion: '1.2.3',
      schema: currentSchema,
      workspaceName: 'Workspace',
      sha256: hashOf(backup),
      byteLength: statSync(backup).size,
      lastCommand: { seq: last?.seq, happenedAt: last?.happenedAt },
      strayRows: 0,
    })
    expect(manifest?.tables.find(({ table }) => table === 'account')?.rows).toBe(1)
    expect(account.id).toBeTruthy()
  })

  test('is numbered on, whatever the clock says', async () => {
    const path = await aFullFile(1)

    backUp(path, { at: '2026-03-02T12:00:00Z' })
    backUp(path, { at: '2025-03-02T12:00:00Z' })

    expect(backupsOf(path).map(({ manifest }) => [manifest?.number, manifest?.madeAt.slice(0, 4)])).toEqual([
      [2, '2025'],
      [1, '2026'],
    ])
  })

  test('that a crash cut short is cleared when the next is made', async () => {
    const path = await aFullFile(1)
    mkdirSync(backupFolderOf(path))
    writeFileSync(join(backupFolderOf(path), 'left.keyplan.part'), 'half')

    backUp(path)

    expect(readdirSync(backupFolderOf(path)).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe('the hash of a table', () => {
  test('is the same for the same rows, whatever pages they lie on', async () => {
    const path = await aFullFile(3)
    const before = look(path, (database) => hashTables(database))

    tamper(path, (database) => {
      database.pragma('page_size = 1024')
      database.exec('vacuum')
    })

    expect(look(path, (database) => database.pragma('page_size', { simple: true }))).toBe(1024)
    expect(look(path, (database) => hashTables(database))).toEqual(before)
  })

  test.each([
    ['a letter', `update contact set last_name = last_name || 'x' where rowid = 1`],
    ['the kind of a value', `update account set employees = null where employees is not null`],
    ['a row less', `delete from informal_line where rowid = 1`],
    ['two values that change places', `update contact set first_name = last_name, last_name = first_name`],
  ])('is another for %s', async (_what, sql) => {
    const path = await aFullFile(1)
    tamper(path, (database) => database.exec('update account set employees = 0'))
    const before = look(path, (database) => hashTables(database))

    tamper(path, (database) => database.exec(sql))

    expect(
      differing(
        before,
        look(path, (database) => hashTables(database)),
      ),
    ).toHaveLength(1)
  })
})

describe('reading a backup again', () => {
  test('proves a good one', async () => {
    const path = await aFullFile(1)
    backUp(path)

    expect(verdictOf(path)).toEqual({ state: 'whole' })
  })

  test('names the tables whose content is another', async () => {
    const path = await aFullFile(1)
    const backup = backUp(path)

    tamper(backup, (database) => database.exec(`update contact set email = 'x@y' where rowid = 1`))

    expect(verdictOf(path)).toEqual({ state: 'damaged', tables: ['contact'] })
  })

  test('says that no table can be read any more', async () => {
    const path = await aFullFile(1)
    const backup = backUp(path)
    writeFileSync(backup, readFileSync(backup).fill(0, 0, 100))

    expect(verdictOf(path)).toEqual({ state: 'damaged', tables: null })
  })

  test.each(['', '{', '{"format":1}', '[]', 'null'])(
    'proves nothing beside the manifest %j',
    async (text) => {
      const path = await aFullFile(1)
      const backup = backUp(path)
      writeFileSync(manifestPathOf(backup), text)

      expect(backupsOf(path).map((each) => verifyBackup(each))).toEqual([{ state: 'unproven' }])
    },
  )
})

describe('a workspace that is not as its history says', () => {
  test.each([
    ['a row that was changed', `update account set name = 'Haldenau Dairx' where rowid = 1`],
    ['a row that is gone', `delete from informal_line where rowid = 1`],
    [
      'a row of nobody',
      `insert into product_line (id, name, position, version) values ('01890000-0000-7000-8000-000000000000', 'Odd', 9, 1)`,
    ],
    ['a note of the history', `update change set after = replace(after, 'Vogel', 'Vogal')`],
  ])('is told with its backup: %s', async (_what, sql) => {
    const path = await aFullFile(1)
    tamper(path, (database) => database.exec(sql))

    backUp(path)

    expect(backupsOf(path)[0]?.manifest?.strayRows).toBe(1)
  })
})

describe('going back', () => {
  test('makes a new workspace of the backup, and leaves the present one alone', async () => {
    const path = await aFullFile(1)
    const backup = backUp(path)
    const before = hashOf(path)

    const copy = restoreCopy(path, basename(backup), now)

    expect(hashOf(copy)).toBe(hashOf(backup))
    expect(hashOf(path)).toBe(before)
    expect(statSync(copy).mode & 0o777).toBe(0o600)
    expect(basename(copy)).toBe('workspace (restored 2026-03-02 12-00-00).keyplan')
  })

  test('keeps the present file under another name, with what SQLite left beside it', async () => {
    const path = await aFullFile(1)
    const copy = restoreCopy(path, basename(backUp(path)), now)
    const before = hashOf(path)
    writeFileSync(`${path}-wal`, 'a log')

    const keptAs = putInPlace(path, copy, 'before-restore', now)

    expect(keptAs).toBe(`${path}.before-restore-2026-03-02-12-00-00`)
    expect(hashOf(keptAs ?? '')).toBe(before)
    expect(readFileSync(`${keptAs}-wal`, 'utf8')).toBe('a log')
    expect([existsSync(`${path}-wal`), existsSync(copy), existsSync(`${path}.lock`)]).toEqual([
      false,
      false,
      false,
    ])
    expect(look(path, (database) => database.prepare('select count(*) from account').pluck().get())).toBe(3)
  })

  test('twice in the same second loses neither of the files before', async () => {
    const path = await aFullFile(1)
    const name = basename(backUp(path))

    const kept = [1, 2].map(() => putInPlace(path, restoreCopy(path, name, now), 'corrupt', now))

    expect(new Set(kept).size).toBe(2)
    expect(kept.every((each) => existsSync(each ?? ''))).toBe(true)
  })

  test('does not take a backup that has changed', async () => {
    const path = await aFullFile(1)
    const backup = backUp(path)
    turnBit(backup, statSync(backup).size - 700, 3)

    expect(problemOf(() => restoreCopy(path, basename(backup), now))).toMatchObject({
      code: 'backup-not-sound',
    })
    expect(readdirSync(dirname(path)).filter((name) => name.includes('restored'))).toEqual([])
  })

  test('knows no backup outside of its folder', async () => {
    const path = await aFullFile(1)
    backUp(path)

    expect(problemOf(() => restoreCopy(path, `../${basename(path)}`, now))).toEqual({
      code: 'not-found',
      object: 'backup',
    })
  })
})

describe('where no backup can be made', () => {
  test('the folder is a file: the reason is named and nothing is changed', async () => {
    const path = await aFullFile(1)
    writeFileSync(backupFolderOf(path), 'in the way')
    const before = hashOf(path)

    expect(problemOf(() => backUp(path))).toEqual({
      code: 'backup-folder-unusable',
      folder: backupFolderOf(path),
    })
    expect(hashOf(path)).toBe(before)
  })

  test('the workspace has a damaged page', async () => {
    const path = await aFullFile(2)
    const root = look(path, (database) => rootOf(database, 'contact'))
    writeFileSync(path, readFileSync(path).fill(0xff, (root - 1) * 4096, root * 4096))

    expect(problemOf(() => backUp(path))).toEqual({ code: 'workspace-damaged' })
    expect(backupsOf(path)).toEqual([])
  })

  test('the copy would hold rows without what they refer to', async () => {
    const path = await aFullFile(1)
    tamper(path, (database) => {
      database.pragma('foreign_keys = off')
      database.exec(`update contact set account_id = 'nobody' where rowid = 1`)
    })

    expect(problemOf(() => backUp(path))).toMatchObject({ code: 'backup-not-sound' })
    expect(readdirSync(backupFolderOf(path))).toEqual([])
  })
})

function problemOf(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    if (error instanceof BackupFailed) return error.problem
    throw error
  }
  throw new Error('It went well')
}

function verdictOf(path: string): Verdict {
  const [backup] = backupsOf(path)
  if (!backup) throw new Error('There is no backup')
  return verifyBackup(backup)
}

function differing(before: ReturnType<typeof hashTables>, after: ReturnType<typeof hashTables>): string[] {
  return before.filter(({ hash }, index) => after[index]?.hash !== hash).map(({ table }) => table)
}

function rootOf(database: Database.Database, table: string): number {
  return Number(database.prepare('select rootpage from sqlite_schema where name = ?').pluck().get(table))
}
