/**
 * Which copy of the workspace a command merged, and up to which of its commands: what was merged once is not merged again. Beside it, who had
 * done what was merged and when, and which of our things stand for things of the copy. Whether all that still stands says the standing of the command.
 */
export const sql = `
create table merged_copy (
  command_seq     integer not null references command (seq),
  copy_command_id text not null check (copy_command_id <> ''),
  copy_seq        integer not null check (copy_seq > 0),
  primary key (command_seq, copy_command_id)
) strict;

create index merged_copy_by_command on merged_copy (copy_command_id);

create table merged_change (
  command_seq integer not null references command (seq),
  object      text not null check (object <> ''),
  object_id   text not null check (object_id <> ''),
  copy_seq    integer not null check (copy_seq > 0),
  actor       text not null,
  happened_at text not null,
  name        text not null check (name <> ''),
  primary key (command_seq, object_id, copy_seq)
) strict;

create table merged_same (
  command_seq integer not null references command (seq),
  object      text not null check (object <> ''),
  copy_id     text not null check (copy_id <> ''),
  own_id      text not null check (own_id <> ''),
  primary key (command_seq, copy_id)
) strict;
`
