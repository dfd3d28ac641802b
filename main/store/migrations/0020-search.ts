/**
 * What everything is found by: words of names and words of texts apart, each with what it belongs to. It is made of the
 * other tables and can be made anew at any time; what is there already is noted as pending, and taken in after opening.
 */
export const sql = `
create virtual table search_name using fts5 (
  head, rest, context,
  content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2 3 4'
);

create virtual table search_text using fts5 (
  title, body,
  content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2 3'
);

create virtual table search_vocabulary using fts5vocab (search_name, row);

create table search_entry (
  id        integer primary key,
  object    blob not null,
  starts_at integer not null
) strict;
create index search_entry_by_object on search_entry (object);

create table search_pending (
  id       integer primary key,
  object   text not null,
  from_id  text not null,
  until_id text not null
) strict;

insert into search_pending (object, from_id, until_id)
select 'account', '', 'g' where exists (select 1 from account)
union all select 'contact', '', 'g' where exists (select 1 from contact)
union all select 'buying_center', '', 'g' where exists (select 1 from buying_center)
union all select 'plan', '', 'g' where exists (select 1 from plan)
union all select 'plan_section', '', 'g' where exists (select 1 from plan_section)
union all select 'objective', '', 'g' where exists (select 1 from objective)
union all select 'strategy', '', 'g' where exists (select 1 from strategy)
union all select 'action', '', 'g' where exists (select 1 from action)
union all select 'product_line', '', 'g' where exists (select 1 from product_line)
union all select 'touchpoint', '', 'g' where exists (select 1 from touchpoint);
`
