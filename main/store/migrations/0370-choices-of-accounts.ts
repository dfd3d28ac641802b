/** What somebody decided to do with an account as a whole, beside what was suggested that day; and by what accounts belong to tiers. */
export const sql = `
create table chosen_treatment (
  id         text primary key,
  account_id text not null references account (id) deferrable initially deferred,
  treatment  text not null check (treatment in ('protect', 'grow', 'lower-cost', 'raise-price', 'renegotiate', 'let-go', 'find-out')),
  suggested  text check (suggested in ('protect', 'grow', 'lower-cost', 'raise-price', 'renegotiate', 'let-go', 'find-out')),
  note       text not null,
  decided_on text not null check (decided_on glob '????-??-??'),
  decided_by text not null,
  version    integer not null
) strict;
create unique index chosen_treatment_once on chosen_treatment (account_id);

create table tier_rules (
  id              text primary key,
  rules           text not null check (json_valid(rules)),
  hours_available real check (hours_available >= 0),
  version         integer not null
) strict;
`
