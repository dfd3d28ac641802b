import type { AccountId } from '#shared/domain/account/model.ts'
import type { ReadLine } from '#shared/domain/economics/read-order-line.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import Database from 'better-sqlite3'
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { anAccount } from '../support/builders.ts'
import { newFolder, removeFolder } from '../support/folder.ts'
import { startCore } from '../support/core.ts'
import { allBrought, aReadLine, preparedOrders } from '../support/order-file.ts'
import { median, spreadOf, timed, type Bench, type Figure } from './bench.ts'

const count = Number(process.env['KEYPLAN_BENCH_LINES'] ?? 1_000_000)
const accounts = 200
const reads = 9

/**
 * A million order lines that are read already: staged, compared, brought in, made to count and summed, against the same lines
 * naively inserted into one plain table; and what all accounts of a year come to, from the sums against the lines themselves.
 */
export const bench: Bench = {
  ids: ['orders.import-1m', 'orders.read-1m'],
  run: async () => {
    const folder = newFolder()
    const core = await startCore({ path: join(folder, 'bench.keyplan') })
    try {
      const ids: AccountId[] = []
      for (let each = 0; each < accounts; each++) ids.push((await anAccount(core, { name: `A${each}` })).id)
      const lines = Array.from({ length: count }, (_, index): ReadLine =>
        aReadLine(ids[(index * 7) % accounts]!, {
          orderNumber: `SO-${Math.floor(index / 10)}`,
          lineNumber: (index % 10) + 1,
          orderedOn:
            `20${10 + Math.floor((index * 10) / count)}-${String((index % 12) + 1).padStart(2, '0')}-15` as CalendarDay,
          productCode: `P${index % 500}`,
          productLine: `L${index % 8}`,
          net: 10_000 + (index % 99_991),
        }),
      )
      const plainMs = await timed(() => plainInsert(join(folder, 'plain.db'), lines))
      const cli = cliImport(folder, lines)
      const at = { path: core.path, staging: dirname(core.incidentLog) }
      let jobId = undefined as ReturnType<typeof preparedOrders> | undefined
      const stagedMs = await timed(() => (jobId = preparedOrders(at, lines)))
      const broughtMs = await timed(() => allBrought(core, jobId!))
      const takenMs = await timed(() => core.do('order.takeIn', { jobId: jobId! }))
      const importMs = stagedMs + broughtMs + takenMs

      const file = new Database(core.path, { readonly: true })
      const fromSums = `select account_number, sum(net_e4) from rollup_month
        where month between '2015-01' and '2015-12' group by 1`
      const fromLines = `select account_number, sum(net_e4) from imported_line
        where ordered_on between '2015-01-01' and '2015-12-31' group by 1`
      const same =
        JSON.stringify(file.prepare(fromSums).all()) === JSON.stringify(file.prepare(fromLines).all())
      if (!same) throw new Error('The sums are not those of the lines')
      const times = async (sql: string) => {
        const all: number[] = []
        for (let round = 0; round < reads; round++) all.push(await timed(() => file.prepare(sql).all()))
        return all
      }
      const [quick, slow] = [await times(fromSums), await times(fromLines)]
      file.close()
      return [
        {
          id: 'orders.import-1m',
          value: importMs,
          unit: 'ms',
          floor: plainMs,
          ratio: importMs / plainMs,
          runs: 1,
          spread: [importMs, importMs],
          note: `${count} lines; staged ${Math.round(stagedMs)}, brought ${Math.round(broughtMs)}, taken in and summed ${Math.round(takenMs)} ms; sqlite3 .import ${cli} ms`,
        },
        {
          id: 'orders.read-1m',
          value: median(quick),
          unit: 'ms',
          floor: median(slow),
          ratio: median(slow) / median(quick),
          runs: reads,
          spread: spreadOf(quick),
          note: 'a year of all accounts',
        },
      ] satisfies Figure[]
    } finally {
      await core.close()
      removeFolder(folder)
    }
  },
}

const cellsOf = (line: ReadLine): readonly (string | number | null)[] => Object.values(line)

/** Row by row, in one transaction, into a table without keys or indexes. */
function plainInsert(path: string, lines: readonly ReadLine[]): void {
  const database = new Database(path)
  database.pragma('journal_mode = WAL')
  const cells = cellsOf(lines[0]!)
  database.exec(`create table plain (${cells.map((_, index) => `c${index}`).join(', ')}); begin`)
  const insert = database.prepare(`insert into plain values (${cells.map(() => '?').join(', ')})`)
  for (const line of lines) insert.run(...cellsOf(line))
  database.exec('commit')
  database.close()
}

/** Milliseconds of the command line tool for the same lines, where it is installed. */
function cliImport(folder: string, lines: readonly ReadLine[]): number | string {
  const [csv, path] = [join(folder, 'plain.csv'), join(folder, 'cli.db')]
  const parts: string[] = []
  for (const line of lines) parts.push(cellsOf(line).join(','))
  writeFileSync(csv, parts.join('\n'))
  try {
    const startedAt = performance.now()
    execFileSync('sqlite3', [
      path,
      '-cmd',
      `create table plain (${cellsOf(lines[0]!)
        .map((_, index) => `c${index}`)
        .join(', ')})`,
      '.mode csv',
      `.import ${csv} plain`,
    ])
    return Math.round(performance.now() - startedAt)
  } catch (error) {
    return `not measured (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`
  } finally {
    rmSync(csv)
    rmSync(path, { force: true })
  }
}
