import type { AccountId } from '#shared/domain/account/model.ts'
import type { Month } from '#shared/domain/economics/months.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import { sql, type RawBuilder } from 'kysely'
import { linesOfPlaces } from './account-lines.ts'
import { numbersOfAll, type listNumbersOfAll } from './order-accounts.ts'
import { counts } from './order-months.ts'
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
  const anyNumber: Place = {
    from: sql`${numbersOfAll(asked.accountIds)} as a cross join account_line as y`,
    number: sql`a.number`,
    accountId: sql`a.account_id`,
  }
  return sql`${importedOf(asked, lines, anyNumber)} union all ${recordedOf(asked)}`
}

/** Where imported lines are looked for: places `y` of a number. */
type Place = Readonly<Record<'from' | 'number' | 'accountId', RawBuilder<unknown>>>

export function ofNumber({ number, accountId }: Awaited<ReturnType<typeof listNumbersOfAll>>[number]): Place {
  return { from: sql`account_line as y`, number: sql`${number}`, accountId: sql`${accountId}` }
}

export function importedOf(
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
