/**
 * What `rollup_month` keeps by product line, kept by account, month and currency as well, with how many orders have a line there and how
 * many lines came back: orders of two product lines, or of two months, are one order each, so that no other sums tell it.
 * `rollup_again` says how many of these orders have a line of before, and in which month the last of them was: an order of a stretch of
 * months counts in each of its months less those that have a line of before within the stretch.
 */
export const sql = `
create table rollup_account (
  account_number integer not null,
  month          text not null,
  currency       text not null,
  line_count     integer not null,
  order_count    integer not null,
  return_count   integer not null,
  list_e4        integer not null,
  net_e4         integer not null,
  cost_e4        integer not null,
  without_cost   integer not null,
  freight_e4     integer not null,
  primary key (account_number, month, currency)
) strict, without rowid;
create index rollup_account_by_currency on rollup_account (currency, month);

create table rollup_again (
  account_number integer not null,
  month          text not null,
  currency       text not null,
  month_before   text not null,
  order_count    integer not null,
  primary key (account_number, month, currency, month_before)
) strict, without rowid;

create temp table order_month as
  select l.account_number, substr(l.ordered_on, 1, 7) as month, coalesce(r.into_currency, l.currency) as currency, i.source,
    l.order_number, sum(l.net_e4 < 0) as returns
  from main.imported_line as l
  join main.order_import as i on i.number = l.import_number
  left join main.exchange_rate as r on r.currency = l.currency and r.month = substr(l.ordered_on, 1, 7)
    and r.into_currency = (select currency from main.workspace)
  where not exists (select 1 from main.replaced_line as d
    join main.order_import as later on later.number = d.import_number where d.line_id = l.id)
  group by 1, 2, 3, 4, 5;

insert into main.rollup_account
  select s.account_number, s.month, s.currency, s.line_count, o.orders, o.returns, s.list_e4, s.net_e4, s.cost_e4, s.without_cost, s.freight_e4
  from (select account_number, month, currency, sum(line_count) as line_count, sum(list_e4) as list_e4, sum(net_e4) as net_e4,
      sum(cost_e4) as cost_e4, sum(without_cost) as without_cost, sum(freight_e4) as freight_e4
    from main.rollup_month group by 1, 2, 3) as s
  join (select account_number, month, currency, count(*) as orders, sum(returns) as returns
    from temp.order_month group by 1, 2, 3) as o
    on o.account_number = s.account_number and o.month = s.month and o.currency = s.currency;

insert into main.rollup_again
  select account_number, month, currency, month_before, count(*)
  from (select account_number, month, currency,
      lag(month) over (partition by account_number, currency, source, order_number order by month) as month_before
    from temp.order_month)
  where month_before is not null group by 1, 2, 3, 4;

drop table temp.order_month;
`
