import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Caller } from '../support/caller.ts'
import { startCore } from '../support/core.ts'
import { aFolder } from '../support/folder.ts'
import { accountLines, contactLines, contactsOf, handedIn, importStarted } from '../support/incoming-file.ts'
import { jobNamed } from '../support/jobs.ts'
import { look } from '../support/workspace-file.ts'
import { startBuiltHost, type BuiltHost } from './support/built-host.ts'
import { extent, isFull, patience } from './support/extent.ts'
import { unsoundnessOf } from './support/soundness.ts'
import { importOver } from './support/import-over.ts'
import { programWithAccount } from './support/program-with-account.ts'

const people = extent(10_000, 999_998)

test(
  `check 58: a bad row after ${people} good ones: it is named, and nothing is in; left out, all others are`,
  patience,
  async () => {
    const { path, app, on, account } = await programWithAccount()
    const lines = [...contactLines(people), `${people + 1},Ann,Lee,CFO,Finance,no address,1`]
    const how = await handedIn(on, lines, contactsOf(account))

    const preview = await on.do('import.preview', how)
    expect(preview).toMatchObject({ created: 0, updated: 0, unchanged: 0, refusalCount: 1, refusedRows: 1 })
    expect(preview.refusals).toEqual([
      { row: people + 2, column: 'E-mail', value: 'no address', code: 'not-an-email' },
    ])
    const stopped = await importOver(on, await importStarted(on, how, preview.basis))
    expect(stopped).toMatchObject({ state: 'failed', error: { code: 'import-refused', refusals: 1 } })
    expect(contactsIn(path)).toBe(0)

    const leaving = { ...how, leaveOutRefused: true }
    const done = await importOver(on, await importStarted(on, leaving))
    expect(done.result).toEqual({ created: people, updated: 0, unchanged: 0, teamMembers: 0, leftOut: 1 })
    expect(contactsIn(path)).toBe(people)
    await app.close()
    if (!isFull) expect(unsoundnessOf(path)).toEqual([])
  },
)

const firms = extent(6_000, 200_000)
/** When the program is killed, as shares of the time that the whole import takes. */
const moments = isFull ? [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95] : [0.5]

test(
  `check 58: killed at about half of an import of ${firms} rows, nothing half is there; it can be imported then, and taken back`,
  { timeout: 2 * patience.timeout },
  async () => {
    const lines = accountLines(firms)
    const whole = await aHost(await aWorkspaceFile())
    const how = await handedIn(whole, lines, { object: 'account' })
    const { basis } = await whole.do('import.preview', how)
    const startedAt = performance.now()
    await importOver(whole, await importStarted(whole, how, basis))
    const wholeMs = performance.now() - startedAt
    await kill(whole)
    let cut = 0

    for (const moment of moments) {
      const path = await aWorkspaceFile()
      const before = await aHost(path)
      const file = await handedIn(before, lines, { object: 'account' })
      const preview = await before.do('import.preview', file)
      const jobId = await importStarted(before, file, preview.basis)
      await new Promise((resolve) => setTimeout(resolve, moment * wholeMs))
      const wasUnderWay = (await jobNamed(before, jobId)).endedAt === null
      await kill(before)

      const host = await aHost(path)
      const there = await accountsIn(host)
      expect([1, 1 + firms], `killed at ${moment}`).toContain(there)
      if (there > 1) {
        await host.do('history.undo', {})
        expect(await accountsIn(host)).toBe(1)
      }
      expect((await host.do('search.find', { text: `Firm ${firms - 1}` })).groups).toEqual([])
      if (wasUnderWay) cut += 1

      const again = await handedIn(host, lines, { object: 'account' })
      const { result } = await importOver(host, await importStarted(host, again))
      expect(result).toMatchObject({ created: firms, updated: 0, unchanged: 0 })
      expect(await accountsIn(host)).toBe(1 + firms)
      await host.do('history.undo', {})
      expect(await accountsIn(host)).toBe(1)
      await kill(host)
      expect(unsoundnessOf(path)).toEqual([])
    }
    expect(cut).toBeGreaterThan(0)
  },
)

function contactsIn(path: string): number {
  return look(path, (database) => database.prepare('select count(*) from contact').pluck().get() as number)
}

async function accountsIn(on: Caller): Promise<number> {
  return (await on.do('account.list', { limit: 1 })).total
}

/** With one account, which stays whatever comes. */
async function aWorkspaceFile(): Promise<string> {
  const path = join(aFolder(), 'workspace.keyplan')
  const core = await startCore({ path })
  await core.do('account.add', { name: 'Sundholt' })
  await core.close()
  return path
}

async function aHost(path: string): Promise<BuiltHost> {
  const host = await startBuiltHost({ home: aFolder(), args: ['--workspace', path] })
  onTestFinished(() => kill(host))
  return host
}

async function kill({ launched }: BuiltHost): Promise<void> {
  launched.process.kill('SIGKILL')
  await launched.exited
}
