/**
 * What a judgement rests on: who said so, on which day, and whether it was assumed, told or confirmed. By the judgement it is
 * about, as JSON; null where nothing is known, as of every judgement that was made before. How long evidence counts is said by
 * the workspace: its half-life in days, null where nobody has set one.
 */
export const sql = `
alter table contact add column evidence text check (json_valid(evidence));
alter table buying_center_member add column evidence text check (json_valid(evidence));
alter table informal_line add column certainty text check (certainty in ('assumed', 'told', 'confirmed'));
alter table workspace add column evidence_half_life_days integer check (evidence_half_life_days between 1 and 3650);
`
