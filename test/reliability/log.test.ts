import Database from 'better-sqlite3'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { quietMs } from '../../main/core/quiet.ts'
import { openReader } from '../../main/store/open-store.ts'
import { openWorkspaceCore } from '../../main/workspace-core.ts'
import { callerOver } from '../support/caller.ts'
import { createClock } from '../support/clock.ts'
import { aFolder } from '../support/folder.ts'
import { extent, patience } from './support/extent.ts'
import { unsoundnessOf } from './support/soundness.ts'

const kilobyte = 1_024
const megabyte = 1_024 * kilobyte

/** A workspace whose half minute of quiet passes when the test says so. */
async function openQuietly() {
  const folder = aFolder()
  const path = join(folder, 'workspace.keyplan')
  let waiting: (() => void) | undefined
  const core = await openWorkspaceCore(
    {
      path,
      actor: 'tester',
      stagingFolder: folder,
      marksFolder: folder,
      version: '0',
      incidentLog: join(folder, 'incidents.log'),
      mode: 'create',
      name: 'Workspace',
      currency: 'EUR',
      withSample: false,
    },
    createClock().now,
    (ms, work) => {
      expect(ms).toBe(quietMs)
      waiting = work
      return {
        callOff: () => {
          if (waiting === work) waiting = undefined
        },
        again: () => {
          waiting = work
        },
      }
    },
  )
  onTestFinished(core.close)
  const on = callerOver((name, input) => core.dispatch(name, input, { actor: 'tester' }))
  const pass = (): void => {
    const work = waiting
    waiting = undefined
    work?.()
  }
  return { ...on, path, passQuiet: pass, isWaiting: () => waiting !== undefined }
}

const logSize = (path: string): number => statSync(`${path}-wal`).size

test('check 24: after half a minute without edits the log is empty, also beside an idle reader', async () => {
  const on = await openQuietly()
  const reader = await openReader(on.path)
  onTestFinished(async () => void (await reader.close()))
  await on.do('account.add', { name: 'Sundholt' })
  await reader.read.selectFrom('account').select('id').execute()
  expect(logSize(on.path)).toBeGreaterThan(0)

  on.passQuiet()

  expect(logSize(on.path)).toBe(0)
  expect(on.isWaiting()).toBe(false)
  await on.do('account.add', { name: 'Nordlicht' })
  expect((await on.do('account.list', {})).total).toBe(2)
  on.passQuiet()
  expect(logSize(on.path)).toBe(0)
})

test(
  'check 44: a reader that stays: nobody waits for it, and when it has left the log is emptied',
  patience,
  async () => {
    const on = await openQuietly()
    const reader = new Database(on.path, { readonly: true })
    onTestFinished(() => void reader.close())
    reader.exec('begin')
    reader.prepare('select count(*) from account').get()

    const commits = extent(100, 10_000)
    for (let at = 0; at < commits; at++) await on.do('account.add', { name: `Firm ${at}` })
    on.passQuiet()
    expect(on.isWaiting()).toBe(true)
    // While somebody holds on to an old state SQLite can't use the log anew: it grows with each commit, by some pages.
    expect(logSize(on.path) / commits).toBeLessThanOrEqual(128 * kilobyte)

    reader.exec('commit')
    on.passQuiet()
    expect(logSize(on.path)).toBe(0)
    expect(unsoundnessOf(on.path)).toEqual([])
  },
)

test(
  'check 44: readers that come and go leave the log bounded however long one works',
  patience,
  async () => {
    const on = await openQuietly()
    const reader = await openReader(on.path)
    onTestFinished(async () => void (await reader.close()))
    let largest = 0

    for (let at = 0; at < extent(600, 10_000); at++) {
      await on.do('account.add', { name: `Firm ${at}` })
      await reader.read.selectFrom('account').select('id').limit(50).execute()
      largest = Math.max(largest, logSize(on.path))
    }

    expect(largest).toBeGreaterThan(megabyte)
    expect(largest).toBeLessThanOrEqual(8 * megabyte)
  },
)
