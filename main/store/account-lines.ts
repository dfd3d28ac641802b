/**
 * By account and day imported lines are found through `account_line`, which is filled once all lines of an import are there, in its own order
 * ([decision 0061](../../docs/decisions/0061-lines-of-accounts-are-placed-last.md)).
 */

/** Where the imported lines `l` are that stand at places `y`, in the order of these: by the number of an account, then by day. */
export const linesOfPlaces = 'cross join imported_line as l on l.id = y.line_id'

/** The lines `l` of the months of accounts in `temp.touched as t`. */
export const linesOfTouched = `cross join account_line as y on y.account_number = t.account
  and y.ordered_on between t.month || '-01' and t.month || '-31' ${linesOfPlaces}`

/** What places all lines anew of a file that nobody works on. */
export const placesAnewTexts: readonly string[] = [
  'delete from main.account_line',
  `insert into main.account_line select account_number, ordered_on, id from main.imported_line
    order by account_number, ordered_on, id`,
]

/** How many lines are not at their place, and how many places are of no line. */
export const misplacedText = `(select count(*) from imported_line as l where not exists (select 1 from account_line as y
    where y.account_number = l.account_number and y.ordered_on = l.ordered_on and y.line_id = l.id))
  + (select count(*) from account_line as y where not exists (select 1 from main.imported_line as l
    where l.id = y.line_id and l.account_number = y.account_number and l.ordered_on = y.ordered_on))`
