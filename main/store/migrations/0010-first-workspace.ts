/** The first workspace: accounts, people, buying centers, plans, what was bought, touchpoints, and the history of all. */
export const sql = `
create table workspace (
  id       text primary key,
  name     text not null,
  currency text not null check (currency glob '[A-Z][A-Z][A-Z]'),
  version  integer not null
) strict;

create table team_member (
  id      text primary key,
  name    text not null check (name <> ''),
  role    text not null,
  email   text not null,
  phone   text not null,
  version integer not null
) strict;

create table account (
  id                   text primary key,
  source_id            text unique,
  name                 text not null check (name <> ''),
  parent_id            text references account (id) deferrable initially deferred check (parent_id <> id),
  tier                 text not null,
  segment              text not null,
  region               text not null,
  industry             text not null,
  currency             text not null check (currency glob '[A-Z][A-Z][A-Z]'),
  status               text not null check (status in ('active', 'prospect', 'dormant', 'former')),
  owner_id             text references team_member (id) deferrable initially deferred,
  website              text not null,
  phone                text not null,
  street               text not null,
  city                 text not null,
  postal_code          text not null,
  country              text not null,
  employees            integer check (employees >= 0),
  annual_revenue_minor integer,
  description          text not null,
  version              integer not null
) strict;
create index account_by_parent on account (parent_id);
create index account_by_owner on account (owner_id);
create index account_by_name on account (name);

create table contact (
  id         text primary key,
  account_id text not null references account (id) deferrable initially deferred,
  source_id  text,
  salutation text not null,
  first_name text not null,
  last_name  text not null,
  title      text not null,
  department text not null,
  location   text not null,
  seniority  text not null,
  manager_id text references contact (id) deferrable initially deferred check (manager_id <> id),
  email      text not null,
  phone      text not null,
  mobile     text not null,
  attitude   integer check (attitude between -2 and 2),
  influence  text check (influence in ('low', 'medium', 'high')),
  note       text not null,
  version    integer not null,
  check (first_name <> '' or last_name <> '' or title <> ''),
  unique (account_id, source_id)
) strict;
create index contact_by_account on contact (account_id);
create index contact_by_manager on contact (manager_id);

create table relationship (
  id             text primary key,
  contact_id     text not null references contact (id) deferrable initially deferred,
  team_member_id text not null references team_member (id) deferrable initially deferred,
  current_level  text not null check (current_level in ('vendor', 'credible-source', 'problem-solver', 'trusted-adviser')),
  target_level   text not null check (target_level in ('vendor', 'credible-source', 'problem-solver', 'trusted-adviser')),
  last_touch_on  text check (last_touch_on glob '????-??-??'),
  version        integer not null,
  unique (contact_id, team_member_id)
) strict;
create index relationship_by_team_member on relationship (team_member_id);

create table informal_line (
  id              text primary key,
  from_contact_id text not null references contact (id) deferrable initially deferred,
  to_contact_id   text not null references contact (id) deferrable initially deferred,
  kind            text not null check (kind in ('influences', 'ally', 'conflict', 'dotted-reporting', 'former-colleagues')),
  strength        integer not null check (strength between 1 and 3),
  note            text not null,
  source          text not null,
  as_of           text check (as_of glob '????-??-??'),
  version         integer not null,
  check (from_contact_id <> to_contact_id)
) strict;
create index informal_line_by_from on informal_line (from_contact_id);
create index informal_line_by_to on informal_line (to_contact_id);

create table buying_center (
  id         text primary key,
  account_id text not null references account (id) deferrable initially deferred,
  name       text not null check (name <> ''),
  decision   text not null,
  version    integer not null
) strict;
create index buying_center_by_account on buying_center (account_id);

create table buying_center_member (
  id               text primary key,
  buying_center_id text not null references buying_center (id) deferrable initially deferred,
  contact_id       text not null references contact (id) deferrable initially deferred,
  roles            text not null,
  attitude         integer check (attitude between -2 and 2),
  influence        text not null check (influence in ('low', 'medium', 'high')),
  response_mode    text check (response_mode in ('growth', 'trouble', 'even-keel', 'overconfident')),
  note             text not null,
  version          integer not null,
  unique (buying_center_id, contact_id)
) strict;
create index buying_center_member_by_contact on buying_center_member (contact_id);

create table plan (
  id               text primary key,
  account_id       text not null references account (id) deferrable initially deferred,
  title            text not null check (title <> ''),
  starts_on        text not null check (starts_on glob '????-??-??'),
  ends_on          text not null check (ends_on glob '????-??-??' and ends_on >= starts_on),
  state            text not null check (state in ('draft', 'in-review', 'approved', 'active', 'closed')),
  template_key     text not null,
  template_version integer not null,
  version          integer not null
) strict;
create index plan_by_account on plan (account_id, starts_on);

create table plan_section (
  id       text primary key,
  plan_id  text not null references plan (id) deferrable initially deferred,
  key      text not null,
  title    text not null,
  position integer not null,
  text     text not null,
  version  integer not null,
  unique (plan_id, key)
) strict;

create table objective (
  id       text primary key,
  plan_id  text not null references plan (id) deferrable initially deferred,
  title    text not null,
  position integer not null,
  version  integer not null
) strict;
create index objective_by_plan on objective (plan_id, position);

create table strategy (
  id           text primary key,
  objective_id text not null references objective (id) deferrable initially deferred,
  title        text not null,
  position     integer not null,
  version      integer not null
) strict;
create index strategy_by_objective on strategy (objective_id, position);

create table action (
  id          text primary key,
  strategy_id text not null references strategy (id) deferrable initially deferred,
  title       text not null,
  owner_id    text references team_member (id) deferrable initially deferred,
  due_on      text check (due_on glob '????-??-??'),
  state       text not null check (state in ('open', 'in-progress', 'done', 'dropped')),
  position    integer not null,
  version     integer not null
) strict;
create index action_by_strategy on action (strategy_id, position);
create index action_by_owner on action (owner_id);

create table product_line (
  id       text primary key,
  name     text not null check (name <> ''),
  position integer not null,
  version  integer not null
) strict;

create table order_line (
  id                    text primary key,
  account_id            text not null references account (id) deferrable initially deferred,
  product_line_id       text not null references product_line (id) deferrable initially deferred,
  order_number          text not null,
  ordered_on            text not null check (ordered_on glob '????-??-??'),
  quantity              real not null,
  list_minor            integer not null,
  net_minor             integer not null,
  cost_minor            integer not null,
  freight_minor         integer not null,
  is_expedited          integer not null check (is_expedited in (0, 1)),
  needs_special_packing integer not null check (needs_special_packing in (0, 1)),
  is_returned           integer not null check (is_returned in (0, 1))
) strict;
create index order_line_by_account on order_line (account_id, ordered_on);
create index order_line_by_product_line on order_line (product_line_id);

create table touchpoint (
  id               text primary key,
  account_id       text not null references account (id) deferrable initially deferred,
  happened_on      text not null check (happened_on glob '????-??-??'),
  channel          text not null check (channel in ('meeting', 'call', 'call-center', 'web', 'field-service', 'distributor', 'e-mail', 'event')),
  minutes          integer check (minutes >= 0),
  subject          text not null,
  note             text not null,
  contact_ids      text not null,
  team_member_ids  text not null,
  version          integer not null
) strict;
create index touchpoint_by_account on touchpoint (account_id, happened_on);

create table command (
  seq         integer primary key,
  id          text not null unique,
  name        text not null,
  happened_at text not null,
  actor       text not null,
  kind        text not null check (kind in ('do', 'undo', 'redo')),
  standing    text not null check (standing in ('done', 'undone', 'dropped', 'fixed')),
  merge_key   text,
  detail      text
) strict;
create index command_by_standing on command (standing, seq) where kind = 'do';

create table change (
  id          integer primary key,
  command_seq integer not null references command (seq),
  object      text not null,
  object_id   text not null,
  operation   text not null check (operation in ('insert', 'update', 'delete')),
  before      text,
  after       text
) strict;
create index change_by_command on change (command_seq, id);
create index change_by_object on change (object_id, id);
`
