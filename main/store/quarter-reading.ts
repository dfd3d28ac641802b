import type { AccountId } from '#shared/domain/account/model.ts'
import { monthsLater, type Month } from '#shared/domain/economics/months.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import { sql, type Kysely } from 'kysely'
import { holderText } from './order-accounts.ts'
import { quarterText } from './quarter-sums.ts'
import type { Reader } from './recorder.ts'
import type { Tables } from './tables.ts'

/** What an account earned in each of some quarters: net, and what is left of it after cost of goods, in ten-thousandths. */
export type QuartersOf = Readonly<{ netE4: number[]; marginE4: number[] }>

/**
 * What each account earned by quarter, in a currency, of imported lines and of those that were recorded. An account without a line in
 * any of them is not among them.
 * @param quarters their first months, the earliest first, with none left out between
 */
export async function sumQuarters(
  db: Reader,
  { quarters, currency }: Readonly<{ quarters: readonly Month[]; currency: string }>,
): Promise<ReadonlyMap<AccountId, QuartersOf>> {
  const [first, last] = [quarters[0], quarters.at(-1)]
  const sums = new Map<AccountId, QuartersOf>()
  if (first === undefined || last === undefined) return sums
  const of = db as unknown as Kysely<Tables>
  const places = new Map(quarters.map((quarter, at) => [quarter, at]))
  const sumsOf = (id: AccountId): QuartersOf => {
    const known = sums.get(id)
    if (known) return known
    const none = { netE4: quarters.map(() => 0), marginE4: quarters.map(() => 0) }
    sums.set(id, none)
    return none
  }
  const add = ({ netE4, marginE4 }: QuartersOf, row: Amounts): void => {
    const at = places.get(row.quarter)
    if (at === undefined) return
    netE4[at] = (netE4[at] ?? 0) + row.netE4
    marginE4[at] = (marginE4[at] ?? 0) + row.netE4 - row.costE4
  }

  const { rows: holders } = await sql<{ number: number; accountId: AccountId }>`
    select a.number, ${sql.raw(holderText)} as accountId from order_account as a`.execute(of)
  const holderOf = new Map(holders.map(({ number, accountId }) => [number, accountId]))
  const { rows } = await sql<Amounts & { number: number }>`
    select account_number as number, quarter, net_e4 as netE4, cost_e4 as costE4 from rollup_quarter
    where quarter between ${first} and ${last} and currency = ${currency}`.execute(of)
  for (const row of rows) {
    const accountId = holderOf.get(row.number)
    if (accountId !== undefined) add(sumsOf(accountId), row)
  }

  const size = 10 ** (4 - minorDigits(currency))
  const { rows: recorded } = await sql<Amounts & { accountId: AccountId }>`
    select account_id as accountId, ${sql.raw(quarterText('month'))} as quarter, sum(net_minor) * ${size} as netE4, sum(cost_minor) * ${size} as costE4
    from (select account_id, substr(ordered_on, 1, 7) as month, net_minor, cost_minor from order_line
      where ordered_on between ${`${first}-01`} and ${`${monthsLater(last, 2)}-31`})
    group by 1, 2`.execute(of)
  for (const row of recorded) add(sumsOf(row.accountId), row)
  return sums
}

type Amounts = Readonly<{ quarter: Month; netE4: number; costE4: number }>
