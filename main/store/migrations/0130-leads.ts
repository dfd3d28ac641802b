/**
 * Leads: who may want something before they are at any account, with where they came from, what was talked about, and what they became.
 * Texts are empty where nothing is known. How leads are scored is one row; without it, Keyplan's own proposal counts. What a lead
 * became may be removed later: then it became nothing that is still there.
 */
export const sql = `
create table lead_scoring (
  id             text primary key,
  rules          text not null check (json_valid(rules)),
  half_life_days integer not null check (half_life_days > 0),
  version        integer not null
) strict;

create table lead (
  id                  text primary key,
  source_id           text,
  first_name          text not null,
  last_name           text not null,
  title               text not null,
  email               text not null,
  phone               text not null,
  company             text not null,
  website             text not null,
  city                text not null,
  country             text not null,
  industry            text not null,
  employees           integer check (employees >= 0),
  source              text not null check (source in ('referral', 'web', 'event', 'campaign', 'distributor', 'call-center', 'other')),
  source_detail       text not null,
  status              text not null check (status in ('new', 'working', 'qualified', 'converted', 'disqualified')),
  disqualified_reason text check ((disqualified_reason is null) = (status <> 'disqualified')),
  owner_id            text references team_member (id) deferrable initially deferred,
  need                text not null,
  products            text not null check (json_valid(products)),
  currency            text not null check (currency glob '[A-Z][A-Z][A-Z]'),
  budget_minor        integer check (budget_minor >= 0),
  decides_on          text check (decides_on glob '????-??-??'),
  decision_role       text check (decision_role in ('initiator', 'user', 'influencer', 'decider', 'buyer', 'gatekeeper')),
  received_on         text not null check (received_on glob '????-??-??'),
  next_step           text not null,
  next_step_due_on    text check (next_step_due_on glob '????-??-??'),
  touches             text not null check (json_valid(touches)),
  converted_on        text check (converted_on glob '????-??-??') check ((converted_on is null) = (status <> 'converted')),
  account_id          text references account (id) deferrable initially deferred,
  contact_id          text references contact (id) deferrable initially deferred,
  opportunity_id      text references opportunity (id) deferrable initially deferred,
  version             integer not null
) strict;

create unique index lead_by_source_id on lead (source_id) where source_id is not null;
create index lead_by_owner on lead (owner_id);
create index lead_by_account on lead (account_id);
create index lead_by_contact on lead (contact_id);
create index lead_by_opportunity on lead (opportunity_id);
create index lead_by_status on lead (status, received_on);
`
