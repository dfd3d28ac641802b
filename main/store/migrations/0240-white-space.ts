/**
 * White space: product lines form a tree; for an account and a product line what could be sold there, what the customer spends, the
 * share that is estimated, how the customer ranks the brands, and who holds it now. Competitors as things of the workspace, the buying
 * centers that they are in, and how contacts stand to them there. All product lines that were there before are at the top.
 */
export const sql = `
alter table product_line add column parent_line_id text references product_line (id) deferrable initially deferred check (parent_line_id <> id);
create index product_line_by_parent on product_line (parent_line_id) where parent_line_id is not null;

create table competitor (
  id      text primary key,
  name    text not null check (name <> ''),
  note    text not null,
  version integer not null
) strict;

create table white_space_cell (
  id              text primary key,
  account_id      text not null references account (id) deferrable initially deferred,
  product_line_id text not null references product_line (id) deferrable initially deferred,
  potential_minor integer check (potential_minor >= 0),
  spend_minor     integer check (spend_minor >= 0),
  share_percent   integer check (share_percent between 0 and 100),
  brands          text check (json_valid(brands)),
  incumbent_id    text references competitor (id) deferrable initially deferred,
  note            text not null,
  evidence        text check (json_valid(evidence)),
  version         integer not null
) strict;
create unique index white_space_cell_once on white_space_cell (account_id, product_line_id);
create index white_space_cell_by_line on white_space_cell (product_line_id);
create index white_space_cell_by_incumbent on white_space_cell (incumbent_id) where incumbent_id is not null;

create table center_competitor (
  id               text primary key,
  buying_center_id text not null references buying_center (id) deferrable initially deferred,
  competitor_id    text not null references competitor (id) deferrable initially deferred,
  note             text not null,
  version          integer not null
) strict;
create unique index center_competitor_once on center_competitor (buying_center_id, competitor_id);
create index center_competitor_by_competitor on center_competitor (competitor_id);

create table competitor_standing (
  id                   text primary key,
  center_competitor_id text not null references center_competitor (id) deferrable initially deferred,
  contact_id           text not null references contact (id) deferrable initially deferred,
  standing             text not null check (standing in ('prefers', 'neutral', 'against')),
  evidence             text check (json_valid(evidence)),
  version              integer not null
) strict;
create unique index competitor_standing_once on competitor_standing (center_competitor_id, contact_id);
create index competitor_standing_by_contact on competitor_standing (contact_id);
`
