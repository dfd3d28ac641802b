/**
 * Rows that come in by the thousand stand in the record as one line for each table, since the ids of one arrival follow each
 * other. While they come in, in many short transactions, they are in their tables but not yet part of the workspace.
 */
export const sql = `
create table arrival (
  command_seq integer not null references command (seq),
  object      text not null,
  from_id     text not null,
  until_id    text not null check (until_id >= from_id),
  row_count   integer not null check (row_count > 0),
  primary key (command_seq, object)
) strict;

create table arriving (
  object      text primary key,
  from_id     text not null,
  until_id    text not null check (until_id >= from_id),
  row_count   integer not null check (row_count > 0),
  taken       integer not null,
  job_id      text not null,
  is_given_up integer not null check (is_given_up in (0, 1))
) strict;
`
