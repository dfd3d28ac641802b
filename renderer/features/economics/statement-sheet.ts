import type { Output } from '#shared/contract/contract.ts'
import { statementOf, type LineSums } from '#shared/domain/economics/statement.ts'
import { minorFromE4 } from '#shared/kernel/e4.ts'
import type { Sheet } from '../../ui/sheet/sheet.ts'
import type { EconomicsSay } from './economics-words.ts'
import { stepsOf, stepKeys } from './statement-steps.ts'

/** The statement as a table: a row for the whole, each product line and each account, a column for each step. */
export function statementSheet(
  { currency, total, productLines, accounts }: Output<'economics.getStatement'>,
  name: string,
  say: EconomicsSay,
): Sheet {
  const money = (head: string) => ({ head, kind: 'money', currency }) as const
  const rowOf = (what: string, of: string, now: LineSums, before: LineSums) => [
    what,
    of,
    ...stepsOf(now).map(({ amountE4 }) => minorFromE4(amountE4, currency)),
    statementOf(now).realization,
    statementOf(now).marginShare,
    minorFromE4(before.netE4, currency),
    now.orders,
    now.lines,
  ]
  return {
    name: say('file', { name }),
    heldColumns: 2,
    columns: [
      { head: say('step'), kind: 'text' },
      { head: say('account'), kind: 'text' },
      ...stepKeys.map((key) => money(say(key))),
      { head: say('priceShare'), kind: 'share' },
      { head: say('marginShare'), kind: 'share' },
      money(say('before')),
      { head: say('order'), kind: 'number' },
      { head: say('lineCount', { count: 2, formatted: '' }).trim(), kind: 'number' },
    ],
    rows: [
      rowOf(say('all'), name, total.now, total.before),
      ...productLines.map(({ productLine, now, before }) =>
        rowOf(say('byProductLine'), productLine || say('noProductLine'), now, before),
      ),
      ...accounts.map((each) => rowOf(say('byAccount'), each.name, each.now, each.before)),
    ],
  }
}
