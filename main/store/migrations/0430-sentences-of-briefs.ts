/** What somebody made of the drafted sentences of the brief of an account, with what each was drafted as. */
export const sql = `
create table brief_wording (
  id         text primary key,
  account_id text not null references account (id) deferrable initially deferred,
  section    text not null check (section in ('headline', 'state', 'changes', 'risks', 'asks', 'meet')),
  slot       text not null,
  form       text not null check (form in ('reworded', 'left-out', 'own')),
  text       text not null check (text <> ''),
  drafted    text check (json_valid(drafted)),
  written_on text not null check (written_on glob '????-??-??'),
  written_by text not null,
  version    integer not null,
  check ((form = 'own') = (drafted is null))
) strict;
create index brief_wording_by_account on brief_wording (account_id);
create unique index brief_wording_once on brief_wording (account_id, section, slot) where form <> 'own';
`
