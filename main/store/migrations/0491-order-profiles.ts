/** How files of order lines with some headings were read when they last came in, so that the next one needs no more than a look. */
export const sql = `
create table order_profile (
  id       text primary key,
  name     text not null check (name <> ''),
  headers  text not null unique check (json_valid(headers)),
  settings text not null check (json_valid(settings)),
  version  integer not null
) strict;
`
