import { linesOfTouched } from './account-lines.ts'
import type { Told } from './order-money.ts'
import { quartersAnew, touchedQuartersTexts } from './quarter-sums.ts'

/**
 * `rollup_account` and `rollup_again`: sums by account, month and currency, and how many orders they are of. They follow `rollup_month`
 * (`order-months.ts`), of which their amounts are made; orders are counted by the lines, since one of two product lines is one order.
 * `rollup_line_again` says of the orders of one product line what `rollup_again` says of them over all.
 * An order is what a source calls so, of one account: lines of the same order number at another account are another order.
 */

/** A line that no import has taken the place of that stands. */
export const isNotReplacedText = `not exists (select 1 from replaced_line as r
    join order_import as later on later.number = r.import_number where r.line_id = l.id)`

/** A line counts while its import stands and no import that stands has replaced it. */
export const countsText = `exists (select 1 from order_import as own where own.number = l.import_number)
  and ${isNotReplacedText}`

/** A row for each order and month in which it has lines. */
function orderMonthsText(by: Told, lines: string): string {
  return `select distinct l.account_number, substr(l.ordered_on, 1, 7) as month, ${by.currency} as currency, i.source, l.order_number
    from ${lines} join order_import as i on i.number = l.import_number ${by.join}
    where ${countsText}`
}

const amounts = ['list_e4', 'net_e4', 'cost_e4', 'without_cost', 'freight_e4']

function accountsText(orderMonths: string, months: string): string {
  return `select s.account_number, s.month, s.currency, s.line_count, o.orders, s.return_count,
      ${amounts.map((amount) => `s.${amount}`).join(', ')}
    from (select account_number, month, currency, sum(line_count) as line_count, sum(return_count) as return_count,
        ${amounts.map((amount) => `sum(${amount}) as ${amount}`).join(', ')} from ${months} group by 1, 2, 3) as s
    join (select account_number, month, currency, count(*) as orders
      from ${orderMonths} group by 1, 2, 3) as o
      on o.account_number = s.account_number and o.month = s.month and o.currency = s.currency`
}

const againText = (orderAgain: string): string =>
  `select account_number, month, currency, month_before, count(*) from ${orderAgain} group by 1, 2, 3, 4`

/** By the month before, where all months of each order are there. */
function ordersAgainText(orderMonths: string): string {
  return `select * from (select account_number, month, currency, source, order_number,
      lag(month) over (partition by account_number, currency, source, order_number order by month) as month_before from ${orderMonths})
    where month_before is not null`
}

/** The same of product lines: only orders that have lines in several months can have some of one product line there. */
function linesAgainText(by: Told, orderAgain: string, isAsked: string): string {
  return `select account_number, month, currency, product_line, month_before, count(*)
    from (select account_number, month, currency, product_line, lag(month) over
        (partition by account_number, currency, source, order_number, product_line order by month) as month_before
      from (select distinct o.account_number, o.currency, o.source, o.order_number, p.product_line, substr(l.ordered_on, 1, 7) as month
        from (select distinct account_number, currency, source, order_number from ${orderAgain}) as o
        cross join imported_line as l on l.order_number = o.order_number and +l.account_number = o.account_number
        join product as p on p.number = l.product_number
        join order_import as i on i.number = l.import_number ${by.join}
        where i.source = o.source and ${by.currency} = o.currency and ${countsText}))
    where month_before is not null and ${isAsked} group by 1, 2, 3, 4, 5`
}

/** The same where only some months are, and the one before is looked up among the lines. */
function ordersAgainTouchedText(by: Told): string {
  return `select * from (select o.account_number, o.month, o.currency, o.source, o.order_number,
        (select max(substr(l.ordered_on, 1, 7)) from imported_line as l
          join order_import as i on i.number = l.import_number ${by.join}
          where l.order_number = o.order_number and +l.account_number = o.account_number and i.source = o.source
            and l.ordered_on < o.month and ${by.currency} = o.currency and ${countsText}) as month_before
      from temp.order_month as o)
    where month_before is not null`
}

/** What has all of it summed anew from the sums by month and the lines. */
export function allAccountsTexts(by: Told): readonly string[] {
  return [
    ...orderMonthsInto(orderMonthsText(by, 'imported_line as l')),
    'delete from main.rollup_account',
    `insert into main.rollup_account ${accountsText('temp.order_month', 'main.rollup_month')}`,
    ...ordersAgainInto(ordersAgainText('temp.order_month')),
    'delete from main.rollup_again',
    `insert into main.rollup_again ${againText('temp.order_again')}`,
    'delete from main.rollup_line_again',
    `insert into main.rollup_line_again ${linesAgainText(by, 'temp.order_again', 'true')}`,
    ...dropped,
  ]
}

/**
 * The same of the months of accounts in `temp.touched`, whose sums by month were made anew. Where an order's lines changed, all of its months are
 * among them (`monthsOfOrders`).
 */
export function touchedAccountsTexts(by: Told): readonly string[] {
  const isTouched = '(account_number, month) in (select account, month from temp.touched)'
  const lines = `temp.touched as t ${linesOfTouched}`
  return [
    ...orderMonthsInto(orderMonthsText(by, lines)),
    `delete from main.rollup_account where ${isTouched}`,
    `insert into main.rollup_account ${accountsText(
      'temp.order_month',
      `(select m.* from temp.touched as t cross join main.rollup_month as m on m.account_number = t.account and m.month = t.month)`,
    )}`,
    ...ordersAgainInto(ordersAgainTouchedText(by)),
    `delete from main.rollup_again where ${isTouched}`,
    `insert into main.rollup_again ${againText('temp.order_again')}`,
    `delete from main.rollup_line_again where ${isTouched}`,
    `insert into main.rollup_line_again ${linesAgainText(by, 'temp.order_again', isTouched)}`,
    ...dropped,
    ...touchedQuartersTexts('select account, month from temp.touched'),
  ]
}

function orderMonthsInto(orderMonths: string): readonly string[] {
  return ['drop table if exists temp.order_month', `create temp table order_month as ${orderMonths}`]
}

function ordersAgainInto(ordersAgain: string): readonly string[] {
  return ['drop table if exists temp.order_again', `create temp table order_again as ${ordersAgain}`]
}

const dropped = ['drop table temp.order_month', 'drop table temp.order_again']

/** The orders of all lines as tables of a `with`, which `differingAccountsTexts` go by. */
export function ordersAnew(by: Told): string {
  return `order_month as materialized (${orderMonthsText(by, 'imported_line as l')}),
    order_again as materialized (${ordersAgainText('order_month')})`
}

/** @param months a table like `rollup_month` of which it is known that it is right */
export function differingAccountsTexts(by: Told, months: string): readonly string[] {
  const account = 'account_number, month, currency'
  return [
    differingText('rollup_account', account, accountsText('order_month', months)),
    differingText('rollup_again', `${account}, month_before`, againText('order_again')),
    differingText(
      'rollup_line_again',
      `${account}, product_line, month_before`,
      linesAgainText(by, 'order_again', 'true'),
    ),
    differingText('rollup_quarter', 'account_number, quarter, currency', quartersAnew),
  ]
}

/** How many rows of a table are not as they come out anew: wrong, missing or too many. */
export function differingText(table: string, key: string, anew: string): string {
  return `select count(*) from (select ${key} from (select * from ${table} except ${anew})
    union select ${key} from (${anew} except select * from ${table}))`
}
