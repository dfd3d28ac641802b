/** Pages over all accounts as somebody looks at them again and again. */
export const sql = `
create table saved_view (
  id      text primary key,
  page    text not null check (page in ('economics', 'lifetime', 'mining', 'opportunities', 'actions', 'leads')),
  name    text not null check (name <> ''),
  choices text not null,
  version integer not null
) strict;
`
