/** Touchpoints of which somebody said that they are no responses to a campaign stay with the campaign; null where nobody said so of any. */
export const sql = `
alter table campaign add column dismissed text check (json_valid(dismissed));
`
