/** Questions that are kept to be asked again: each as the JSON that stands in an address too. */
export const sql = `
create table saved_query (
  id        text primary key,
  name      text not null check (name <> ''),
  question  text not null check (json_valid(question)),
  is_pinned integer not null check (is_pinned in (0, 1)),
  version   integer not null
) strict;
`
