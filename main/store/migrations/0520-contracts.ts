/**
 * What accounts and we have agreed upon. When a contract goes on and until when notice is given follows from its terms on each asking and
 * is not kept.
 */
export const sql = `
create table contract (
  id            text primary key,
  account_id    text not null references account (id) deferrable initially deferred,
  name          text not null check (name <> ''),
  product_line  text not null,
  starts_on     text not null check (starts_on glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  ends_on       text check (ends_on glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' and ends_on >= starts_on),
  notice_count  integer check (notice_count between 0 and 3650),
  notice_unit   text not null check (notice_unit in ('days', 'months')),
  renews_months integer check (renews_months is null or renews_months between 1 and 600 and ends_on is not null),
  amount_minor  integer,
  note          text not null,
  version       integer not null
) strict;
create index contract_by_account on contract (account_id);
`
