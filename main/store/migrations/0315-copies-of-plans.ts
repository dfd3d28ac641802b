/** Copies of plans, taken when they are reviewed, approved and closed: what the record does not have of such a moment. */
export const sql = `
create table plan_copy (
  id       text primary key,
  plan_id  text not null references plan (id) deferrable initially deferred,
  reason   text not null check (reason in ('review', 'approval', 'closing')),
  taken_on text not null check (taken_on glob '????-??-??'),
  content  text not null check (json_valid(content)),
  version  integer not null
) strict;
create index plan_copy_by_plan on plan_copy (plan_id, taken_on);
`
