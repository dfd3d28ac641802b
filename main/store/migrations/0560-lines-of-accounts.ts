/**
 * By account and day lines are found in a table of its own instead of an index of theirs: an index has each line at its place as soon as it is
 * written, which for the lines of a file is all over it. A table is filled once all lines of an import are there, in its order.
 */
export const sql = `
create table account_line (
  account_number integer not null,
  ordered_on     text not null,
  line_id        integer not null,
  primary key (account_number, ordered_on, line_id)
) strict, without rowid;

insert into main.account_line select account_number, ordered_on, id from main.imported_line order by account_number, ordered_on, id;

drop index main.imported_line_by_account;
`
