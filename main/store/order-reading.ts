import type { AccountId } from '#shared/domain/account/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { RateUnits } from '#shared/domain/economics/exchange-rate.ts'
import { sql, type Kysely } from 'kysely'
import { linesOfPlaces } from './account-lines.ts'
import type { EarningLine } from './earning-lines.ts'
import { holderText, numbersOf, numbersOfAll } from './order-accounts.ts'
import { counts } from './order-months.ts'
import { linesIn, told } from './order-money.ts'
import type { Reader } from './recorder.ts'
import type { Tables } from './tables.ts'

/** Sums of one account, product line, month and currency, in ten-thousandths. */
export type MonthRow = {
  accountId: AccountId
  month: string
  currency: string
  productLine: string
  lines: number
  orders: number
  quantityE4: number
  listE4: number
  discountsE4: number
  netE4: number
  costE4: number
  withoutCost: number
  freightE4: number
}

/** The sums of imported lines, of one account or of all that are there, from a month to another (`2013-07`), both included. */
export async function listMonths(
  db: Reader,
  accountId: AccountId | null,
  from: string,
  to: string,
  { offset, limit }: Readonly<{ offset: number; limit: number }>,
): Promise<MonthRow[]> {
  const own = accountId === null ? sql`` : sql`and a.number in ${numbersOf(accountId)}`
  const { rows } = await sql<MonthRow>`select account.id as accountId, m.month, m.currency,
      m.product_line as productLine, sum(m.line_count) as lines, sum(m.order_count) as orders,
      sum(m.quantity_e4) as quantityE4, sum(m.list_e4) as listE4, sum(m.discount_e4 + m.rebate_e4 + m.allowance_e4 + m.terms_e4) as discountsE4,
      sum(m.net_e4) as netE4, sum(m.cost_e4) as costE4, sum(m.without_cost) as withoutCost,
      sum(m.freight_e4) as freightE4
    from order_account as a join rollup_month as m on m.account_number = a.number
    join account on account.id = ${sql.raw(holderText)}
    where m.month between ${from} and ${to} ${own}
    group by account.id, m.month, m.currency, m.product_line
    order by account.id, m.month, m.currency, m.product_line limit ${limit} offset ${offset}`.execute(
    db as unknown as Kysely<Tables>,
  )
  return rows
}

/** What the imported lines of an account come to from a day up to and with another, in a currency, in ten-thousandths. */
export async function sumImported(
  db: Reader,
  accountId: AccountId,
  from: CalendarDay,
  to: CalendarDay,
  currency: string,
) {
  const { amount, join, isIn } = await linesIn(db, currency)
  const { rows } = await sql<{
    netE4: number
    costE4: number
    freightE4: number
    lines: number
  }>`select coalesce(sum(${amount('net_e4')}), 0) as netE4, coalesce(sum(${amount('cost_e4')}), 0) as costE4,
      coalesce(sum(${amount('freight_e4')}), 0) as freightE4, count(*) as lines
    from ${numbersOf(accountId)} as n cross join account_line as y on y.account_number = n.number
      and y.ordered_on between ${from} and ${to} ${sql.raw(linesOfPlaces)} ${join}
    where ${isIn} and ${counts}`.execute(db as unknown as Kysely<Tables>)
  return rows[0] ?? { netE4: 0, costE4: 0, freightE4: 0, lines: 0 }
}

/** Imported lines of some accounts by account and what the file calls the product line, of the same days and currency. */
export async function sumImportedLines(
  db: Reader,
  accountIds: readonly AccountId[],
  from: CalendarDay,
  to: CalendarDay,
  currency: string,
) {
  if (accountIds.length === 0) return []
  const { amount, join, isIn } = await linesIn(db, currency)
  const { rows } = await sql<{
    accountId: AccountId
    productLine: string
    netE4: number
    orderLines: number
  }>`select h.account_id as accountId, p.product_line as productLine, sum(${amount('net_e4')}) as netE4,
      count(*) as orderLines
    from ${numbersOfAll(accountIds)} as h
    cross join account_line as y on y.account_number = h.number and y.ordered_on between ${from} and ${to}
    ${sql.raw(linesOfPlaces)}
    join product as p on p.number = l.product_number ${join}
    where ${isIn} and ${counts}
    group by h.account_id, p.product_line`.execute(db as unknown as Kysely<Tables>)
  return rows
}

/** A line that makes a sum, with the file that it came with. Amounts in ten-thousandths. */
export type ImportedLine = Omit<
  EarningLine,
  'accountId' | 'lineNumber' | 'product' | 'fileName' | 'foreign'
> & {
  lineNumber: number
  productCode: string
  productName: string
  currency: string
  fileName: string
  rate: RateUnits | null
}

/** The lines of an account that count, by day, order and line. */
export async function listImported(
  db: Reader,
  accountId: AccountId,
  from: CalendarDay,
  to: CalendarDay,
  { offset, limit }: Readonly<{ offset: number; limit: number }>,
): Promise<ImportedLine[]> {
  const by = await told(db)
  const { rows } = await sql<
    Omit<ImportedLine, 'rate'> & { ownUnits: number | null; foreignUnits: number | null }
  >`select l.order_number as orderNumber, l.line_number as lineNumber,
      l.ordered_on as orderedOn, p.code as productCode, p.name as productName, p.product_line as productLine,
      l.currency, l.quantity_e4 as quantityE4, l.list_e4 as listE4, l.discount_e4 as discountE4,
      l.rebate_e4 as rebateE4, l.allowance_e4 as allowanceE4, l.terms_e4 as termsE4, l.net_e4 as netE4,
      l.cost_e4 as costE4, l.freight_e4 as freightE4, i.source, i.file_name as fileName,
      coalesce(l.channel, i.channel, '') as channel, ${sql.raw(by.join === '' ? 'null as ownUnits, null as foreignUnits' : 'r.own_units as ownUnits, r.foreign_units as foreignUnits')}
    from ${numbersOf(accountId)} as n cross join account_line as y on y.account_number = n.number
      and y.ordered_on between ${from} and ${to} ${sql.raw(linesOfPlaces)}
    join product as p on p.number = l.product_number
    join order_import as i on i.number = l.import_number ${sql.raw(by.join)}
    where ${counts}
    order by l.ordered_on, l.order_number, l.line_number limit ${limit} offset ${offset}`.execute(
    db as unknown as Kysely<Tables>,
  )
  return rows.map(({ ownUnits, foreignUnits, ...line }) => ({
    ...line,
    rate: ownUnits === null || foreignUnits === null ? null : { ownUnits, foreignUnits },
  }))
}

/** The months in which lines stand in another currency and nothing says what it was worth, with what they come to in it. */
export async function listWithoutRate(
  db: Reader,
  currency: string,
): Promise<{ currency: string; month: string; lines: number; netE4: number }[]> {
  const { rows } = await sql<{
    currency: string
    month: string
    lines: number
    netE4: number
  }>`select currency,
      month, sum(line_count) as lines, sum(net_e4) as netE4
    from rollup_account where currency <> ${currency} group by currency, month order by currency, month`.execute(
    db as unknown as Kysely<Tables>,
  )
  return rows
}
