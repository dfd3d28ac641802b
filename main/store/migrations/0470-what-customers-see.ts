/** What a customer may see of what is kept about them: the rules of the workspace, and what somebody said of single sentences. */
export const sql = `
create table customer_rules (
  id      text primary key,
  fields  text not null check (json_valid(fields)),
  words   text not null check (json_valid(words)),
  version integer not null
) strict;
create table customer_choice (
  id         text primary key,
  account_id text not null references account (id) deferrable initially deferred,
  field      text not null check (field <> ''),
  text       text not null check (text <> ''),
  form       text not null check (form in ('shared', 'released', 'withheld')),
  reason     text not null,
  chosen_on  text not null check (chosen_on glob '????-??-??'),
  chosen_by  text not null,
  version    integer not null,
  check ((form = 'released') = (reason <> ''))
) strict;
create unique index customer_choice_once on customer_choice (account_id, field, text, form);
`
