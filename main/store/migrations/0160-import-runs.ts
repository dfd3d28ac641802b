/**
 * What the record does not say of an import by itself: what it held, by which profile it was read, how many of its rows were there
 * already or were left out, and which imports were one run. Beside it, which imports were taken back later, by which
 * command, and how much of each: whether that still stands says the standing of the command.
 */
export const sql = `
create table import_note (
  command_seq integer not null references command (seq),
  object      text not null check (object <> ''),
  profile     text check (profile <> ''),
  unchanged   integer not null check (unchanged >= 0),
  left_out    integer not null check (left_out >= 0),
  run_id      text check (run_id <> ''),
  primary key (command_seq, object)
) strict;

create index import_note_by_run on import_note (run_id);

create table import_taken_back (
  command_seq integer not null references command (seq),
  import_seq  integer not null references command (seq),
  removed     integer not null check (removed >= 0),
  restored    integer not null check (restored >= 0),
  kept        integer not null check (kept >= 0),
  primary key (command_seq, import_seq)
) strict;

create index import_taken_back_by_import on import_taken_back (import_seq);

create index command_of_imports on command (seq) where name = 'import.takeIn';
`
