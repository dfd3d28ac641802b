/**
 * `rollup_quarter`: what `rollup_account` says of months, of whole quarters, so that years of all accounts are read from a third of the rows. A
 * quarter is named by its first month. An order counts once in a quarter: in each of its months, less those that have a month before there.
 */

/** The first month of the quarter in which a month is, as SQL. */
export const quarterText = (
  month: string,
): string => `substr(${month}, 1, 5) || case when substr(${month}, 6) <= '03' then '01'
  when substr(${month}, 6) <= '06' then '04' when substr(${month}, 6) <= '09' then '07' else '10' end`

const summed = ['line_count', 'return_count', 'list_e4', 'net_e4', 'cost_e4', 'without_cost', 'freight_e4']
const sumText = (column: string): string => `sum(m.${column}) as ${column}`

/** @param months rows of `rollup_account as m`, or some of them @param again the same of `rollup_again as m` */
function quartersText(months: string, again: string): string {
  const place = `m.account_number, ${quarterText('m.month')} as quarter, m.currency`
  return `select s.account_number, s.quarter, s.currency, s.line_count, s.order_count - coalesce(g.order_count, 0), s.return_count, s.list_e4,
      s.net_e4, s.cost_e4, s.without_cost, s.freight_e4
    from (select ${place}, sum(m.order_count) as order_count, ${summed.map(sumText).join(', ')} from ${months} group by 1, 2, 3) as s
    left join (select ${place}, sum(m.order_count) as order_count from ${again}
      where m.month_before >= ${quarterText('m.month')} group by 1, 2, 3) as g
      on g.account_number = s.account_number and g.quarter = s.quarter and g.currency = s.currency`
}

/** All rows, as they come out of the sums by month. */
export const quartersAnew = quartersText('main.rollup_account as m', 'main.rollup_again as m')

/** What has all of it summed anew from the sums by month. */
export const allQuartersTexts: readonly string[] = [
  'delete from main.rollup_quarter',
  `insert into main.rollup_quarter ${quartersAnew}`,
]

/** The same of the quarters of some months of accounts. @param touched a select of `account` and `month` */
export function touchedQuartersTexts(touched: string): readonly string[] {
  const of = (
    table: string,
  ): string => `temp.touched_quarter as t cross join main.${table} as m on m.account_number = t.account
      and m.month between t.quarter and substr(t.quarter, 1, 5) || printf('%02d', substr(t.quarter, 6) + 2)`
  return [
    'drop table if exists temp.touched_quarter',
    `create temp table touched_quarter as select distinct account, ${quarterText('month')} as quarter from (${touched})`,
    'delete from main.rollup_quarter where (account_number, quarter) in (select account, quarter from temp.touched_quarter)',
    `insert into main.rollup_quarter ${quartersText(of('rollup_account'), of('rollup_again'))}`,
    'drop table temp.touched_quarter',
  ]
}
