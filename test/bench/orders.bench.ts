import { contract, type Output } from '#shared/contract/contract.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import Database from 'better-sqlite3'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createApp } from '../../main/app.ts'
import { createImportFiles } from '../../main/services/import-file.ts'
import { openLines } from '../../main/services/order-files.ts'
import { createTableFile } from '../../main/store/table-file/table-file.ts'
import { builtThreads } from '../support/built-threads.ts'
import { callerOver, type Caller } from '../support/caller.ts'
import { newFolder, removeFolder } from '../support/folder.ts'
import { ordersHandedIn } from '../support/order-file.ts'
import { median, spreadOf, timed, type Bench, type Figure } from './bench.ts'
import { cliImport, csvFields, orderCsv } from './order-csv.ts'

const count = Number(process.env['KEYPLAN_BENCH_LINES'] ?? 1_000_000)
const accounts = 200
const [rounds, reads] = [3, 9]

/**
 * A file of a million order lines: read and written down alone, by the reader and the side file of an import, looked at, and imported whole in the running
 * program, beside SQLite's command line tool that brings the same file into one plain table; and what all accounts of a year come to, from
 * the sums against the lines themselves.
 */
export const bench: Bench = {
  ids: ['orders.read-1m', 'orders.look-1m', 'orders.import-1m', 'orders.year-1m'],
  run: async () => {
    const home = newFolder()
    const app = createApp({ host: 'test', environment: { KEYPLAN_HOME: home }, ...builtThreads })
    const on = callerOver(app.call)
    try {
      const handed = await ordersHandedIn(on, orderCsv(count, accounts), csvFields)
      const staging = join(home, 'staging')
      const floors: number[] = []
      const floor = (): void => {
        const ms = cliImport(join(staging, handed.fileId), join(home, 'cli.db'))
        if (ms !== undefined) floors.push(ms)
      }
      const [looked, read, imported]: [number[], number[], number[]] = [[], [], []]
      let [path, phases] = ['', '']
      for (let round = 0; round < rounds; round++) {
        path = join(home, `w${round}.keyplan`)
        await on.do('workspace.create', { path, name: 'Bench', currency: 'EUR' })
        for (let each = 0; each < accounts; each++) await on.do('account.add', { name: `A${each}` })
        const { basis, ...preview } = await on.do('order.preview', handed)
        if (preview.lines !== count) throw new Error('Not all lines are taken')
        looked.push(
          await timed(async () => {
            await on.do('import.inspect', { ...asIs, fileId: handed.fileId })
            await on.do('order.preview', handed)
          }),
        )
        floor()
        imported.push(
          await timed(async () => {
            const { jobId } = await on.do('order.import', { ...handed, basis, fileName: 'orders.csv' })
            phases = await phasesOf(on, jobId)
          }),
        )
        floor()
        read.push(await timed(() => readAlone(staging, join(home, 'plain.db'), { ...handed, basis })))
      }
      if ((await on.do('order.checkMonths', {})).differing > 0) throw new Error('Sums are not in step')
      await app.close()
      const tool = floors.length > 0 ? 'sqlite3 .import' : 'sqlite3 is not installed'
      return [
        figure('orders.read-1m', read, floors, `${count} lines; floor: ${tool}`),
        figure(
          'orders.look-1m',
          looked,
          floors,
          `until its columns are guessed and one sees what it comes to; floor: ${tool}`,
        ),
        figure('orders.import-1m', imported, floors, `${count} lines, ${phases}; floor: ${tool}`),
        yearFigure(path),
      ]
    } finally {
      await app.close()
      removeFolder(home)
    }
  },
}

const asIs = { encoding: null, delimiter: null, sheet: null, object: null }

/** The cells of the file into a plain table, as they are. */
function readAlone(staging: string, into: string, asked: object): void {
  const how = contract['order.import'].input.parse({ ...asked, fileName: 'orders.csv' })
  const file = createTableFile(into)
  const add = file.table('plain', `create table plain (${csvFields.join(', ')})`)
  const rows = openLines(createImportFiles(staging, goOn), how, goOn)
  let key = 0
  while (rows.share() < 1) rows.read((row) => add(++key, row), 5_000)
  file.finish()
  const database = new Database(into)
  const inserted = database.prepare('select count(*) from plain').pluck().get()
  database.close()
  rmSync(into)
  if (inserted !== count) throw new Error('Not all rows are there')
}

/** Resolves with the seconds of each phase when the job is over. */
async function phasesOf(on: Caller, jobId: string): Promise<string> {
  const told = new Map<string, number>()
  for (let last = performance.now(); ;) {
    await setTimeout(10)
    const job: Output<'job.list'>[number] | undefined = (await on.do('job.list', {})).find(
      ({ id }) => id === jobId,
    )
    if (!job || job.state === 'failed') throw new Error('The import has failed')
    const now = performance.now()
    told.set(job.phase, (told.get(job.phase) ?? 0) + now - last)
    last = now
    if (job.endedAt !== null) break
  }
  return [...told].map(([phase, ms]) => `${phase} ${(ms / 1_000).toFixed(1)} s`).join(', ')
}

function yearFigure(path: string): Figure {
  const file = new Database(path, { readonly: true })
  const fromSums = `select account_number, sum(net_e4) from rollup_month
    where month between '2015-01' and '2015-12' group by 1`
  const fromLines = `select account_number, sum(net_e4) from imported_line
    where ordered_on between '2015-01-01' and '2015-12-31' group by 1`
  const answers = [fromSums, fromLines].map((sql) => JSON.stringify(file.prepare(sql).all()))
  if (answers[0] !== answers[1]) throw new Error('The sums are not those of the lines')
  const [quick, slow] = [fromSums, fromLines].map((sql) =>
    Array.from({ length: reads }, () => {
      const startedAt = performance.now()
      file.prepare(sql).all()
      return performance.now() - startedAt
    }),
  ) as [number[], number[]]
  file.close()
  const [value, floor] = [median(quick), median(slow)]
  const facts = { id: 'orders.year-1m', unit: 'ms', runs: reads, note: 'a year of all accounts' }
  return { ...facts, value, floor, ratio: floor / value, spread: spreadOf(quick) }
}

function figure(id: string, samples: readonly number[], floors: readonly number[], note: string): Figure {
  const value = median(samples)
  const measured = floors.length > 0 ? { floor: median(floors), ratio: value / median(floors) } : {}
  return { id, value, unit: 'ms', ...measured, runs: samples.length, spread: spreadOf(samples), note }
}
