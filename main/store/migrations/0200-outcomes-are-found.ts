/** What came of touchpoints is found by its words from now on: all that is there is noted to be taken into the index. */
export const sql = `
insert into search_pending (object, from_id, until_id)
  select 'outcome', '', 'g' where exists (select 1 from outcome);
`
