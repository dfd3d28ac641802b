import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { hashTables } from '../../main/store/backups/hash-tables.ts'
import { restoreCopy } from '../../main/store/backups/bring-back.ts'
import { wholeFile } from '../support/all-rows.ts'
import { aFullFile, backUp, backupsOf, fill } from '../support/backups.ts'
import { anAccount } from '../support/builders.ts'
import { openCore } from '../support/core.ts'
import { transports, type Host } from '../support/host.ts'
import { jobOver } from '../support/jobs.ts'
import { hashOf } from '../support/file-hash.ts'
import { look } from '../support/workspace-file.ts'

const isFull = process.env['KEYPLAN_RELIABILITY'] === 'full'
const patience = { timeout: isFull ? 30 * 60_000 : 120_000 }

async function aHost(): Promise<Host> {
  const host = await transports['in process']()
  onTestFinished(host.close)
  return host
}

test(
  'check 25: backups under load hold every command that was acknowledged before they began',
  patience,
  async () => {
    const host = await aHost()
    const backups = isFull ? 60 : 5
    let acknowledged = 0
    const stop = new AbortController()
    const writing = (async () => {
      while (!stop.signal.aborted) {
        await anAccount(host, { name: `Account ${acknowledged}` })
        acknowledged++
        // As fast as somebody who holds a key down; without a pause the file outgrows the hour.
        if (isFull) await new Promise((resolve) => setTimeout(resolve, 25))
      }
    })()

    for (let made = 0; made < backups; made++) {
      const before = acknowledged
      // In the long form the file grows to hundreds of megabytes meanwhile.
      const job = await jobOver(host, (await host.do('backup.make', {})).jobId, 300_000)
      expect(job).toMatchObject({ kind: 'backup', state: 'done', result: { strayRows: 0 } })
      const backup = backupsOf(host.path)[0]?.path ?? ''
      expect(look(backup, (database) => database.pragma('integrity_check', { simple: true }))).toBe('ok')
      expect(
        look(backup, (database) => database.prepare('select count(*) from account').pluck().get()),
      ).toBeGreaterThanOrEqual(before)
    }
    stop.abort()
    await writing

    expect(acknowledged).toBeGreaterThan(backups)
  },
)

test('check 27: a backup that is brought back holds the same, table by table', async () => {
  const core = await openCore()
  await fill(core, 3)
  const before = wholeFile(core.path)
  const manifest = backupsOf(core.path)[0]?.manifest
  expect(manifest).toBeUndefined()
  const name = backUp(core.path).split('/').at(-1) ?? ''

  const copy = restoreCopy(core.path, name, new Date('2026-03-05T09:00:00Z'))

  expect(wholeFile(copy)).toEqual(before)
  expect(look(copy, (database) => hashTables(database))).toEqual(backupsOf(core.path)[0]?.manifest?.tables)
  expect(hashOf(copy)).toBe(backupsOf(core.path)[0]?.manifest?.sha256)
})

describe('check 29: the folder of backups', () => {
  test(
    'that can not be used: the page is told why, nothing is changed, and the next try works',
    patience,
    async () => {
      const host = await aHost()
      await anAccount(host)
      const folder = `${host.path} backups`
      writeFileSync(folder, 'in the way')
      const before = wholeFile(host.path)

      const failed = await jobOver(host, (await host.do('backup.make', {})).jobId)

      expect(failed).toMatchObject({ state: 'failed', error: { code: 'backup-folder-unusable', folder } })
      expect(wholeFile(host.path)).toEqual(before)
      const { path } = host
      expect((await host.do('backup.list', { path })).failure?.error).toEqual(failed.error)

      rmSync(folder)
      const made = await jobOver(host, (await host.do('backup.make', {})).jobId)
      expect(made.state).toBe('done')
      expect(await host.do('backup.list', { path })).toMatchObject({
        failure: null,
        backups: [{ state: 'verified' }],
      })
    },
  )

  test('that is taken away between two backups is made again', async () => {
    const path = await aFullFile(1)
    backUp(path)
    renameSync(`${path} backups`, `${path} away`)

    expect(existsSync(backUp(path))).toBe(true)
  })
})

describe('check 8: a disk that is full', () => {
  test('leaves no half backup, and the last good one', async (context) => {
    const path = await aFullFile(3)
    mkdirSync(`${path} backups`)
    if (!mountSmall(`${path} backups`, 4_000)) return context.skip('needs the right to mount a small disk')
    const good = backUp(path, { at: '2026-03-01T12:00:00Z' })
    fillUp(join(`${path} backups`, 'filler'))

    expect(() => backUp(path, { at: '2026-03-02T12:00:00Z' })).toThrow('disk-full')

    expect(readdirSync(`${path} backups`).filter((name) => !name.includes('filler'))).toHaveLength(2)
    expect(existsSync(good)).toBe(true)
    rmSync(join(`${path} backups`, 'filler'))
    rmSync(good)
    expect(existsSync(backUp(path, { at: '2026-03-03T12:00:00Z' }))).toBe(true)
  })

  test('check 29: one that is read-only is told in the same way', async (context) => {
    const path = await aFullFile(1)
    mkdirSync(`${path} backups`)
    if (!mountSmall(`${path} backups`, 64, 'ro')) return context.skip('needs the right to mount a small disk')

    expect(() => backUp(path)).toThrow('backup-folder-unusable')
  })
})

function fillUp(file: string): void {
  try {
    for (;;) appendFileSync(file, Buffer.alloc(16_384, 1))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  }
}

/** Puts a disk of so many kilobytes in memory over a folder until the test is over; false where that is not allowed. */
function mountSmall(folder: string, kilobytes: number, ...options: readonly string[]): boolean {
  try {
    const wish = [`size=${kilobytes}k`, ...options].join(',')
    execFileSync('mount', ['-t', 'tmpfs', '-o', wish, 'tmpfs', folder], { stdio: 'ignore' })
  } catch (error) {
    if (error instanceof Error) return false
    throw error
  }
  onTestFinished(() => void execFileSync('umount', [folder]))
  return true
}
