import { monthsLater, quarterOf } from '#shared/domain/economics/months.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import type { HandlersOf } from '../core/context.ts'
import { spanOfOrders } from '../store/portfolio-reading.ts'
import { sumQuarters } from '../store/quarter-reading.ts'
import { getWorkspace } from './workspace.ts'

/** The quarters that end with the one asked for; where nothing was ordered, with that of today. */
export const getQuarters: HandlersOf<'economics'>['economics.getQuarters'] = async (
  { db, now },
  { to, count },
) => {
  const { currency } = await getWorkspace(db)
  const span = await spanOfOrders(db, null)
  const last = quarterOf(to ?? span?.to ?? dayOf(now()).slice(0, 7))
  const first = span ? quarterOf(span.from) : last
  const quarters = Array.from({ length: count }, (_, at) => monthsLater(last, (at + 1 - count) * 3)).filter(
    (quarter, at) => quarter >= first || at === count - 1,
  )
  const sums = await sumQuarters(db, { quarters, currency })
  return { currency, quarters, accounts: Array.from(sums, ([accountId, own]) => ({ accountId, ...own })) }
}
