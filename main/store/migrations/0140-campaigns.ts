/**
 * Campaigns at named accounts: each with its aim, its budget and the view its audience was picked by; the accounts with why they are
 * in, whether they are held out of it, and why somebody left one out; what goes out on which day; and what came back.
 */
export const sql = `
create table campaign (
  id               text primary key,
  name             text not null check (name <> ''),
  aim              text not null,
  aim_measure      text check (aim_measure in ('responses', 'opportunities', 'won')),
  aim_value        integer check (aim_value >= 0),
  state            text not null check (state in ('planned', 'running', 'done', 'dropped')),
  owner_id         text references team_member (id) deferrable initially deferred,
  starts_on        text check (starts_on glob '????-??-??'),
  ends_on          text check (ends_on glob '????-??-??'),
  currency         text not null check (currency glob '[A-Z][A-Z][A-Z]'),
  budget_minor     integer check (budget_minor >= 0),
  response_days    integer not null check (response_days between 0 and 365),
  influence_days   integer not null check (influence_days between 1 and 730),
  margin_percent   integer check (margin_percent between 0 and 100),
  audience         text check (json_valid(audience)),
  hold_out_percent integer check (hold_out_percent between 1 and 90),
  hold_out_seed    integer check (hold_out_seed >= 0),
  version          integer not null
) strict;
create index campaign_by_owner on campaign (owner_id);

create table campaign_account (
  id              text primary key,
  campaign_id     text not null references campaign (id) deferrable initially deferred,
  account_id      text not null references account (id) deferrable initially deferred,
  origin          text not null check (origin in ('view', 'hand')),
  reason          text not null,
  is_held_out     integer not null check (is_held_out = 0 or is_held_out = 1 and origin = 'view' and left_out_reason is null),
  left_out_reason text,
  version         integer not null
) strict;
create unique index campaign_account_once on campaign_account (campaign_id, account_id);
create index campaign_account_by_account on campaign_account (account_id);

create table campaign_wave (
  id          text primary key,
  campaign_id text not null references campaign (id) deferrable initially deferred,
  title       text not null check (title <> ''),
  happens_on  text not null check (happens_on glob '????-??-??'),
  channel     text not null check (channel in ('meeting', 'call', 'call-center', 'web', 'field-service', 'distributor', 'e-mail', 'event')),
  material    text not null,
  link        text not null,
  cost_minor  integer check (cost_minor >= 0),
  version     integer not null
) strict;
create index campaign_wave_by_campaign on campaign_wave (campaign_id, happens_on);

create table campaign_response (
  id            text primary key,
  campaign_id   text not null references campaign (id) deferrable initially deferred,
  account_id    text not null references account (id) deferrable initially deferred,
  contact_id    text references contact (id) deferrable initially deferred,
  wave_id       text references campaign_wave (id) deferrable initially deferred,
  responded_on  text not null check (responded_on glob '????-??-??'),
  kind          text not null check (kind in ('opened', 'answered', 'came', 'asked-for-offer', 'declined')),
  touchpoint_id text references touchpoint (id) deferrable initially deferred,
  note          text not null,
  version       integer not null
) strict;
create index campaign_response_by_campaign on campaign_response (campaign_id, responded_on);
create index campaign_response_by_account on campaign_response (account_id);
create index campaign_response_by_contact on campaign_response (contact_id) where contact_id is not null;
create index campaign_response_by_wave on campaign_response (wave_id) where wave_id is not null;
create index campaign_response_by_touchpoint on campaign_response (touchpoint_id) where touchpoint_id is not null;
`
