import { cpSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { wholeFile } from '../support/all-rows.ts'
import { backUp, backupsOf, fill } from '../support/backups.ts'
import { startCore } from '../support/core.ts'
import { spoilPage, turnBit } from '../support/damage.ts'
import { newFolder, removeFolder } from '../support/folder.ts'
import { seeded } from '../support/seeded.ts'
import { noticed } from '../support/watched.ts'

const isFull = process.env['KEYPLAN_RELIABILITY'] === 'full'
const flips = isFull ? 1_000 : 60
const overwrites = isFull ? 200 : 20
/** Of a few dozen cases one more or less says nothing of a hundred: the short form leaves room for it. */
const leastNoticed = isFull ? 0.95 : 0.9
const patience = { timeout: isFull ? 30 * 60_000 : 120_000 }

let folder = ''
let whole = ''
let before: unknown
beforeAll(async () => {
  folder = newFolder()
  whole = join(folder, 'workspace.keyplan')
  const core = await startCore({ path: whole, marksFolder: join(folder, 'marks') })
  await fill(core, 12)
  await core.close()
  before = wholeFile(whole)
  backUp(whole, { at: '2026-03-01T12:00:00Z' })
  renameSync(`${whole} backups`, join(folder, 'made before'))
  return () => removeFolder(folder)
})

/** The closed workspace in a folder of its own, at the same path for its mark: as it was when the program let go of it. */
function aCopy(): { path: string; marks: string; put: () => void } {
  const copy = newFolder()
  onTestFinished(() => removeFolder(copy))
  const saved = readFileSync(whole)
  const marks = join(copy, 'marks')
  return {
    path: whole,
    marks,
    put: () => {
      writeFileSync(whole, saved)
      for (const ending of ['-wal', '-shm', '.lock']) removeFolder(`${whole}${ending}`)
      removeFolder(`${whole} backups`)
      cpSync(join(folder, 'made before'), `${whole} backups`, { recursive: true })
      removeFolder(marks)
      cpSync(join(folder, 'marks'), marks, { recursive: true })
    },
  }
}

/** Whether what the rows say is another: `unreadable` where SQLite itself refuses to read them. */
function changeOf(path: string): 'none' | 'other' | 'unreadable' {
  try {
    return isDeepStrictEqual(wholeFile(path), before) ? 'none' : 'other'
  } catch (error) {
    if (error instanceof Error) return 'unreadable'
    throw error
  }
}

function spoilers(): readonly ((path: string) => void)[] {
  const dice = seeded(18)
  const size = statSync(whole).size
  return [
    ...Array.from({ length: flips }, () => [dice(size), dice(8)] as const).map(
      ([at, bit]) =>
        (path: string) =>
          turnBit(path, at, bit),
    ),
    ...Array.from({ length: overwrites }, () => dice(size / 4096) + 1).map(
      (page) => (path: string) => spoilPage(path, page),
    ),
  ]
}

test(
  'check 18: what turned in a closed file is noticed when it is opened, in at least 95 of 100 cases',
  patience,
  async () => {
    const { path, marks, put } = aCopy()
    const counted = { changed: 0, noticed: 0 }

    for (const spoil of spoilers()) {
      put()
      spoil(path)
      if (changeOf(path) === 'none') continue
      counted.changed++
      const found = await noticed(path, marks)
      if ('code' in found || found.findings.length > 0) counted.noticed++
    }
    put()

    expect(counted.changed).toBeGreaterThan((flips + overwrites) / 3)
    expect(counted.noticed / counted.changed).toBeGreaterThanOrEqual(leastNoticed)
  },
)

test(
  'check 18: where this computer kept no mark, the next backup notices, by the history and by the backup before',
  patience,
  async () => {
    const { path, put } = aCopy()
    const counted = { changed: 0, noticed: 0 }

    for (const spoil of spoilers()) {
      put()
      spoil(path)
      if (changeOf(path) === 'none') continue
      counted.changed++
      if (isNoticedByBackup(path)) counted.noticed++
    }
    put()

    expect(counted.noticed / counted.changed).toBeGreaterThanOrEqual(leastNoticed)
  },
)

test('an opened file that is as it was left is not suspected', async () => {
  const { path, marks, put } = aCopy()
  put()

  expect(await noticed(path, marks)).toEqual({ findings: [] })
})

function isNoticedByBackup(path: string): boolean {
  try {
    backUp(path)
    return (backupsOf(path)[0]?.manifest?.strayRows ?? 0) > 0
  } catch (error) {
    if (error instanceof Error) return true
    throw error
  }
}
