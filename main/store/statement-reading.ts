import type { AccountId } from '#shared/domain/account/model.ts'
import type { RateUnits } from '#shared/domain/economics/exchange-rate.ts'
import type { Month } from '#shared/domain/economics/months.ts'
import { noSums, type LineStep, type LineSums } from '#shared/domain/economics/statement.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { linesOfPlaces } from './account-lines.ts'
import { listNumbersOfAll, numbersOfAll } from './order-accounts.ts'
import { counts } from './order-months.ts'
import { linesIn, type LinesIn } from './order-money.ts'
import type { Reader } from './recorder.ts'
import type { Tables } from './tables.ts'

/** Which lines: of these accounts, of months from one up to and with another, of one product line or all, in one currency. */
export type LinesAsked = Readonly<{
  accountIds: readonly AccountId[]
  from: Month
  to: Month
  productLine: string | null
  /** Only lines of these days within the months, both included. */
  days?: Readonly<{ from: CalendarDay; to: CalendarDay }> | null
  /** Only lines of this order. */
  orderNumber?: string | null
  /** Only lines of this source; `''` for those that were recorded. */
  source?: string | null
  /** Only lines that were sold through this channel; `''` for those of which none is said. */
  channel?: string | null
  /** That of the workspace, in which recorded lines stand; imported ones in another are converted where there is a rate, and else not among them. */
  currency: string
}>

/** What sums are taken by. */
export type SumsBy =
  'all' | 'product-line' | 'account' | 'month' | 'account-month' | 'product-line-month' | 'channel'
export type SumsOf = Readonly<{ key: string; isNow: boolean; sums: LineSums }>

/**
 * Sums of the lines that were recorded and those that files brought, by product line, account or month. `isNow` where a month is
 * `since` or later, so that a period and the one before it are read at once.
 */
export async function sumLines(
  db: Reader,
  asked: LinesAsked,
  by: SumsBy,
  since: Month,
): Promise<readonly SumsOf[]> {
  const lines = await linesIn(db, asked.currency)
  const { rows } = await sql<Row>`select ${keys[by]} as "key", month >= ${since} as isNow, count(*) as lines,
      count(distinct order_account || ' ' || source || ' ' || order_number) as orders, sum(is_returned) as returns, sum(is_expedited) as expedited,
      sum(needs_packing) as specialPacking, sum(quantity) as quantityE4, sum(list) as listE4, sum(discount) as discountE4,
      sum(rebate) as rebateE4, sum(allowance) as allowanceE4, sum(terms) as termsE4, sum(net) as netE4,
      coalesce(sum(cost), 0) as costE4, sum(cost is null) as withoutCost,
      coalesce(sum(case when cost is null then net end), 0) as withoutCostNetE4, coalesce(sum(freight), 0) as freightE4
    from (${linesOf(asked, lines)}) group by 1, 2 order by 1, 2`.execute(db as unknown as Kysely<Tables>)
  return rows.map(({ key, isNow, ...sums }) => ({ key, isNow: isNow === 1, sums: { ...noSums, ...sums } }))
}

type Row = LineSums & { key: string; isNow: number }

const keys: Readonly<Record<SumsBy, RawBuilder<string>>> = {
  all: sql`''`,
  'product-line': sql`product_line`,
  account: sql`account_id`,
  month: sql`month`,
  'account-month': sql`account_id || ' ' || month`,
  'product-line-month': sql`product_line || ' ' || month`,
  channel: sql`channel`,
}

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

