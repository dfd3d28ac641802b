/**
 * Order lines that files bring. A line is written once and never changed: it belongs to an import, and counts while that import
 * stands and no standing import has replaced it. Accounts and products stand in lines by a number; `moved_orders` says
 * to which account those of one came that was merged into it. Amounts and quantities are in
 * ten-thousandths (of the currency's unit, of a piece). `rollup_month` sums what counts, and is kept in step with it.
 */
export const sql = `
create table order_import (
  id         text primary key,
  number     integer not null unique check (number > 0),
  source     text not null check (source <> ''),
  file_name  text not null,
  line_count integer not null check (line_count > 0),
  replaced   integer not null,
  first_line integer not null,
  last_line  integer not null,
  version    integer not null
) strict;

create table product (
  number       integer primary key,
  code         text not null,
  name         text not null,
  product_line text not null,
  unique (code, name, product_line)
) strict;

create table order_account (
  number     integer primary key,
  account_id text not null unique
) strict;

create table moved_orders (
  id            text primary key,
  order_account integer not null unique,
  account_id    text not null references account (id) deferrable initially deferred,
  version       integer not null
) strict;

create index moved_orders_by_account on moved_orders (account_id);

create table imported_line (
  id             integer primary key,
  import_number  integer not null,
  account_number integer not null references order_account (number) deferrable initially deferred,
  product_number integer not null references product (number) deferrable initially deferred,
  order_number   text not null,
  line_number    integer not null,
  ordered_on     text not null check (ordered_on glob '????-??-??'),
  currency       text not null check (currency glob '[A-Z][A-Z][A-Z]'),
  quantity_e4    integer not null,
  list_e4        integer not null,
  discount_e4    integer not null,
  rebate_e4      integer not null,
  allowance_e4   integer not null,
  terms_e4       integer not null,
  net_e4         integer not null,
  cost_e4        integer,
  freight_e4     integer
) strict;

create index imported_line_by_account on imported_line (account_number, ordered_on);
create index imported_line_by_order on imported_line (order_number, line_number);

create table replaced_line (
  import_number integer not null,
  line_id       integer not null references imported_line (id) deferrable initially deferred,
  primary key (import_number, line_id)
) strict;

create index replaced_line_by_line on replaced_line (line_id, import_number);

create table order_arriving (
  job_id        text primary key,
  import_number integer not null,
  first_line    integer not null,
  taken         integer not null
) strict;

create table rollup_month (
  account_number integer not null,
  month          text not null,
  currency       text not null,
  product_line   text not null,
  line_count     integer not null,
  order_count    integer not null,
  quantity_e4    integer not null,
  list_e4        integer not null,
  discounts_e4   integer not null,
  net_e4         integer not null,
  cost_e4        integer not null,
  without_cost   integer not null,
  freight_e4     integer not null,
  primary key (account_number, month, currency, product_line)
) strict;
`
