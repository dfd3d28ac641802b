/**
 * Opportunities in depth. Of each: where it comes from, its stage with the reason why it entered against a rule, its probability,
 * who owns it, the parts of its amount, who competes, what the checklist says, the next step, and when and why it ended; null where
 * nobody has said so. How a workspace sells is one row with its stages and its checklist; without it, it sells as Keyplan
 * proposes. Opportunities that are there are to be found by name from now on.
 */
export const sql = `
create table sales_process (
  id      text primary key,
  stages  text not null check (json_valid(stages)),
  items   text not null check (json_valid(items)),
  version integer not null
) strict;

alter table opportunity add column source_id text;
alter table opportunity add column lines text check (json_valid(lines));
alter table opportunity add column stage text check (stage <> '');
alter table opportunity add column stage_reason text;
alter table opportunity add column probability integer check (probability between 0 and 100);
alter table opportunity add column owner_id text references team_member (id) deferrable initially deferred;
alter table opportunity add column competitors text check (json_valid(competitors));
alter table opportunity add column answers text check (json_valid(answers));
alter table opportunity add column next_step text;
alter table opportunity add column next_step_due_on text check (next_step_due_on glob '????-??-??');
alter table opportunity add column next_step_owner_id text references team_member (id) deferrable initially deferred;
alter table opportunity add column closed_on text check (closed_on glob '????-??-??');
alter table opportunity add column close_reason text;

create unique index opportunity_by_source_id on opportunity (source_id) where source_id is not null;
create index opportunity_by_owner on opportunity (owner_id);
create index opportunity_by_next_step_owner on opportunity (next_step_owner_id);
create index opportunity_by_stage on opportunity (state, stage, closes_on);

insert into search_pending (object, from_id, until_id)
  select 'opportunity', '', 'g' where exists (select 1 from opportunity);
`
