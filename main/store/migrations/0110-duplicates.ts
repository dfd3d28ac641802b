/**
 * What a user has said of two that look alike: they are not the same. And what the last search for duplicates found, which is made of
 * the accounts and contacts and can be made again: it has no history and is not exported.
 */
export const sql = `
create table distinct_pair (
  id               text primary key,
  account_id       text references account (id) deferrable initially deferred,
  other_account_id text references account (id) deferrable initially deferred,
  contact_id       text references contact (id) deferrable initially deferred,
  other_contact_id text references contact (id) deferrable initially deferred,
  version          integer not null
) strict;

create unique index distinct_pair_by_accounts on distinct_pair (account_id, other_account_id) where account_id is not null;
create unique index distinct_pair_by_contacts on distinct_pair (contact_id, other_contact_id) where contact_id is not null;
create index distinct_pair_by_other_account on distinct_pair (other_account_id) where other_account_id is not null;
create index distinct_pair_by_other_contact on distinct_pair (other_contact_id) where other_contact_id is not null;

create table duplicate_pair (
  object   text not null check (object in ('account', 'contact')),
  one_id   text not null,
  other_id text not null check (other_id > one_id),
  score    integer not null check (score between 0 and 100),
  reasons  text not null check (json_valid(reasons)),
  primary key (object, one_id, other_id)
) strict;

create table duplicate_search (
  object      text primary key check (object in ('account', 'contact')),
  searched_at text not null,
  things      integer not null check (things >= 0),
  compared    integer not null check (compared >= 0),
  found       integer not null check (found >= 0),
  cut_blocks  integer not null check (cut_blocks >= 0)
) strict;
`
