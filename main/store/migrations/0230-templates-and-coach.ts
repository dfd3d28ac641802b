/**
 * What plans are made after, and what the coach looks at. A template is a row for each edition; the editions 1 of the usual ones are
 * Keyplan's own and stand in no row. The rules of the coach are one row; without it the usual ones count. Which steps to a first draft
 * somebody has put aside is kept with the plan: null where nobody has.
 */
export const sql = `
create table plan_template (
  id         text primary key,
  key        text not null,
  edition    integer not null check (edition > 0),
  name       text not null check (name <> ''),
  tiers      text not null check (json_valid(tiers)),
  sections   text not null check (json_valid(sections)),
  scorecard  text not null check (json_valid(scorecard)),
  health     text not null check (json_valid(health)),
  is_retired integer not null check (is_retired in (0, 1)),
  version    integer not null
) strict;

create unique index plan_template_by_key on plan_template (key, edition);

create table coach (
  id      text primary key,
  rules   text not null check (json_valid(rules)),
  version integer not null
) strict;

alter table plan add column skipped_steps text check (json_valid(skipped_steps));
`
