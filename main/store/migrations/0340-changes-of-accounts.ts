/**
 * What happened to accounts is found by when it happened: which of them were below another once is asked of every map of a group,
 * and of all that changes they are few.
 */
export const sql = `
create index change_of_account on change (command_seq) where object = 'account';
`
