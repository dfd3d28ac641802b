/**
 * The world of a customer as cards that lead to one another and to objectives, the proofs of the loyalty ladder, and of a plan its
 * risks and the lines of its strengths, weaknesses, opportunities, threats and value proposition.
 */
export const sql = `
create table world_card (
  id         text primary key,
  account_id text not null references account (id) deferrable initially deferred,
  kind       text not null check (kind in ('goal', 'pressure-inside', 'pressure-outside', 'initiative', 'obstacle', 'answer')),
  title      text not null check (title <> ''),
  note       text not null,
  contact_id text references contact (id) deferrable initially deferred,
  certainty  text not null check (certainty in ('assumed', 'told', 'confirmed')),
  source     text not null,
  as_of      text not null check (as_of glob '????-??-??'),
  swot       text check (swot in ('strength', 'weakness', 'opportunity', 'threat')),
  position   integer not null,
  version    integer not null
) strict;
create index world_card_by_account on world_card (account_id, position);
create index world_card_by_contact on world_card (contact_id) where contact_id is not null;

create table world_tie (
  id                  text primary key,
  world_card_id       text not null references world_card (id) deferrable initially deferred,
  other_world_card_id text references world_card (id) deferrable initially deferred,
  objective_id        text references objective (id) deferrable initially deferred,
  version             integer not null,
  check ((other_world_card_id is null) <> (objective_id is null))
) strict;
create index world_tie_by_card on world_tie (world_card_id);
create index world_tie_by_other_card on world_tie (other_world_card_id) where other_world_card_id is not null;
create index world_tie_by_objective on world_tie (objective_id) where objective_id is not null;

create table loyalty_proof (
  id         text primary key,
  account_id text not null references account (id) deferrable initially deferred,
  rung       text not null check (rung in ('grows', 'speaks-for-us', 'resists', 'pays-premium', 'develops', 'invests')),
  proved_on  text not null check (proved_on glob '????-??-??'),
  title      text not null check (title <> ''),
  version    integer not null
) strict;
create index loyalty_proof_by_account on loyalty_proof (account_id, proved_on);

create table plan_risk (
  id         text primary key,
  plan_id    text not null references plan (id) deferrable initially deferred,
  title      text not null check (title <> ''),
  likelihood integer check (likelihood between 1 and 3),
  effect     integer check (effect between 1 and 3),
  owner_id   text references team_member (id) deferrable initially deferred,
  sign       text not null,
  answer     text not null,
  swot       text check (swot in ('strength', 'weakness', 'opportunity', 'threat')),
  position   integer not null,
  version    integer not null
) strict;
create index plan_risk_by_plan on plan_risk (plan_id, position);
create index plan_risk_by_owner on plan_risk (owner_id) where owner_id is not null;

create table plan_line (
  id            text primary key,
  plan_id       text not null references plan (id) deferrable initially deferred,
  part          text not null check (part in ('strength', 'weakness', 'opportunity', 'threat', 'we-bring', 'they-gain', 'we-gain')),
  title         text not null check (title <> ''),
  world_card_id text references world_card (id) deferrable initially deferred,
  benefit_id    text references benefit (id) deferrable initially deferred,
  position      integer not null,
  version       integer not null
) strict;
create index plan_line_by_plan on plan_line (plan_id, position);
create index plan_line_by_card on plan_line (world_card_id) where world_card_id is not null;
create index plan_line_by_benefit on plan_line (benefit_id) where benefit_id is not null;
`
