/**
 * Buying centers in depth. Of a member: what they decide by, and what would be won for them and for their firm; null where nobody
 * has said so, as of every member that was made before. Of a center: which roles it is told in (null: the six that Keyplan brings
 * along), which opportunity it decides about (null: none in particular), its phases with who takes part in them, its benefits with
 * whom they matter to.
 */
export const sql = `
alter table buying_center_member add column orientation text check (orientation in ('price', 'performance', 'relationship', 'risk', 'innovation'));
alter table buying_center_member add column personal_win text;
alter table buying_center_member add column firm_win text;

create table role_preset (
  id      text primary key,
  name    text not null check (name <> ''),
  roles   text not null check (json_valid(roles)),
  version integer not null
) strict;

create table opportunity (
  id           text primary key,
  account_id   text not null references account (id) deferrable initially deferred,
  name         text not null check (name <> ''),
  amount_minor integer check (amount_minor >= 0),
  closes_on    text check (closes_on glob '????-??-??'),
  state        text not null check (state in ('open', 'won', 'lost')),
  version      integer not null
) strict;
create index opportunity_by_account on opportunity (account_id);

alter table buying_center add column role_preset_id text references role_preset (id) deferrable initially deferred;
alter table buying_center add column opportunity_id text references opportunity (id) deferrable initially deferred;
create index buying_center_by_role_preset on buying_center (role_preset_id);
create index buying_center_by_opportunity on buying_center (opportunity_id);

create table purchase_phase (
  id               text primary key,
  buying_center_id text not null references buying_center (id) deferrable initially deferred,
  name             text not null check (name <> ''),
  position         integer not null,
  version          integer not null
) strict;
create index purchase_phase_by_center on purchase_phase (buying_center_id, position);

create table phase_part (
  id                text primary key,
  purchase_phase_id text not null references purchase_phase (id) deferrable initially deferred,
  contact_id        text not null references contact (id) deferrable initially deferred,
  weight            integer not null check (weight between 1 and 3),
  version           integer not null,
  unique (purchase_phase_id, contact_id)
) strict;
create index phase_part_by_contact on phase_part (contact_id);

create table benefit (
  id               text primary key,
  buying_center_id text not null references buying_center (id) deferrable initially deferred,
  name             text not null check (name <> ''),
  kind             text not null check (kind in ('tangible-financial', 'non-tangible-financial', 'tangible-non-financial', 'non-tangible-non-financial')),
  position         integer not null,
  version          integer not null
) strict;
create index benefit_by_center on benefit (buying_center_id, position);

create table benefit_tie (
  id         text primary key,
  benefit_id text not null references benefit (id) deferrable initially deferred,
  contact_id text not null references contact (id) deferrable initially deferred,
  strength   integer not null check (strength between 1 and 3),
  version    integer not null,
  unique (benefit_id, contact_id)
) strict;
create index benefit_tie_by_contact on benefit_tie (contact_id);
`
