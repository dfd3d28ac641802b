/** In the currency of the rate `r` where there is one, rounded half away from zero. */
const told = (column: string): string => `case when r.id is null then l.${column}
    else (l.${column} / r.foreign_units) * r.own_units + (2 * (l.${column} % r.foreign_units) * r.own_units
      + case when l.${column} < 0 then -r.foreign_units else r.foreign_units end) / (2 * r.foreign_units) end`

const counted = `join main.order_import as i on i.number = l.import_number
  left join main.exchange_rate as r on r.currency = l.currency and r.month = substr(l.ordered_on, 1, 7)
    and r.into_currency = (select currency from main.workspace)`

const counts = `not exists (select 1 from main.replaced_line as d
    join main.order_import as later on later.number = d.import_number where d.line_id = l.id)`

/**
 * A statement reads what it says by product line and month from sums: `rollup_month` tells the discounts apart, says how many lines came back and
 * what those come to whose cost is not known, and `rollup_line_again` says of orders of one product line what `rollup_again` says
 * of them over all. Orders of the same number but of two sources are two there too.
 */
export const sql = `
drop table rollup_month;
create table rollup_month (
  account_number      integer not null,
  month               text not null,
  currency            text not null,
  product_line        text not null,
  line_count          integer not null,
  order_count         integer not null,
  return_count        integer not null,
  quantity_e4         integer not null,
  list_e4             integer not null,
  discount_e4         integer not null,
  rebate_e4           integer not null,
  allowance_e4        integer not null,
  terms_e4            integer not null,
  net_e4              integer not null,
  cost_e4             integer not null,
  without_cost        integer not null,
  without_cost_net_e4 integer not null,
  freight_e4          integer not null,
  primary key (account_number, month, currency, product_line)
) strict, without rowid;

create table rollup_line_again (
  account_number integer not null,
  month          text not null,
  currency       text not null,
  product_line   text not null,
  month_before   text not null,
  order_count    integer not null,
  primary key (account_number, month, currency, product_line, month_before)
) strict, without rowid;

insert into main.rollup_month
  select l.account_number, substr(l.ordered_on, 1, 7), coalesce(r.into_currency, l.currency), p.product_line, count(*),
    count(distinct i.source || char(31) || l.order_number), sum(l.net_e4 < 0), sum(l.quantity_e4), sum(${told('list_e4')}),
    sum(${told('discount_e4')}), sum(${told('rebate_e4')}), sum(${told('allowance_e4')}), sum(${told('terms_e4')}),
    sum(${told('net_e4')}), coalesce(sum(${told('cost_e4')}), 0), sum(l.cost_e4 is null),
    coalesce(sum(case when l.cost_e4 is null then ${told('net_e4')} end), 0), coalesce(sum(${told('freight_e4')}), 0)
  from main.imported_line as l join main.product as p on p.number = l.product_number ${counted}
  where ${counts} group by 1, 2, 3, 4;

create temp table order_month as
  select distinct l.account_number, substr(l.ordered_on, 1, 7) as month, coalesce(r.into_currency, l.currency) as currency, i.source,
    l.order_number
  from main.imported_line as l ${counted}
  where ${counts};

delete from main.rollup_account;
insert into main.rollup_account
  select s.account_number, s.month, s.currency, s.line_count, o.orders, s.return_count, s.list_e4, s.net_e4, s.cost_e4, s.without_cost, s.freight_e4
  from (select account_number, month, currency, sum(line_count) as line_count, sum(return_count) as return_count, sum(list_e4) as list_e4, sum(net_e4) as net_e4,
      sum(cost_e4) as cost_e4, sum(without_cost) as without_cost, sum(freight_e4) as freight_e4
    from main.rollup_month group by 1, 2, 3) as s
  join (select account_number, month, currency, count(*) as orders
    from temp.order_month group by 1, 2, 3) as o
    on o.account_number = s.account_number and o.month = s.month and o.currency = s.currency;

create temp table order_again as
  select account_number, month, currency, source, order_number, month_before
  from (select account_number, month, currency, source, order_number,
      lag(month) over (partition by account_number, currency, source, order_number order by month) as month_before
    from temp.order_month)
  where month_before is not null;
drop table temp.order_month;

delete from main.rollup_again;
insert into main.rollup_again
  select account_number, month, currency, month_before, count(*) from temp.order_again group by 1, 2, 3, 4;

insert into main.rollup_line_again
  select account_number, month, currency, product_line, month_before, count(*)
  from (select account_number, month, currency, product_line, lag(month) over
      (partition by account_number, currency, source, order_number, product_line order by month) as month_before
    from (select distinct o.account_number, o.currency, o.source, o.order_number, p.product_line, substr(l.ordered_on, 1, 7) as month
      from (select distinct account_number, currency, source, order_number from temp.order_again) as o
      cross join main.imported_line as l on l.order_number = o.order_number and +l.account_number = o.account_number
      join main.product as p on p.number = l.product_number ${counted}
      where i.source = o.source and coalesce(r.into_currency, l.currency) = o.currency and ${counts}))
  where month_before is not null group by 1, 2, 3, 4, 5;
drop table temp.order_again;
`
