/** Files of leads can have a profile too: the same table, whose check knows one more kind of thing. */
export const sql = `
create table import_profile_of_any (
  id       text primary key,
  name     text not null check (name <> ''),
  object   text not null check (object in ('account', 'contact', 'opportunity', 'lead')),
  headers  text not null check (json_valid(headers)),
  settings text not null check (json_valid(settings)),
  version  integer not null
) strict;
insert into import_profile_of_any select id, name, object, headers, settings, version from import_profile;
drop table import_profile;
alter table import_profile_of_any rename to import_profile;
`
