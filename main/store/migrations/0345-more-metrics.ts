/** Margin and share of wallet are figures that metrics go by too: the same table, whose check knows two more sources. */
export const sql = `
create table metric_of_more (
  id               text primary key,
  objective_id     text not null references objective (id) deferrable initially deferred,
  name             text not null,
  source           text not null check (source in ('by-hand', 'revenue', 'margin', 'contribution', 'share-of-wallet', 'coverage', 'map-status', 'support', 'open-pipeline', 'touchpoints')),
  buying_center_id text references buying_center (id) deferrable initially deferred,
  unit             text not null,
  baseline         real,
  target           real,
  readings         text not null check (json_valid(readings)),
  position         integer not null,
  version          integer not null
) strict;
insert into metric_of_more
  select id, objective_id, name, source, buying_center_id, unit, baseline, target, readings, position, version from metric;
drop table metric;
alter table metric_of_more rename to metric;
create index metric_by_buying_center on metric (buying_center_id) where buying_center_id is not null;
create index metric_by_objective on metric (objective_id, position);
`
