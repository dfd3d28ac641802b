/** What it costs to serve: each version of the model, with its activities as JSON, from the month on from which it holds. */
export const sql = `
create table cost_model (
  id           text primary key,
  name         text not null check (name <> ''),
  valid_from   text not null check (valid_from glob '????-??'),
  activities   text not null check (json_valid(activities)),
  term_days    integer check (term_days >= 0),
  finance_rate real check (finance_rate >= 0),
  version      integer not null
) strict;
`
