import type { Output } from '#shared/contract/contract.ts'
import { statementOf, type LineSums } from '#shared/domain/economics/statement.ts'
import { minorFromE4 } from '#shared/kernel/e4.ts'
import type { Sheet } from '../../ui/sheet/sheet.ts'
import type { EconomicsSay } from './economics-words.ts'
import { stepKeys, stepsOf } from '#shared/domain/economics/statement-steps.ts'

/** The statement as a table: a row for the whole, each product line and each account, a column for each step. */
export function statementSheet(
  { currency, total, productLines, accounts, serve }: Output<'economics.getStatement'>,
  name: string,
  say: EconomicsSay,
): Sheet {
  const money = (head: string) => ({ head, kind: 'money', currency }) as const
  const rowOf = (what: string, of: string, now: LineSums, before: LineSums, serveE4: number | null) => [
    what,
    of,
    ...stepsOf(now, null).map(({ amountE4 }) => minorFromE4(amountE4, currency)),
    statementOf(now).realization,
    statementOf(now).marginShare,
    minorFromE4(before.netE4, currency),
    now.orders,
    now.lines,
    serveE4 === null ? null : minorFromE4(serveE4, currency),
  ]
  return {
    name: say('file', { name }),
    heldColumns: 2,
    columns: [
      { head: say('step'), kind: 'text' },
      { head: say('account'), kind: 'text' },
      ...stepKeys.filter((key) => key !== 'serve' && key !== 'contribution').map((key) => money(say(key))),
      { head: say('priceShare'), kind: 'share' },
      { head: say('marginShare'), kind: 'share' },
      money(say('before')),
      { head: say('order'), kind: 'number' },
      { head: say('lineCount', { count: 2, formatted: '' }).trim(), kind: 'number' },
      money(say('serve')),
    ],
    rows: [
      rowOf(say('all'), name, total.now, total.before, serve?.now.totalE4 ?? null),
      ...productLines.map(({ productLine, now, before }) =>
        rowOf(say('byProductLine'), productLine || say('noProductLine'), now, before, null),
      ),
      ...accounts.map((each) => rowOf(say('byAccount'), each.name, each.now, each.before, null)),
    ],
  }
}
