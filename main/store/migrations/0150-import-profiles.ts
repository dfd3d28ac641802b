/** How files of one kind are read, kept under a name: which column is which field, what is made of them, and what counts. */
export const sql = `
create table import_profile (
  id       text primary key,
  name     text not null check (name <> ''),
  object   text not null check (object in ('account', 'contact', 'opportunity')),
  headers  text not null check (json_valid(headers)),
  settings text not null check (json_valid(settings)),
  version  integer not null
) strict;
`
