/**
 * What one says of people by hand on their map: whether somebody assists the manager above, where the card was put on the map that
 * is arranged freely, in its pixels, and for whom somebody works who stands on the map without being employed there. Null where
 * nobody said anything, as of everybody who was there before.
 */
export const sql = `
alter table contact add column is_assistant integer check (is_assistant in (0, 1));
alter table contact add column free_x integer;
alter table contact add column free_y integer;
alter table contact add column external_kind text check (external_kind in ('consultant', 'partner', 'distributor', 'other'));
alter table contact add column firm text;
`
