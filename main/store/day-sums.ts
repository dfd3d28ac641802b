import { linesOfTouched } from './account-lines.ts'
import { countsText, differingText } from './account-sums.ts'
import type { Told } from './order-money.ts'

/**
 * `rollup_day`: what the lines of an account, a day and a currency come to, so that the days of all accounts are read without going through every
 * line ([decision 0062](../../docs/decisions/0062-sums-by-day.md)). `costed_net_e4` is the net of the lines whose cost is known.
 */

const keyText = 'account_number, ordered_on, currency'

function daysText({ currency, amount, join }: Told, lines: string): string {
  return `select l.account_number, l.ordered_on, ${currency} as currency, sum(${amount('net_e4')}), coalesce(sum(${amount('cost_e4')}), 0),
      coalesce(sum(case when l.cost_e4 is not null then ${amount('net_e4')} end), 0)
    from ${lines} ${join} where ${countsText} group by 1, 2, 3`
}

/** What has all of it summed anew. */
export function allDaysTexts(by: Told): readonly string[] {
  return ['delete from main.rollup_day', `insert into main.rollup_day ${daysText(by, 'imported_line as l')}`]
}

/** The same of the months of accounts in `temp.touched`. */
export function touchedDaysTexts(by: Told): readonly string[] {
  return [
    `delete from main.rollup_day where (${keyText}) in (select d.account_number, d.ordered_on, d.currency
      from temp.touched as t cross join main.rollup_day as d on d.account_number = t.account
        and d.ordered_on between t.month || '-01' and t.month || '-31')`,
    `insert into main.rollup_day ${daysText(by, `temp.touched as t ${linesOfTouched}`)}`,
  ]
}

/** How many days are not what their lines come to. */
export function differingDaysText(by: Told): string {
  return differingText('rollup_day', keyText, daysText(by, 'imported_line as l'))
}
