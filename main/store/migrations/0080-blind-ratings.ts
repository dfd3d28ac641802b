/**
 * Rounds in which some of our side rate the contacts of an account, each without the others, and what each of them answered: once
 * for each contact in a round. While a round is open the program tells nobody what others answered (docs/decisions/0016).
 */
export const sql = `
create table rating_round (
  id              text primary key,
  account_id      text not null references account (id) deferrable initially deferred,
  team_member_ids text not null,
  starts_on       text not null check (starts_on glob '????-??-??'),
  ends_on         text check (ends_on glob '????-??-??'),
  closed_on       text check (closed_on glob '????-??-??'),
  version         integer not null
) strict;

create index rating_round_by_account on rating_round (account_id);

create table rating (
  id             text primary key,
  round_id       text not null references rating_round (id) deferrable initially deferred,
  contact_id     text not null references contact (id) deferrable initially deferred,
  team_member_id text not null references team_member (id) deferrable initially deferred,
  attitude       integer check (attitude between -2 and 2),
  influence      text check (influence in ('low', 'medium', 'high')),
  note           text not null,
  rated_on       text not null check (rated_on glob '????-??-??'),
  version        integer not null,
  unique (round_id, contact_id, team_member_id)
) strict;

create index rating_by_contact on rating (contact_id);
create index rating_by_team_member on rating (team_member_id);
`