/** How many lines there are, all or those with a part in a step. */
export async function countEarningLines(
  db: Reader,
  asked: LinesAsked,
  step: LineStep | null,
): Promise<number> {
  const lines = linesOf(asked, await linesIn(db, asked.currency))
  const { rows } = await sql<{ total: number }>`select count(*) as total from (${lines})
    ${step === null ? sql`` : sql`where ${partIn[step]}`}`.execute(db as unknown as Kysely<Tables>)
  return rows[0]?.total ?? 0
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
  // Of few numbers the newest lines are found by going back through each; of many it is quicker to look at all of them.
  const numbers = await listNumbersOfAll(db, asked.accountIds)
  const parts = [...numbers.map((number) => importedOf(asked, told, ofNumber(number))), recordedOf(asked)]
  const newest = parts.map((part) => sql`select * from (${some(part)} ${order} limit ${offset + limit})`)
  const all = numbers.length > fewNumbers ? some(linesOf(asked, told)) : sql.join(newest, sql` union all `)
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

/** The channels through which any line was sold that counts, by name; those of lines are found one after another in their index. */
export async function listChannels(db: Reader): Promise<readonly string[]> {
  const { rows } = await sql<{ channel: string }>`with recursive said (channel) as (
      select min(channel) from imported_line where channel is not null
      union all
      select (select min(l.channel) from imported_line as l where l.channel > said.channel) from said
      where said.channel is not null
    )
    select channel from said where channel is not null and exists (select 1 from imported_line as l
      join order_import as i on i.number = l.import_number where l.channel = said.channel)
    union select channel from order_import where channel is not null
    order by channel`.execute(db as unknown as Kysely<Tables>)
  return rows.map(({ channel }) => channel)
}

/** How many orders come to less net than a minimum, and what they come to together; what came back is no order. */
export async function sumSmallOrders(
  db: Reader,
  asked: LinesAsked,
  minimumE4: number,
): Promise<Readonly<{ orders: number; netE4: number }>> {
  const lines = await linesIn(db, asked.currency)
  const { rows } = await sql<{
    orders: number
    netE4: number
  }>`select count(*) as orders, coalesce(sum(net), 0) as netE4
    from (select sum(net) as net from (${linesOf(asked, lines)}) group by order_account, source, order_number
      having sum(net) >= 0 and sum(net) < ${minimumE4})`.execute(db as unknown as Kysely<Tables>)
  return rows[0] ?? { orders: 0, netE4: 0 }
}

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

/**
 * Lines of both kinds in one form. Amounts in ten-thousandths, `null` where nothing is said. `order_account` is who an order number is of:
 * the account as its file named it, whichever has it now.
 */
function linesOf(asked: LinesAsked, lines: LinesIn): RawBuilder<unknown> {
  const anyNumber: Place = {
    from: sql`${numbersOfAll(asked.accountIds)} as a cross join account_line as y`,
    number: sql`a.number`,
    accountId: sql`a.account_id`,
  }
  return sql`${importedOf(asked, lines, anyNumber)} union all ${recordedOf(asked)}`
}

/** Where imported lines are looked for: places `y` of a number. */
type Place = Readonly<Record<'from' | 'number' | 'accountId', RawBuilder<unknown>>>

function ofNumber({ number, accountId }: Awaited<ReturnType<typeof listNumbersOfAll>>[number]): Place {
  return { from: sql`account_line as y`, number: sql`${number}`, accountId: sql`${accountId}` }
}

function importedOf(
  asked: LinesAsked,
  { amount, join, isIn, foreign }: LinesIn,
  { from, number, accountId }: Place,
): RawBuilder<unknown> {
  const { productLine, orderNumber = null, source = null, channel = null } = asked
  return sql`select ${accountId} as account_id, ${number} as order_account, l.id, l.order_number, l.line_number, y.ordered_on,
      substr(y.ordered_on, 1, 7) as month, case when p.name = '' then p.code else p.name end as product, p.product_line,
      l.net_e4 < 0 as is_returned, 0 as is_expedited, 0 as needs_packing, l.quantity_e4 as quantity,
      ${amount('list_e4')} as list, ${amount('discount_e4')} as discount, ${amount('rebate_e4')} as rebate,
      ${amount('allowance_e4')} as allowance, ${amount('terms_e4')} as terms, ${amount('net_e4')} as net,
      ${amount('cost_e4')} as cost, ${amount('freight_e4')} as freight,
      i.file_name, i.source, coalesce(l.channel, i.channel, '') as channel, ${foreign}
    from ${from} ${sql.raw(linesOfPlaces)}
    join product as p on p.number = l.product_number
    join order_import as i on i.number = l.import_number ${join}
    where y.account_number = ${number} and y.ordered_on ${daysOf(asked)} and ${isIn} and ${counts}
      ${source === null ? sql`` : sql`and i.source = ${source}`}
      ${channel === null ? sql`` : sql`and coalesce(l.channel, i.channel, '') = ${channel}`}
      ${productLine === null ? sql`` : sql`and p.product_line = ${productLine}`}
      ${orderNumber === null ? sql`` : sql`and l.order_number = ${orderNumber}`}`
}

function recordedOf(asked: LinesAsked): RawBuilder<unknown> {
  const { accountIds, productLine, orderNumber = null, source, channel, currency } = asked
  const size = 10 ** (4 - minorDigits(currency))
  return sql`select o.account_id, o.account_id as order_account, o.id, o.order_number, null as line_number, o.ordered_on,
      substr(o.ordered_on, 1, 7) as month, '' as product, s.name as product_line, o.is_returned, o.is_expedited,
      o.needs_special_packing as needs_packing, cast(round(o.quantity * 10000) as integer) as quantity, o.list_minor * ${size} as list,
      0 as discount, 0 as rebate, 0 as allowance, 0 as terms, o.net_minor * ${size} as net, o.cost_minor * ${size} as cost,
      o.freight_minor * ${size} as freight, null as file_name, '' as source, '' as channel,
      null as foreign_currency, null as foreign_net, null as own_units, null as foreign_units
    from order_line as o join product_line as s on s.id = o.product_line_id
    where o.account_id in (select value from json_each(${JSON.stringify(accountIds)})) and o.ordered_on ${daysOf(asked)}
      ${(channel ?? '') === '' && (source ?? '') === '' ? sql`` : sql`and false`}
      ${productLine === null ? sql`` : sql`and s.name = ${productLine}`}
      ${orderNumber === null ? sql`` : sql`and o.order_number = ${orderNumber}`}`
}

function daysOf({ from, to, days }: LinesAsked): RawBuilder<unknown> {
  return sql`between ${laterOf(`${from}-01`, days?.from)} and ${earlierOf(`${to}-31`, days?.to)}`
}

function laterOf(one: string, other = one): string {
  return one > other ? one : other
}

function earlierOf(one: string, other = one): string {
  return one < other ? one : other
}
