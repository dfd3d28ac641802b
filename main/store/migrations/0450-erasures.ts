/**
 * Whom a placeholder stands for now, without who it was; and whether pages of the file are still to be written anew, so that what was
 * freed is nowhere in it.
 */
export const sql = `
create table erasure (
  id        text primary key,
  erased_id text not null,
  erased_on text not null check (erased_on glob '????-??-??'),
  erased_by text not null
) strict;
create index erasure_by_thing on erasure (erased_id);
create table wiping (
  command_seq integer primary key references command (seq)
) strict;
`
