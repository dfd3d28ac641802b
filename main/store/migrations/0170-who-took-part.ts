/**
 * Who took part in touchpoints as a table of its own: `touchpoint_person` is made of the two lists of people by the file itself, so that
 * the touchpoints of one person are found without reading all. And the id that a touchpoint had in the file it came from; null
 * where it was taken down by hand, as with all that were there before.
 */
export const sql = `
alter table touchpoint add column source_id text check (source_id <> '');

create index touchpoint_by_source on touchpoint (source_id) where source_id is not null;

create table touchpoint_person (
  person_id     text not null,
  happened_on   text not null,
  touchpoint_id text not null,
  primary key (person_id, happened_on, touchpoint_id)
) strict;

insert or ignore into touchpoint_person
select person.value, touchpoint.happened_on, touchpoint.id
from touchpoint, json_each(case when json_valid(contact_ids) then contact_ids else '[]' end) as person
union
select person.value, touchpoint.happened_on, touchpoint.id
from touchpoint, json_each(case when json_valid(team_member_ids) then team_member_ids else '[]' end) as person;

create trigger touchpoint_person_after_insert after insert on touchpoint begin
  insert or ignore into touchpoint_person
  select value, new.happened_on, new.id from json_each(case when json_valid(new.contact_ids) then new.contact_ids else '[]' end)
  union
  select value, new.happened_on, new.id from json_each(case when json_valid(new.team_member_ids) then new.team_member_ids else '[]' end);
end;

create trigger touchpoint_person_after_update after update of happened_on, contact_ids, team_member_ids on touchpoint begin
  delete from touchpoint_person where happened_on = old.happened_on and touchpoint_id = old.id and person_id in (
    select value from json_each(case when json_valid(old.contact_ids) then old.contact_ids else '[]' end)
    union
    select value from json_each(case when json_valid(old.team_member_ids) then old.team_member_ids else '[]' end)
  );
  insert or ignore into touchpoint_person
  select value, new.happened_on, new.id from json_each(case when json_valid(new.contact_ids) then new.contact_ids else '[]' end)
  union
  select value, new.happened_on, new.id from json_each(case when json_valid(new.team_member_ids) then new.team_member_ids else '[]' end);
end;

create trigger touchpoint_person_after_delete after delete on touchpoint begin
  delete from touchpoint_person where happened_on = old.happened_on and touchpoint_id = old.id and person_id in (
    select value from json_each(case when json_valid(old.contact_ids) then old.contact_ids else '[]' end)
    union
    select value from json_each(case when json_valid(old.team_member_ids) then old.team_member_ids else '[]' end)
  );
end;
`
