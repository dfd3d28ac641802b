import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, type TestContext } from 'vitest'
import { openStore } from '../../main/store/open-store.ts'
import { aFolder } from '../support/folder.ts'
import { aWorkspaceFile } from '../support/workspace-file.ts'
import { commandsIn, lossOf } from './support/commands-in.ts'
import { isFull, patience, spreadOf } from './support/extent.ts'
import { betweenSchemas } from './support/next-step.ts'
import { acknowledgedIn } from './support/says.ts'
import { sideBySide } from './support/side-by-side.ts'
import { unsoundnessOf } from './support/soundness.ts'
import { whyNoStrace } from './support/tools.ts'
import { commitUnderStrace, recordOf } from './support/traced.ts'

const now = new Date('2026-03-02T09:00:00Z')
const deeds = ['save', 'import', 'migrate'] as const
type Deed = (typeof deeds)[number]

/** How often the committing process writes and syncs when nobody hinders it. */
async function callsOf(deed: Deed): Promise<Readonly<{ pwrite64: number; fsync: number }>> {
  const events = await recordOf(join(aFolder(), 'trace'), [deed, await aWorkspaceFile()])
  const count = (call: string): number => events.filter((event) => event.call === call).length
  return { pwrite64: count('write'), fsync: count('sync') }
}

/** One in the middle of the work; every one in the long form, or so many of the hundreds that a migration has. */
const failedAtMost = 140
const middleOf = (count: number): readonly number[] =>
  isFull ? spreadOf(upTo(count), 1, failedAtMost) : [Math.ceil(count / 2)]
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1)

/**
 * Stops for nothing but the calls that are broken: strace is slow for each call that it looks at. It looks at all where it
 * is to kill, since it does not always do so when the kernel picks the calls for it.
 */
const onlyCalls = ['-f', '-o', '/dev/null', '-e', 'trace=pwrite64,fsync']
const pickedByKernel = (fault: string): readonly string[] =>
  fault.includes(':signal=') ? [] : ['--seccomp-bpf']

/** Breaks one call of the deed, and answers what came of it, with what is wrong with the file afterwards. */
async function broken(deed: Deed, start: string, fault: string) {
  const path = join(aFolder(), 'workspace.keyplan')
  copyFileSync(start, path)
  const { output, code, signal } = await commitUnderStrace(
    [...onlyCalls, ...pickedByKernel(fault), '-e', `inject=${fault}`],
    [deed, path],
  )
  const loss =
    deed === 'migrate' ? await betweenSchemas(path, now) : await wrongAfterReopening(path, start, output)
  return { fault, code, signal, output, loss }
}

async function wrongAfterReopening(path: string, start: string, output: string): Promise<readonly string[]> {
  await (await openStore(path, now)).close()
  return [...lossOf(commandsIn(path), commandsIn(start), acknowledgedIn(output)), ...unsoundnessOf(path)]
}

function needsStrace(context: TestContext): void {
  context.skip(whyNoStrace() !== undefined, whyNoStrace())
}

describe.each(deeds)('%s', (deed) => {
  test(
    `check ${deed === 'migrate' ? 36 : 2}: killed at any write, it is there whole or not at all`,
    patience,
    async (context) => {
      needsStrace(context)
      const start = await aWorkspaceFile()
      const { pwrite64, fsync } = await callsOf(deed)
      const faults = [
        ...spreadOf(upTo(pwrite64), 2).map((at) => `pwrite64:signal=SIGKILL:when=${at}`),
        ...middleOf(fsync).map((at) => `fsync:signal=SIGKILL:when=${at}`),
      ]

      const outcomes = await sideBySide(faults, (fault) => broken(deed, start, fault))

      expect(outcomes.filter(({ loss }) => loss.length > 0)).toEqual([])
      expect(outcomes.filter(({ output }) => output.includes('closed'))).toEqual([])
    },
  )

  test(
    'check 9: a disk that is full or fails, once or from then on, is told in words, and nothing is lost',
    patience,
    async (context) => {
      needsStrace(context)
      const start = await aWorkspaceFile()
      const { pwrite64, fsync } = await callsOf(deed)
      const faults = [
        ...middleOf(pwrite64).map((at) => `pwrite64:error=ENOSPC:when=${at}`),
        ...middleOf(pwrite64).map((at) => `pwrite64:error=ENOSPC:when=${at}+`),
        ...middleOf(pwrite64).map((at) => `pwrite64:error=EIO:when=${at}`),
        ...middleOf(fsync).map((at) => `fsync:error=EIO:when=${at}`),
      ]

      const outcomes = await sideBySide(faults, (fault) => broken(deed, start, fault))

      expect(outcomes.filter(({ loss }) => loss.length > 0)).toEqual([])
      expect(outcomes.filter(({ code }) => code !== 0)).toEqual([])
      expect(outcomes.filter(({ output }) => /incident|internal/.test(output))).toEqual([])
      expect(outcomes.some(({ output }) => /refused [\w.]+ disk-(full|failing)/.test(output))).toBe(true)
    },
  )
})
