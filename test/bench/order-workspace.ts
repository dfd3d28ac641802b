import type { AccountId } from '#shared/domain/account/model.ts'
import Database from 'better-sqlite3'
import { sumMonthsOf } from '../../main/store/order-months.ts'
import { anAccount } from '../support/builders.ts'
import { startCore, type Core } from '../support/core.ts'

/**
 * Makes a workspace with so many accounts that have ordered so many lines within five years, in 2,000 products of 8 lines, and with a model of
 * what it costs to serve them, without which a statement leaves out what takes the counting. The lines are written
 * into the file itself, as an import leaves them: the way in is what `orders.import-1m` measures.
 */
export async function makeOrderWorkspace(
  path: string,
  { accounts, lines }: Readonly<{ accounts: number; lines: number }>,
): Promise<readonly AccountId[]> {
  const core = await startCore({ path })
  const ids: AccountId[] = []
  for (let each = 0; each < accounts; each++) ids.push((await anAccount(core, { name: `A${each}` })).id)
  await withCostModel(core)
  await core.close()

  const database = new Database(path)
  try {
    const account = database.prepare('insert into order_account values (?, ?)')
    const product = database.prepare('insert into product values (?, ?, ?, ?)')
    database.transaction(() => {
      for (const [at, id] of ids.entries()) account.run(at + 1, id)
      for (let each = 1; each <= 2_000; each++)
        product.run(each, `P${each}`, `Product ${each}`, `L${each % 8}`)
      database
        .prepare('insert into order_import values (?, 1, ?, ?, ?, 0, 1, ?, 1, null)')
        .run('0199b3d2-7c11-7a52-9c0e-3f1d00000000', 'bench', 'bench.csv', lines, lines)
      database
        .prepare(
          `insert into imported_line
          with recursive at (n) as (select 0 union all select n + 1 from at where n + 1 < ?)
          select n + 1, 1, (n / 5 * 7) % ? + 1, n * 31 % 2000 + 1, 'SO-' || (n / 5), n % 5 + 1,
            date('2021-01-01', (n / 5 * 1825 / (? / 5)) || ' days'), 'EUR', 10000 * (n % 9 + 1), net * 12 / 10, net / 10, net / 20, net / 20, 0,
            net, case when n % 50 = 0 then null else net * 6 / 10 end, net / 40, null
          from (select n, 10000000 + n % 99991 * 100 as net from at)`,
        )
        .run(lines, accounts, lines)
    })()
    sumMonthsOf(database)
    database.exec('analyze')
  } finally {
    database.close()
  }
  return ids
}

async function withCostModel(core: Core): Promise<void> {
  const handling = {
    key: 'orders',
    name: 'Order handling',
    capacityCostMinor: 80_000_00,
    capacityMinutes: 100_000,
    terms: [
      { driver: 'orders', channel: null, minutes: 20 },
      { driver: 'lines', channel: null, minutes: 2 },
      { driver: 'returns', channel: null, minutes: 44 },
    ],
  } as const
  const visits = {
    key: 'visits',
    name: 'Visits',
    capacityCostMinor: 60_000_00,
    capacityMinutes: 60_000,
    terms: [{ driver: 'touchpointMinutes', channel: 'meeting', minutes: 2 }],
  } as const
  const model = await core.do('cost-model.add', { name: 'Ours', validFrom: '2020-01' })
  const changes = { termDays: 60, financeRate: 0.08, activities: [handling, visits] }
  await core.do('cost-model.edit', { id: model.id, version: model.version, changes })
}
