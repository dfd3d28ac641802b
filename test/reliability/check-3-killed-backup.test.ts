import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test, type TestContext } from 'vitest'
import { verifyBackup } from '../../main/store/backups/verify-backup.ts'
import { wholeFile } from '../support/all-rows.ts'
import { aFullFile, backUp, backupsOf } from '../support/backups.ts'
import { newFolder, removeFolder } from '../support/folder.ts'
import { testedNode } from '../support/launched.ts'
import { openMarked } from '../support/watched.ts'
import { look } from '../support/workspace-file.ts'
import { whyNoStrace } from './support/tools.ts'

const isFull = process.env['KEYPLAN_RELIABILITY'] === 'full'
const patience = { timeout: isFull ? 30 * 60_000 : 300_000 }
const script = join(import.meta.dirname, '..', 'support', 'backing-up.ts')

/** Runs it and kills it at the n-th of these system calls; answers whether it came so far. */
function killedAt(call: string, when: number, args: readonly string[]): boolean {
  const inject = `inject=${call}:signal=SIGKILL:when=${when}`
  const strace = [
    '-f',
    '-qq',
    '-o',
    '/dev/null',
    '-e',
    `trace=${call}`,
    '-e',
    inject,
    testedNode(),
    script,
    ...args,
  ]
  const run = spawnSync('strace', strace, { encoding: 'utf8' })
  if (run.error) throw run.error
  if (run.status !== null && run.status !== 0 && run.signal === null && run.status < 128)
    throw new Error(`It failed by itself: ${run.stderr}`)
  return run.status !== 0
}

function skipWithoutStrace(context: TestContext): void {
  context.skip(whyNoStrace() !== undefined, whyNoStrace())
}

/** The same files in a folder of their own, for each try. */
function aCopyOf(path: string): string {
  const folder = newFolder()
  onTestFinished(() => removeFolder(folder))
  cpSync(dirname(path), folder, { recursive: true })
  return join(folder, 'workspace.keyplan')
}

const steps = isFull
  ? ['fsync', 'rename', 'unlink', 'ftruncate'].flatMap((call) =>
      Array.from({ length: 12 }, (_, at) => [call, at + 1] as const),
    )
  : ([
      ['fsync', 2],
      ['fsync', 5],
      ['rename', 1],
      ['rename', 2],
    ] as const)

test(
  'check 3: killed while a backup is made: what is under a final name is whole, the one before is there',
  patience,
  async (context) => {
    skipWithoutStrace(context)
    const original = await aFullFile(2)
    backUp(original, { at: '2026-03-08T09:00:00Z' })
    const before = wholeFile(original)
    let killed = 0

    for (const [call, when] of steps) {
      const path = aCopyOf(original)
      if (killedAt(call, when, ['backup', path])) killed++

      expect(wholeFile(path)).toEqual(before)
      for (const backup of backupsOf(path))
        expect(verifyBackup(backup), `${call} ${when}`).toEqual({ state: 'whole' })
      expect(backupsOf(path).length).toBeGreaterThanOrEqual(1)

      backUp(path, { at: '2026-03-10T09:00:00Z' })
      const names = readdirSync(`${path} backups`)
      expect(
        names.filter((name) => name.includes('.part')),
        `${call} ${when}`,
      ).toEqual([])
      expect(names.length, `${call} ${when}`).toBe(2 * backupsOf(path).length)
    }
    expect(killed).toBeGreaterThan(2)
  },
)

test(
  'check 3: killed while going back: the old or the new file is whole, and neither is lost',
  patience,
  async (context) => {
    skipWithoutStrace(context)
    const original = await aFullFile(1)
    const backup = backUp(original)
    const before = wholeFile(original)
    let killed = 0

    for (const [call, when] of steps.filter(([call]) => call === 'rename' || call === 'fsync')) {
      const path = aCopyOf(original)
      if (killedAt(call, when, ['restore', path, backup])) killed++

      const kept = readdirSync(dirname(path)).filter((name) => name.includes('.before-restore-'))
      const workspaces = [path, ...kept.map((name) => join(dirname(path), name))].filter((each) =>
        existsSync(each),
      )
      expect(workspaces.length, `${call} ${when}`).toBeGreaterThanOrEqual(1)
      for (const each of workspaces) {
        expect(look(each, (database) => database.pragma('integrity_check', { simple: true }))).toBe('ok')
        expect(wholeFile(each)).toEqual(before)
      }
      if (!existsSync(path)) continue
      await (await openMarked(path, join(dirname(path), 'marks'))).close()
      expect(readdirSync(dirname(path)).filter((name) => name.includes('.part'))).toEqual([])
    }
    expect(killed).toBeGreaterThan(0)
  },
)
