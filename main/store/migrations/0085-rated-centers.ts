/**
 * A team rating can be about the members of one buying center: how they stand in that decision, and how much they count in it. Null,
 * as in every round of before: about the contacts of the account.
 */
export const sql = `
alter table rating_round add column buying_center_id text references buying_center (id) deferrable initially deferred;

create index rating_round_by_center on rating_round (buying_center_id);
`
