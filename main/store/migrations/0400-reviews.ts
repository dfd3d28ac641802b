/** Reviews of plans: who meets when, about what and for how long, and what was said. */
export const sql = `
create table review (
  id              text primary key,
  title           text not null check (title <> ''),
  held_on         text not null check (held_on glob '????-??-??'),
  state           text not null check (state in ('planned', 'held')),
  team_member_ids text not null check (json_valid(team_member_ids)),
  version         integer not null
) strict;
create index review_by_day on review (held_on, id);

create table agenda_item (
  id        text primary key,
  review_id text not null references review (id) deferrable initially deferred,
  plan_id   text references plan (id) deferrable initially deferred,
  stage     text not null check (stage in ('begin', 'end', 'present', 'clarify', 'challenge', 'recommend', 'decide')),
  title     text not null,
  minutes   integer not null check (minutes between 0 and 600),
  position  integer not null,
  version   integer not null
) strict;
create index agenda_item_by_review on agenda_item (review_id, position);
create index agenda_item_by_plan on agenda_item (plan_id) where plan_id is not null;

create table review_point (
  id           text primary key,
  review_id    text not null references review (id) deferrable initially deferred,
  plan_id      text not null references plan (id) deferrable initially deferred,
  kind         text not null check (kind in ('decision', 'action', 'question', 'vulnerability', 'note', 'check')),
  text         text not null check (text <> ''),
  owner_id     text references team_member (id) deferrable initially deferred,
  due_on       text check (due_on glob '????-??-??'),
  settled_on   text check (settled_on glob '????-??-??'),
  action_id    text references action (id) deferrable initially deferred,
  plan_risk_id text references plan_risk (id) deferrable initially deferred,
  position     integer not null,
  version      integer not null
) strict;
create index review_point_by_review on review_point (review_id, position);
create index review_point_by_plan on review_point (plan_id);
create index review_point_by_owner on review_point (owner_id) where owner_id is not null;
create index review_point_by_action on review_point (action_id) where action_id is not null;
create index review_point_by_risk on review_point (plan_risk_id) where plan_risk_id is not null;
`
