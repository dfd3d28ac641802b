/** In the currency of the rate `r` where there is one, rounded half away from zero. */
const told = (column: string): string => `case when r.id is null then l.${column}
    else (l.${column} / r.foreign_units) * r.own_units + (2 * (l.${column} % r.foreign_units) * r.own_units
      + case when l.${column} < 0 then -r.foreign_units else r.foreign_units end) / (2 * r.foreign_units) end`

/**
 * When an account orders, and what each time is worth, is read from sums by day instead of from every line: each look at how long accounts
 * last, at their scores, segments and tiers asks for all days of all accounts.
 */
export const sql = `
create table rollup_day (
  account_number integer not null,
  ordered_on     text not null,
  currency       text not null,
  net_e4         integer not null,
  cost_e4        integer not null,
  costed_net_e4  integer not null,
  primary key (account_number, ordered_on, currency)
) strict, without rowid;

insert into main.rollup_day
  select l.account_number, l.ordered_on, coalesce(r.into_currency, l.currency), sum(${told('net_e4')}), coalesce(sum(${told('cost_e4')}), 0),
    coalesce(sum(case when l.cost_e4 is not null then ${told('net_e4')} end), 0)
  from main.imported_line as l join main.order_import as i on i.number = l.import_number
  left join main.exchange_rate as r on r.currency = l.currency and r.month = substr(l.ordered_on, 1, 7)
    and r.into_currency = (select currency from main.workspace)
  where not exists (select 1 from main.replaced_line as d
    join main.order_import as later on later.number = d.import_number where d.line_id = l.id)
  group by 1, 2, 3;
`
