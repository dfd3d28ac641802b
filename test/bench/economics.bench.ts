import type { AccountId } from '#shared/domain/account/model.ts'
import Database from 'better-sqlite3'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { startCore, type Core } from '../support/core.ts'
import { newFolder, removeFolder } from '../support/folder.ts'
import { median, spreadOf, timed, type Bench, type Figure } from './bench.ts'
import { makeOrderWorkspace } from './order-workspace.ts'

const lines = Number(process.env['KEYPLAN_BENCH_LINES'] ?? 5_000_000)
const accounts = 2_000
const runs = 9
const [from, to] = ['2021-01', '2025-12']

/**
 * What all accounts and one account have earned in five years of many order lines, through the contract, and how much memory the process holds
 * that answered it. The peer is DuckDB computing the same from the same lines, where it is installed; else SQLite itself over the lines
 * is the floor, its rows read into JavaScript.
 */
export const bench: Bench = {
  ids: ['portfolio.read-5m', 'portfolio.growth-5m', 'statement.read-5m', 'economics.rss-5m'],
  run: async () => {
    const folder = newFolder()
    const path = join(folder, 'bench.keyplan')
    const ids = await makeOrderWorkspace(path, { accounts, lines })
    const peer = 'floor: SQLite over the lines; DuckDB not measured (not installed)'
    const core = await startCore({ path, mode: 'edit' })
    try {
      const portfolio = await many(() => core.do('economics.getPortfolio', { from, to }))
      const portfolioFloor = fromLines(path, 'l.account_number, ', 'group by 1')
      const one = ids[1_000]!
      const statement = await many(() => statementWithDrill(core, one))
      const statementFloor = fromLines(
        path,
        'p.product_line, substr(l.ordered_on, 1, 7), ',
        `where l.account_number + 0 = 1001 group by 1, 2`,
      )
      // One process at a time holds a workspace.
      await core.close()
      const held = rssOf(path, one)
      const fewer = await portfolioOfFewer(join(folder, 'fewer.keyplan'))
      return [
        figure(
          'portfolio.read-5m',
          portfolio,
          portfolioFloor,
          `${accounts} accounts, ${lines} lines, with a cost model; ${peer}`,
        ),
        {
          id: 'portfolio.growth-5m',
          value: median(portfolio),
          unit: 'ms',
          floor: median(fewer),
          ratio: median(portfolio) / median(fewer),
          runs,
          spread: spreadOf(portfolio),
          note: 'floor: the same of a fifth of the lines',
        },
        figure('statement.read-5m', statement, statementFloor, `one account with its lines; ${peer}`),
        {
          id: 'economics.rss-5m',
          value: held,
          unit: 'MB',
          floor: 400,
          ratio: held / 400,
          runs: 1,
          spread: [held, held],
          note: 'most that a process held which opened the file and answered both; floor: what is allowed',
        },
      ] satisfies Figure[]
    } finally {
      await core.close()
      removeFolder(folder)
    }
  },
}

async function portfolioOfFewer(path: string): Promise<readonly number[]> {
  await makeOrderWorkspace(path, { accounts, lines: lines / 5 })
  const core = await startCore({ path, mode: 'edit' })
  try {
    return await many(() => core.do('economics.getPortfolio', { from, to }))
  } finally {
    await core.close()
  }
}

async function statementWithDrill(core: Core, accountId: AccountId): Promise<void> {
  await core.do('economics.getStatement', { accountId, from, to })
  await core.do('economics.listLines', { accountId, from, to, offset: 0, limit: 100 })
}

async function many(work: () => Promise<unknown>): Promise<readonly number[]> {
  const samples: number[] = []
  await work()
  for (let run = 0; run < runs; run++) samples.push(await timed(work))
  return samples
}

/** Milliseconds of the same sums out of the lines, with nothing kept beforehand. */
function fromLines(path: string, keys: string, where: string): number {
  const file = new Database(path, { readonly: true })
  const asked = file.prepare(`select ${keys}count(*), sum(l.list_e4), sum(l.discount_e4), sum(l.rebate_e4),
      sum(l.allowance_e4), sum(l.terms_e4), sum(l.net_e4), sum(l.cost_e4), sum(l.cost_e4 is null), sum(l.freight_e4)
    from imported_line as l join product as p on p.number = l.product_number ${where}`)
  const samples: number[] = []
  for (let run = 0; run < 3; run++) {
    const startedAt = performance.now()
    asked.all()
    samples.push(performance.now() - startedAt)
  }
  file.close()
  return median(samples)
}

function figure(id: string, samples: readonly number[], floor: number, note: string): Figure {
  const value = median(samples)
  return { id, value, unit: 'ms', floor, ratio: floor / value, runs, spread: spreadOf(samples), note }
}

/** Megabytes that a process of its own comes to. */
function rssOf(path: string, accountId: AccountId): number {
  const program = `
    import { startCore } from ${JSON.stringify(join(import.meta.dirname, '..', 'support', 'core.ts'))}
    const core = await startCore({ path: ${JSON.stringify(path)}, mode: 'edit' })
    const months = ${JSON.stringify({ from, to })}
    await core.do('economics.getPortfolio', months)
    const asked = { accountId: ${JSON.stringify(accountId)}, ...months }
    await core.do('economics.getStatement', asked)
    await core.do('economics.listLines', { ...asked, offset: 0, limit: 100 })
    await core.close()
    console.log(process.resourceUsage().maxRSS / 1024)`
  return Number(
    execFileSync(process.execPath, ['--input-type=module-typescript', '-e', program], {
      encoding: 'utf8',
      cwd: join(import.meta.dirname, '..', '..'),
    }),
  )
}
