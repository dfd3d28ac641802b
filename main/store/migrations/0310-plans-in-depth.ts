/**
 * Objectives with who answers for them and by what they are measured, actions with what they take and need, and what a plan puts
 * into the account or stops. Columns are null where nobody said anything.
 */
export const sql = `
alter table objective add column owner_id text references team_member (id) deferrable initially deferred;
alter table objective add column due_on text check (due_on glob '????-??-??');
alter table objective add column goal text;

alter table action add column starts_on text check (starts_on glob '????-??-??');
alter table action add column effort_minutes integer check (effort_minutes >= 0);
alter table action add column need_ids text check (json_valid(need_ids));
alter table action add column note text;
alter table action add column recurs text check (recurs in ('weekly', 'monthly', 'quarterly'));
alter table action add column recurs_from text check (recurs_from glob '????-??-??');
alter table action add column contact_ids text check (json_valid(contact_ids));

create index objective_by_owner on objective (owner_id);
create index action_pending on action (due_on) where state in ('open', 'in-progress');

create table metric (
  id               text primary key,
  objective_id     text not null references objective (id) deferrable initially deferred,
  name             text not null,
  source           text not null check (source in ('by-hand', 'revenue', 'contribution', 'coverage', 'map-status', 'support', 'open-pipeline', 'touchpoints')),
  buying_center_id text references buying_center (id) deferrable initially deferred,
  unit             text not null,
  baseline         real,
  target           real,
  readings         text not null check (json_valid(readings)),
  position         integer not null,
  version          integer not null
) strict;

create index metric_by_objective on metric (objective_id, position);
create index metric_by_buying_center on metric (buying_center_id) where buying_center_id is not null;

create table investment (
  id             text primary key,
  plan_id        text not null references plan (id) deferrable initially deferred,
  kind           text not null check (kind in ('invest', 'stop')),
  title          text not null,
  amount_minor   integer check (amount_minor >= 0),
  effort_minutes integer check (effort_minutes >= 0),
  starts_on      text check (starts_on glob '????-??-??'),
  ends_on        text check (ends_on glob '????-??-??'),
  owner_id       text references team_member (id) deferrable initially deferred,
  decision       text not null check (decision in ('proposed', 'agreed', 'declined')),
  note           text not null,
  position       integer not null,
  version        integer not null
) strict;

create index investment_by_plan on investment (plan_id, position);
create index investment_by_owner on investment (owner_id);
`
