import { noSums } from '#shared/domain/economics/statement.ts'
import type { HandlersOf } from '../core/context.ts'
import * as earning from '../store/earning-lines.ts'
import { sumLines, type SumsBy } from '../store/statement-reading.ts'
import { countByMonth, type MonthCount } from '../store/statement-sums.ts'
import { accountShape } from '../store/tables.ts'
import { accountsOf } from './accounts-asked.ts'
import { get } from './outcome.ts'
import { getWorkspace } from './workspace.ts'

type Handlers = HandlersOf<'economics'>

/** What one order comes to, of all lines of it that there are in some months. */
export const getOrder: Handlers['economics.getOrder'] = async (
  { db },
  { accountId, withBelow, orderNumber, source, ...months },
) => {
  const accounts = await accountsOf(db, accountId, withBelow)
  const { currency } = await getWorkspace(db)
  const asked = { ...months, accountIds: accounts.map(({ id }) => id), productLine: null, currency }
  const [found] = await sumLines(db, { ...asked, orderNumber, source }, 'all', months.from)
  return { sums: found?.sums ?? noSums }
}

/** A page of the lines behind a figure, and how many there are in all. */
export const listLines: Handlers['economics.listLines'] = async (
  { db },
  { accountId, withBelow, offset, limit, step, ...months },
) => {
  const accounts = await accountsOf(db, accountId, withBelow)
  const { currency } = await getWorkspace(db)
  const asked = { ...months, accountIds: accounts.map(({ id }) => id), currency }
  const names = new Map(accounts.map(({ id, name }) => [id, name]))
  const { days, orderNumber, source, channel } = asked
  const isOfWholeMonths = [step, days, orderNumber, source, channel].every((wish) => wish === null)
  const counted = isOfWholeMonths
    ? await countByMonth(db, asked)
    : await earning.countLinesByMonth(db, asked, step)
  const page = monthsOfPage(counted, { offset, limit })
  const lines = page
    ? await earning.listEarningLines(db, { ...asked, ...page.months }, step, { offset: page.offset, limit })
    : []
  return {
    total: counted.reduce((sum, each) => sum + each.lines, 0),
    lines: lines.map((line) => ({ ...line, accountName: names.get(line.accountId) ?? '' })),
  }
}

/** What an account has earned between two days. */
export const getDays: Handlers['economics.getDays'] = async ({ db }, { accountId, days, ...only }) => {
  await get(db, accountShape, accountId)
  const { currency } = await getWorkspace(db)
  const months = { from: days.from.slice(0, 7), to: days.to.slice(0, 7) }
  const asked = { ...only, ...months, days, accountIds: [accountId], currency }
  const sumsBy = (by: SumsBy) => sumLines(db, asked, by, months.from)
  const [total] = await sumsBy('all')
  const productLines = await sumsBy('product-line')
  return {
    currency,
    total: total?.sums ?? noSums,
    productLines: productLines
      .map(({ key, sums }) => ({ productLine: key, sums }))
      .toSorted((one, other) => other.sums.netE4 - one.sums.netE4),
    months: (await sumsBy('month')).map(({ key, sums }) => ({ month: key, sums })),
  }
}

/**
 * The months that a page of lines lies in, and where it begins within them; `undefined` where it is behind the last line. A page far down, or of
 * many accounts, is found without putting in order what lies before and behind it.
 * @param counted months with lines, the newest first
 */
function monthsOfPage(
  counted: readonly MonthCount[],
  { offset, limit }: Readonly<{ offset: number; limit: number }>,
) {
  let seen = 0
  let found: { months: { from: string; to: string }; offset: number } | undefined
  for (const { month, lines } of counted) {
    if (seen >= offset + limit) break
    if (seen + lines > offset) {
      found ??= { months: { from: month, to: month }, offset: offset - seen }
      found.months.from = month
    }
    seen += lines
  }
  return found
}
