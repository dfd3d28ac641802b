import type { AccountId } from '#shared/domain/account/model.ts'
import Database from 'better-sqlite3'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { startCore, type Core } from '../support/core.ts'
import { newFolder, removeFolder } from '../support/folder.ts'
import { median, spreadOf, timed, type Bench, type Figure } from './bench.ts'
import { duckLinesOf } from './duck-lines.ts'
import { makeOrderWorkspace } from './order-workspace.ts'

const lines = Number(process.env['KEYPLAN_BENCH_LINES'] ?? 5_000_000)
const accounts = 2_000
const runs = 9
const [from, to] = ['2021-01', '2025-12']

/**
 * What all accounts and one account have earned in five years of many order lines, through the contract, and how much memory the process holds
 * that answered it. The peer is DuckDB computing the same from the same lines, its rows read into JavaScript.
 */
export const bench: Bench = {
  ids: [
    'portfolio.read-5m',
    'portfolio.growth-5m',
    'statement.read-5m',
    'lifetime.days-5m',
    'economics.rss-5m',
  ],
  run: async () => {
    const folder = newFolder()
    const path = join(folder, 'bench.keyplan')
    const ids = await makeOrderWorkspace(path, { accounts, lines })
    const core = await startCore({ path, mode: 'edit', isMeasured: true })
    try {
      const portfolio = await many(() => core.do('economics.getPortfolio', { from, to }))
      const quarters = await many(() => core.do('economics.getQuarters', { to, count: 20 }))
      const one = ids[1_000]!
      const statement = await many(() => statementWithDrill(core, one))
      const days = await many(() => core.do('economics.getLifespans', { now: to, before: from }))
      // One process at a time holds a workspace.
      await core.close()
      const plainDays = await many(async () => plainDaysOf(path))
      const held = rssOf(path, one)
      const peer = await peerOf(path)
      const fewer = await portfolioOfFewer(join(folder, 'fewer.keyplan'))
      return [
        figure(
          'portfolio.read-5m',
          portfolio,
          peer.portfolio,
          `${accounts} accounts, ${lines} lines, with a cost model; floor: DuckDB; net and margin by quarter ${told(median(quarters))} ms, DuckDB ${told(peer.quarters)} ms`,
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
        figure('statement.read-5m', statement, peer.statement, 'one account with its lines; floor: DuckDB'),
        {
          id: 'lifetime.days-5m',
          value: median(days),
          unit: 'ms',
          floor: median(plainDays),
          ratio: median(days) / median(plainDays),
          runs,
          spread: spreadOf(days),
          note: 'how long each account lasts, by all days of all accounts; floor: better-sqlite3 reading these days',
        },
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
  const core = await startCore({ path, mode: 'edit', isMeasured: true })
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

/** The sums by day as rows, with nothing made of them. */
function plainDaysOf(path: string): void {
  const file = new Database(path, { readonly: true })
  file.prepare('select * from rollup_day').all()
  file.close()
}

async function many(work: () => Promise<unknown>): Promise<readonly number[]> {
  const samples: number[] = []
  await work()
  for (let run = 0; run < runs; run++) samples.push(await timed(work))
  return samples
}

const sums = `count(*), sum(list_e4)::double, sum(net_e4)::double, sum(cost_e4)::double, sum((cost_e4 is null)::int)::double,
  sum(freight_e4)::double`
const statementSums = `${sums}, sum(discount_e4)::double, sum(rebate_e4)::double, sum(allowance_e4)::double, sum(terms_e4)::double,
  count(distinct order_number), sum((net_e4 < 0)::int)::double`

/**
 * Milliseconds that DuckDB takes for what is asked through the contract: sums of all accounts with how many orders and returns; and of
 * one account the sums of all, by product line and by month, with a page of its lines and how many there are. What all earned by
 * quarter is told beside.
 */
async function peerOf(path: string) {
  const duck = await duckLinesOf(path)
  const within = `from line where month between '${from}' and '${to}'`
  const one = `${within} and account = 1001`
  const asked = (...all: readonly string[]) =>
    many(async () => {
      for (const each of all) await duck.ask(each)
    })
  try {
    return {
      portfolio: median(
        await asked(
          `select account, ${sums}, count(distinct order_number), sum((net_e4 < 0)::int)::double ${within} group by 1`,
        ),
      ),
      quarters: median(
        await asked(
          `select account, month[1:4] || (month[6:7]::int + 2) // 3, sum(net_e4)::double, sum(net_e4 - coalesce(cost_e4, 0))::double
            ${within} group by 1, 2`,
        ),
      ),
      statement: median(
        await asked(
          `select ${statementSums} ${one}`,
          `select product_line, ${statementSums} ${one} group by 1`,
          `select month, ${statementSums} ${one} group by 1`,
          `select count(*) ${one}`,
          `select * ${one} order by month desc, order_number, line_number limit 100`,
        ),
      ),
    }
  } finally {
    duck.close()
  }
}

function figure(id: string, samples: readonly number[], floor: number, note: string): Figure {
  const value = median(samples)
  return { id, value, unit: 'ms', floor, ratio: floor / value, runs, spread: spreadOf(samples), note }
}

const told = (ms: number): string => ms.toFixed(0)

/** Megabytes that a process of its own comes to. */
function rssOf(path: string, accountId: AccountId): number {
  const program = `
    import { startCore } from ${JSON.stringify(join(import.meta.dirname, '..', 'support', 'core.ts'))}
    const core = await startCore({ path: ${JSON.stringify(path)}, mode: 'edit', isMeasured: true })
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
