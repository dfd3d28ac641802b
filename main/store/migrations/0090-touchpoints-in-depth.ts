/**
 * What came of a touchpoint: promises of either side and what became of them, objections, needs, a change of attitude; what a
 * touchpoint belongs to; how often the accounts of a tier are to be met, in days. Links and tags are null where nobody said any.
 */
export const sql = `
alter table touchpoint add column buying_center_id text references buying_center (id) deferrable initially deferred;
alter table touchpoint add column opportunity_id text references opportunity (id) deferrable initially deferred;
alter table touchpoint add column action_id text references action (id) deferrable initially deferred;
alter table touchpoint add column tags text check (json_valid(tags));

create index touchpoint_by_day on touchpoint (happened_on);
create index touchpoint_by_buying_center on touchpoint (buying_center_id) where buying_center_id is not null;
create index touchpoint_by_opportunity on touchpoint (opportunity_id) where opportunity_id is not null;
create index touchpoint_by_action on touchpoint (action_id) where action_id is not null;

create table outcome (
  id             text primary key,
  touchpoint_id  text not null references touchpoint (id) deferrable initially deferred,
  kind           text not null check (kind in ('promise', 'objection', 'need', 'attitude')),
  text           text not null,
  contact_id     text references contact (id) deferrable initially deferred,
  team_member_id text references team_member (id) deferrable initially deferred,
  side           text check (side in ('ours', 'theirs')),
  due_on         text check (due_on glob '????-??-??'),
  state          text check (state in ('open', 'kept', 'broken')),
  settled_on     text check (settled_on glob '????-??-??'),
  settled_note   text,
  from_attitude  integer check (from_attitude between -2 and 2),
  to_attitude    integer check (to_attitude between -2 and 2),
  version        integer not null
) strict;

create index outcome_by_touchpoint on outcome (touchpoint_id);
create index outcome_by_contact on outcome (contact_id);
create index outcome_by_team_member on outcome (team_member_id);
create index outcome_open on outcome (due_on) where state = 'open';

create table touch_rhythm (
  id      text primary key,
  tier    text not null unique,
  days    integer not null check (days between 1 and 3650),
  version integer not null
) strict;
`
