import type { AccountId } from '#shared/domain/account/model.ts'
import type { RateUnits } from '#shared/domain/economics/exchange-rate.ts'
import type { LineStep } from '#shared/domain/economics/statement.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { importedOf, linesOf, ofNumber, recordedOf, type LinesAsked } from './lines-asked.ts'
import { listNumbersOfAll } from './order-accounts.ts'
import { linesIn } from './order-money.ts'
import type { Reader } from './recorder.ts'
import type { MonthCount } from './statement-sums.ts'
import type { Tables } from './tables.ts'

/** A line with what it earns, in ten-thousandths. */
export type EarningLine = Readonly<{
  accountId: AccountId
  orderNumber: string
  lineNumber: number | null
  orderedOn: CalendarDay
  product: string
  productLine: string
  quantityE4: number
  listE4: number
  discountE4: number
  rebateE4: number
  allowanceE4: number
  termsE4: number
  netE4: number
  costE4: number | null
  freightE4: number | null
  fileName: string | null
  source: string
  channel: string
  /** What the file said, in another currency, and the rate by which it was converted; `null` of a line in the workspace's. */
  foreign: Readonly<{ currency: string; netE4: number; rate: RateUnits }> | null
}>

type LineRow = Omit<EarningLine, 'foreign'> & {
  foreignCurrency: string | null
  foreignNetE4: number
  ownUnits: number
  foreignUnits: number
}

/** How many lines there are in each month that has any, the newest first: all of them, or those with a part in a step. */
export async function countLinesByMonth(
  db: Reader,
  asked: LinesAsked,
  step: LineStep | null,
): Promise<readonly MonthCount[]> {
  const lines = linesOf(asked, await linesIn(db, asked.currency))
  const { rows } = await sql<MonthCount>`select month, count(*) as lines from (${lines})
    ${step === null ? sql`` : sql`where ${partIn[step]}`} group by 1 order by 1 desc`.execute(
    db as unknown as Kysely<Tables>,
  )
  return rows
}

/** Some of them, the newest first. */
export async function listEarningLines(
  db: Reader,
  asked: LinesAsked,
  step: LineStep | null,
  { offset, limit }: Readonly<{ offset: number; limit: number }>,
): Promise<EarningLine[]> {
  const of = db as unknown as Kysely<Tables>
  const told = await linesIn(db, asked.currency)
  const some = (lines: RawBuilder<unknown>) =>
    sql`select * from (${lines}) ${step === null ? sql`` : sql`where ${partIn[step]}`}`
  const order = sql`order by ordered_on desc, order_number, line_number, id`
  // Of few numbers the newest lines are found by going back through each; of many, or of one order, it is quicker to look at all of them.
  const numbers = await listNumbersOfAll(db, asked.accountIds)
  const parts = [...numbers.map((number) => importedOf(asked, told, ofNumber(number))), recordedOf(asked)]
  const newest = parts.map((part) => sql`select * from (${some(part)} ${order} limit ${offset + limit})`)
  const looksAtAll = numbers.length > fewNumbers || asked.orderNumber != null
  const all = looksAtAll ? some(linesOf(asked, told)) : sql.join(newest, sql` union all `)
  const { rows } = await sql<LineRow>`select account_id as accountId, order_number as orderNumber,
      line_number as lineNumber, ordered_on as orderedOn, product, product_line as productLine, quantity as quantityE4,
      list as listE4, discount as discountE4, rebate as rebateE4, allowance as allowanceE4,
      terms as termsE4, net as netE4, cost as costE4, freight as freightE4, file_name as fileName, source,
      channel, foreign_currency as foreignCurrency, foreign_net as foreignNetE4, own_units as ownUnits, foreign_units as foreignUnits
    from (${all}) ${order} limit ${limit} offset ${offset}`.execute(of)
  return rows.map(({ foreignCurrency, foreignNetE4, ownUnits, foreignUnits, ...line }) => ({
    ...line,
    foreign:
      foreignCurrency === null
        ? null
        : { currency: foreignCurrency, netE4: foreignNetE4, rate: { ownUnits, foreignUnits } },
  }))
}

const fewNumbers = 8

/** Which lines have a part in a step. */
const partIn: Readonly<Record<LineStep, RawBuilder<unknown>>> = {
  discount: sql`discount <> 0`,
  rebate: sql`rebate <> 0`,
  allowance: sql`allowance <> 0`,
  terms: sql`terms <> 0`,
  other: sql`list - discount - rebate - allowance - terms <> net`,
  cost: sql`cost is not null`,
  freight: sql`coalesce(freight, 0) <> 0`,
}
