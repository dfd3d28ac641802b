/**
 * Other terms that were kept for an account; what attractiveness and strength of accounts are made of; and what somebody judges of an
 * account by one of these factors. The version of a scenario stands before its texts: what is salvaged from a page is told from a buying center by that.
 */
export const sql = `
create table terms_scenario (
  id         text primary key,
  account_id text not null references account (id) deferrable initially deferred,
  version    integer not null,
  name       text not null check (name <> ''),
  terms      text not null check (json_valid(terms))
) strict;
create index terms_scenario_by_account on terms_scenario (account_id);

create table matrix_factors (
  id      text primary key,
  factors text not null check (json_valid(factors)),
  version integer not null
) strict;

create table factor_score (
  id         text primary key,
  account_id text not null references account (id) deferrable initially deferred,
  factor     text not null check (factor <> ''),
  score      real not null check (score between 0 and 10),
  version    integer not null
) strict;
create unique index factor_score_once on factor_score (account_id, factor);
`
