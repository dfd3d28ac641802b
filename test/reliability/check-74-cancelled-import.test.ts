import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { aFolder } from '../support/folder.ts'
import { contactLines, contactsOf, handedIn, importStarted } from '../support/incoming-file.ts'
import { jobNamed } from '../support/jobs.ts'
import { look } from '../support/workspace-file.ts'
import { startBuiltHost, type BuiltHost } from './support/built-host.ts'
import { diceOf } from './support/dice.ts'
import { extent, isFull, patience } from './support/extent.ts'
import { importOver } from './support/import-over.ts'
import { unsoundnessOf } from './support/soundness.ts'
import { startStillProcess } from './support/still-process.ts'
import { programWithAccount } from './support/program-with-account.ts'

const people = extent(20_000, 1_000_000)
const times = extent(5, 10)
const watcher = pathToFileURL(join(import.meta.dirname, 'support', 'watch-loop.mjs')).href
/**
 * What a cancelled job may take to end beside what an idle machine shows, and the loop of the program's main thread to come by beside what a process
 * that does nothing sees at the same time.
 */
const [endsMs, stallMs] = isFull ? [200, 50] : [1_000, 300]

test(
  `check 74: cancelled at ${times} points of an import of ${people} rows, it ends at once and leaves the state as before`,
  { timeout: 2 * patience.timeout },
  async () => {
    const { path, app, account } = await programWithAccount()
    await app.close()
    const home = aFolder()
    const on = await startBuiltHost({ home, args: ['--workspace', path], nodeOptions: ['--import', watcher] })
    onTestFinished(() => void on.launched.process.kill('SIGKILL'))
    const loop = loopOf(on)
    const how = await handedIn(on, contactLines(people), contactsOf(account))

    const standing = await on.do('history.getStanding', {})
    await loop.worstMs()
    await pause(1_000)
    const floorMs = await loop.worstMs()

    // The points are chosen from the time that it takes. The first run takes longer.
    let spanMs = 0
    for (let run = 0; run < 2; run++) {
      const { basis } = await on.do('import.preview', how)
      const startedAt = performance.now()
      const id = await importStarted(on, how, basis)
      expect((await importOver(on, id)).state).toBe('done')
      spanMs = performance.now() - startedAt
      await on.do('history.undo', {})
    }

    const dice = diceOf(74)
    const still = await startStillProcess()
    onTestFinished(still.end)
    const ends: End[] = []
    const stalls: number[] = []
    while (ends.filter(isInTime).length < times && ends.length < 4 * times) {
      const { basis } = await on.do('import.preview', how)
      await loop.worstMs()
      still.begin()
      const id = await importStarted(on, how, basis)
      await pause((dice.below(1_000) / 1_000) * spanMs)
      const { phase } = await jobNamed(on, id)
      const cancelledAt = performance.now()
      await on.do('job.cancel', { id })
      const { state } = await importOver(on, id)
      ends.push({ phase, state, ms: performance.now() - cancelledAt })
      const [own, others] = [await loop.worstMs(), await still.worstMs()]
      console.log(phase, state, ends.at(-1)?.ms, own, others)
      stalls.push(own - others)

      if (state === 'done') await on.do('history.undo', {})
      expect((await on.do('contact.listByAccount', { accountId: account })).total).toBe(0)
      expect(readdirSync(join(home, 'staging', 'jobs'))).not.toContain(id)
    }

    const inTime = ends.filter(isInTime)
    expect(inTime.length).toBe(times)
    expect(inTime.filter(({ ms }) => ms > endsMs + floorMs)).toEqual([])
    // Where others have the machine, a single stall says nothing of the program: the short form looks at the usual one.
    const [usual = 0, worst = 0] = [0.5, 1].map((share) => quantile(stalls, share))
    expect(isFull ? worst : usual).toBeLessThan(stallMs)
    expect((await on.do('history.getStanding', {})).undo).toEqual(standing.undo)
    await vi.waitFor(() => expect(contactsIn(path)).toBe(0), { timeout: 60_000 })
    expect(await on.launched.stop()).toBe(0)
    expect(unsoundnessOf(path)).toEqual([])
  },
)

type End = Readonly<{ phase: string; state: string; ms: number }>

/** What was cancelled only when its last command had begun is waited for. */
function isInTime({ state }: End): boolean {
  return state === 'cancelled'
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.round(share * (values.length - 1))] ?? 0
}

function contactsIn(path: string): number {
  return look(path, (database) => database.prepare('select count(*) from contact').pluck().get() as number)
}

/** Asks the program how long the loop of its main thread was not come by since it was last asked. */
function loopOf({ launched }: BuiltHost) {
  let asked = 0
  return {
    worstMs: async (): Promise<number> => {
      asked += 1
      launched.process.kill('SIGUSR2')
      const [, ms = ''] = await launched.line(new RegExp(`^loop ${asked} (\\S+)$`, 'm'))
      return Number(ms)
    },
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
