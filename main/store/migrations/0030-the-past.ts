/**
 * What the way back needs: which removed things hung on which account, where the clock was set back, and the changes of a
 * thing by the command that made them. What was removed before this step is looked up in the record.
 */
export const sql = `
create table departure (
  account_id text not null,
  object     text not null,
  object_id  text not null,
  primary key (account_id, object_id)
) strict;

create table clock_jump (
  command_seq integer primary key references command (seq)
) strict;

drop index change_by_object;
create index change_by_object on change (object_id, command_seq);

insert into clock_jump (command_seq)
select later.seq from command as later
join command as earlier on earlier.seq = later.seq - 1
where later.happened_at < earlier.happened_at;

insert into departure (account_id, object, object_id)
with recursive
  hung (object_id, on_id) as materialized (
    select object_id, json_extract(after, '$.accountId') from change
    where operation = 'insert' and object in ('contact', 'buying_center', 'plan', 'touchpoint')
    union all
    select object_id, json_extract(after, '$.contactId') from change
    where operation = 'insert' and object = 'relationship'
    union all
    select object_id, json_extract(after, '$.fromContactId') from change
    where operation = 'insert' and object = 'informal_line'
    union all
    select object_id, json_extract(after, '$.toContactId') from change
    where operation = 'insert' and object = 'informal_line'
    union all
    select object_id, json_extract(after, '$.buyingCenterId') from change
    where operation = 'insert' and object = 'buying_center_member'
    union all
    select object_id, json_extract(after, '$.planId') from change
    where operation = 'insert' and object in ('plan_section', 'objective')
    union all
    select object_id, json_extract(after, '$.objectiveId') from change
    where operation = 'insert' and object = 'strategy'
    union all
    select object_id, json_extract(after, '$.strategyId') from change
    where operation = 'insert' and object = 'action'
  ),
  above (object, object_id, at_id) as (
    select distinct object, object_id, object_id from change
    where operation = 'delete'
      and object not in ('account', 'team_member', 'product_line', 'order_line', 'workspace')
    union
    select above.object, above.object_id, hung.on_id from above
    join hung on hung.object_id = above.at_id
  )
select distinct at_id, object, object_id from above
where at_id in (select object_id from change where object = 'account' and operation = 'insert');
`
