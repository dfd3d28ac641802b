/**
 * What people write in a section has a form: headings, lists, tables, links. The text without it stays where it was, for search,
 * comparison and history; null where nobody gave it a form.
 */
export const sql = `
alter table plan_section add column rich text check (json_valid(rich));
`
