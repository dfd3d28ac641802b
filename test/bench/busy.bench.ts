import { join } from 'node:path'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { createApp } from '../../main/app.ts'
import { callerOver, type Caller } from '../support/caller.ts'
import { newFolder, removeFolder } from '../support/folder.ts'
import { contactLines, contactsOf, handedIn } from '../support/incoming-file.ts'
import { quantile, spreadOf, type Bench, type Figure } from './bench.ts'

/** How many rows the file has; fewer make a quick run while one works on it. */
const rowCount = Number(process.env.KEYPLAN_BENCH_ROWS ?? 1_000_000)
const betweenMs = 50
const idleCalls = 200
const accountCount = 50

/**
 * Reads and small writes through the whole stack, one of each every 50 ms however long the one before took, while a file of
 * 1,000,000 contacts is imported, against the same calls on the idle workspace. A call is timed from when it was due.
 */
export const bench: Bench = {
  ids: ['busy.read-p95', 'busy.write-p95'],
  run: async () => {
    const home = newFolder()
    const app = createApp({ host: 'test', environment: { KEYPLAN_HOME: home } })
    const on = callerOver(app.call)
    try {
      await on.do('workspace.create', { path: join(home, 'w.keyplan'), name: 'Bench', currency: 'EUR' })
      const accounts: AccountId[] = []
      for (let each = 0; each < accountCount; each++)
        accounts.push((await on.do('account.add', { name: `Account ${each}` })).id)
      const how = await handedIn(on, contactLines(rowCount), contactsOf(accounts[0]!))

      let isOver = false
      const idle = await callsWhile(on, accounts, () => idleCalls)
      const { basis } = await on.do('import.preview', how)
      const { jobId } = await on.do('import.start', { ...how, basis, fileName: 'contacts.csv' })
      const startedAt = performance.now()
      const watching = watch(on, jobId).finally(() => {
        isOver = true
      })
      const busy = await callsWhile(on, accounts, () => (isOver ? 0 : Infinity))
      const phases = await watching
      const seconds = Math.round((performance.now() - startedAt) / 1_000)
      const note = `import of ${rowCount} rows, ${seconds} s (${phases}), memory ${Math.round(process.resourceUsage().maxRSS / 1_024)} MB at most`
      return [
        figure('busy.read-p95', busy.reads, idle.reads, note),
        figure('busy.write-p95', busy.writes, idle.writes, note),
      ]
    } finally {
      await app.close()
      removeFolder(home)
    }
  },
}

type Samples = Readonly<{ reads: number[]; writes: number[] }>

function figure(id: string, busy: readonly number[], idle: readonly number[], note: string): Figure {
  const [value, floor] = [quantile(busy, 0.95), quantile(idle, 0.95)]
  const over = busy.filter((ms) => ms > 100).length
  return {
    id,
    value,
    unit: 'ms',
    floor,
    ratio: value / floor,
    runs: busy.length,
    spread: spreadOf(busy),
    note: `${note}; p50 ${quantile(busy, 0.5).toFixed(1)} ms, ${over} calls over 100 ms`,
  }
}

/** Calls at their time, whether those before have been answered or not. */
async function callsWhile(
  on: Caller,
  accounts: readonly AccountId[],
  atMost: () => number,
): Promise<Samples> {
  const samples: Samples = { reads: [], writes: [] }
  const underWay: Promise<unknown>[] = []
  const startedAt = performance.now()
  for (let call = 0; call < atMost(); call++) {
    const dueAt = startedAt + call * betweenMs
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, dueAt - performance.now())))
    const id = accounts[call % accounts.length]!
    underWay.push(
      on.do('account.get', { id }).then(() => samples.reads.push(performance.now() - dueAt)),
      on
        .do('touchpoint.record', {
          accountId: id,
          happenedOn: '2026-03-02' as CalendarDay,
          channel: 'call',
          subject: `Call ${call}`,
          minutes: null,
          note: '',
          contactIds: [],
          teamMemberIds: [],
        })
        .then(() => samples.writes.push(performance.now() - dueAt)),
    )
  }
  await Promise.all(underWay)
  return samples
}

/** Resolves with the seconds of each phase when the job is over. */
async function watch(on: Caller, id: string): Promise<string> {
  const seconds = new Map<string, number>()
  for (let last = performance.now(); ;) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    const job = (await on.do('job.list', {})).find((each) => each.id === id)
    const at = performance.now()
    seconds.set(job?.phase ?? '', (seconds.get(job?.phase ?? '') ?? 0) + (at - last) / 1_000)
    last = at
    if (job?.error) throw new Error(JSON.stringify(job.error))
    if (job?.endedAt !== null) return [...seconds].map(([phase, s]) => `${phase} ${s.toFixed(1)}`).join(', ')
  }
}
