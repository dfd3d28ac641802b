/** The first month of the quarter in which a month is. */
const quarter = (
  month: string,
): string => `substr(${month}, 1, 5) || case when substr(${month}, 6) <= '03' then '01'
    when substr(${month}, 6) <= '06' then '04' when substr(${month}, 6) <= '09' then '07' else '10' end`

/**
 * What all accounts come to in years of months is read from a third of the rows: `rollup_quarter` says of whole quarters what `rollup_account`
 * says of months. An order counts once in a quarter, in however many of its months it has lines.
 */
export const sql = `
create table rollup_quarter (
  account_number integer not null,
  quarter        text not null,
  currency       text not null,
  line_count     integer not null,
  order_count    integer not null,
  return_count   integer not null,
  list_e4        integer not null,
  net_e4         integer not null,
  cost_e4        integer not null,
  without_cost   integer not null,
  freight_e4     integer not null,
  primary key (account_number, quarter, currency)
) strict, without rowid;

insert into main.rollup_quarter
  select s.account_number, s.quarter, s.currency, s.line_count, s.order_count - coalesce(g.order_count, 0), s.return_count, s.list_e4, s.net_e4, s.cost_e4,
    s.without_cost, s.freight_e4
  from (select account_number, ${quarter('month')} as quarter, currency, sum(line_count) as line_count, sum(order_count) as order_count,
      sum(return_count) as return_count, sum(list_e4) as list_e4, sum(net_e4) as net_e4, sum(cost_e4) as cost_e4,
      sum(without_cost) as without_cost, sum(freight_e4) as freight_e4
    from main.rollup_account group by 1, 2, 3) as s
  left join (select account_number, ${quarter('month')} as quarter, currency, sum(order_count) as order_count from main.rollup_again
    where month_before >= ${quarter('month')} group by 1, 2, 3) as g
    on g.account_number = s.account_number and g.quarter = s.quarter and g.currency = s.currency;
`
