/** What reviewers give a plan, each without the others until it is shown, and after how many days the plans of a tier are reviewed. */
export const sql = `
alter table review add column scores_shown_on text check (scores_shown_on glob '????-??-??');

create table review_score (
  id             text primary key,
  review_id      text not null references review (id) deferrable initially deferred,
  plan_id        text not null references plan (id) deferrable initially deferred,
  team_member_id text not null references team_member (id) deferrable initially deferred,
  criterion      text not null check (criterion <> ''),
  points         integer not null check (points between 0 and 1000),
  version        integer not null
) strict;
create unique index review_score_once on review_score (review_id, plan_id, team_member_id, criterion);
create index review_score_by_plan on review_score (plan_id);
create index review_score_by_member on review_score (team_member_id);

create table review_rhythm (
  id      text primary key,
  tier    text not null unique,
  days    integer not null check (days between 1 and 3650),
  version integer not null
) strict;
`
