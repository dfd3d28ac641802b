/**
 * What currencies were worth in a month, in the workspace's: a whole number of own units for a whole number of foreign ones. Order lines
 * keep what the file said and are converted by the rate of their month. Through which channel a line was sold is that of its file, or its own.
 */
export const sql = `
create table exchange_rate (
  id            text primary key,
  currency      text not null check (currency glob '[A-Z][A-Z][A-Z]'),
  month         text not null check (month glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
  into_currency text not null check (into_currency glob '[A-Z][A-Z][A-Z]' and into_currency <> currency),
  own_units     integer not null check (own_units between 1 and 1000000000),
  foreign_units integer not null check (foreign_units between 1 and 1000000000),
  source        text not null,
  version       integer not null
) strict;
create unique index exchange_rate_once on exchange_rate (into_currency, currency, month);

alter table order_import add column channel text check (channel <> '');
alter table imported_line add column channel text check (channel <> '');
create index imported_line_by_channel on imported_line (channel, import_number) where channel is not null;
`
