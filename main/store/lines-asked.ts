import type { AccountId } from '#shared/domain/account/model.ts'
import type { Month } from '#shared/domain/economics/months.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import { sql, type RawBuilder } from 'kysely'
import { linesOfPlaces } from './account-lines.ts'
import { isNotReplacedText } from './account-sums.ts'
import { numbersOfAll, type listNumbersOfAll } from './order-accounts.ts'
import type { LinesIn } from './order-money.ts'

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

/**
 * Lines of both kinds in one form. Amounts in ten-thousandths, `null` where nothing is said. `order_account` is who an order number is of:
 * the account as its file named it, whichever has it now.
 */
export function linesOf(asked: LinesAsked, lines: LinesIn): RawBuilder<unknown> {
  const place =
    asked.orderNumber == null ? ofNumbers(asked.accountIds) : ofOrder(asked.accountIds, asked.orderNumber)
  return sql`${importedOf(asked, lines, place)} union all ${recordedOf(asked)}`
}

/** Where imported lines `l` are looked for, and what says their day, the number under which they stand and its account. */
export type Place = Readonly<Record<'from' | 'isIn' | 'day' | 'number' | 'accountId', RawBuilder<unknown>>>

const byPlaces = { day: sql`y.ordered_on`, lines: sql.raw(linesOfPlaces) }

/** By the days of one number. */
export function ofNumber({ number, accountId }: Awaited<ReturnType<typeof listNumbersOfAll>>[number]): Place {
  return {
    from: sql`account_line as y ${byPlaces.lines}`,
    isIn: sql`y.account_number = ${number}`,
    day: byPlaces.day,
    number: sql`${number}`,
    accountId: sql`${accountId}`,
  }
}

const ofAny = { number: sql`a.number`, accountId: sql`a.account_id` }

/** By the days of all numbers of some accounts. */
function ofNumbers(accountIds: readonly AccountId[]): Place {
  return {
    ...ofAny,
    from: sql`${numbersOfAll(accountIds)} as a cross join account_line as y ${byPlaces.lines}`,
    isIn: sql`y.account_number = a.number`,
    day: byPlaces.day,
  }
}

/** By their order: few have its number, while a group has many lines. */
function ofOrder(accountIds: readonly AccountId[], orderNumber: string): Place {
  return {
    ...ofAny,
    from: sql`imported_line as l cross join ${numbersOfAll(accountIds)} as a`,
    isIn: sql`l.order_number = ${orderNumber} and l.account_number = a.number`,
    day: sql`l.ordered_on`,
  }
}

/** Lines of files, from where they are looked for, in the form of `linesOf`. */
export function importedOf(
  asked: LinesAsked,
  { amount, join, isIn, foreign }: LinesIn,
  { from, isIn: isThere, day, number, accountId }: Place,
): RawBuilder<unknown> {
  const { productLine, orderNumber = null, source = null, channel = null } = asked
  return sql`select ${accountId} as account_id, ${number} as order_account, l.id, l.order_number, l.line_number, ${day} as ordered_on,
      substr(${day}, 1, 7) as month, case when p.name = '' then p.code else p.name end as product, p.product_line,
      l.net_e4 < 0 as is_returned, 0 as is_expedited, 0 as needs_packing, l.quantity_e4 as quantity,
      ${amount('list_e4')} as list, ${amount('discount_e4')} as discount, ${amount('rebate_e4')} as rebate,
      ${amount('allowance_e4')} as allowance, ${amount('terms_e4')} as terms, ${amount('net_e4')} as net,
      ${amount('cost_e4')} as cost, ${amount('freight_e4')} as freight,
      i.file_name, i.source, coalesce(l.channel, i.channel, '') as channel, ${foreign}
    from ${from}
    join product as p on p.number = l.product_number
    join order_import as i on i.number = l.import_number ${join}
    where ${isThere} and ${day} ${daysOf(asked)} and ${isIn} and ${sql.raw(isNotReplacedText)}
      ${source === null ? sql`` : sql`and i.source = ${source}`}
      ${channel === null ? sql`` : sql`and coalesce(l.channel, i.channel, '') = ${channel}`}
      ${productLine === null ? sql`` : sql`and p.product_line = ${productLine}`}
      ${orderNumber === null ? sql`` : sql`and l.order_number = ${orderNumber}`}`
}

/** Lines that were recorded by hand, in the form of `linesOf`. */
export function recordedOf(asked: LinesAsked): RawBuilder<unknown> {
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
