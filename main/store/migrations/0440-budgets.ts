/**
 * What is to be reached and what somebody expects of an account in a month: of the whole account where no product line is named, as order lines
 * call it.
 */
export const sql = `
create table budget_cell (
  id           text primary key,
  account_id   text not null references account (id) deferrable initially deferred,
  product_line text not null,
  month        text not null check (month glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
  measure      text not null check (measure in ('net', 'margin')),
  kind         text not null check (kind = 'budget' or kind = 'forecast' and product_line = ''),
  amount_minor integer not null,
  version      integer not null
) strict;
create unique index budget_cell_once on budget_cell (account_id, month, product_line, measure, kind);
`
