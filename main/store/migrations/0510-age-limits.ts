/** How long what is held about people is held, and who is kept longer, until when and why. */
export const sql = `
create table age_limit (
  id      text primary key,
  kind    text not null check (kind in ('quiet', 'left', 'removed', 'lead', 'judgement')),
  months  integer not null check (months between 1 and 600),
  version integer not null
) strict;
create unique index age_limit_once on age_limit (kind);
create table age_kept (
  id         text primary key,
  thing_id   text not null,
  part       text not null check (part in ('whole', 'judgements')),
  kept_until text not null check (kept_until glob '????-??-??'),
  reason     text not null,
  kept_on    text not null check (kept_on glob '????-??-??'),
  kept_by    text not null,
  version    integer not null
) strict;
create unique index age_kept_once on age_kept (thing_id, part);
`
