import type { Account, AccountId } from '#shared/domain/account/model.ts'
import { endsOf, type OrderDay } from '#shared/domain/economics/lifetime/order-history.ts'
import { monthsFrom, monthsLater, type Month } from '#shared/domain/economics/months.ts'
import { declineOf, earlierMonths, recentMonths } from '#shared/domain/mining/decline.ts'
import type { Measures } from '#shared/domain/mining/measures.ts'
import { rfmScores } from '#shared/domain/mining/rfm.ts'
import { addDays, addMonths, dayOf, daysBetween, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import type { HandlersOf, QueryContext } from '../core/context.ts'
import * as mining from '../store/mining-reading.ts'
import { countOtherLines, listOrderDays } from '../store/order-days.ts'
import { spanOfOrders, sumAccounts, type BriefSums } from '../store/portfolio-reading.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { accountShape } from '../store/tables.ts'
import { getCrossSell } from './cross-sell.ts'
import { segmentsOf } from './segments.ts'
import { getWorkspace } from './workspace.ts'

export const miningHandlers: HandlersOf<'mining'> = {
  'mining.getScores': async ({ db }, { months }) => {
    const { currency } = await getWorkspace(db)
    const all = await listAccounts(db)
    const days = await listOrderDays(db, currency)
    const otherLines = await countOtherLines(db, currency)

    const until = newestOf(days)
    if (until === null) return { currency, until, accounts: [], without: all.length, otherLines }
    const since = months === null ? '' : addMonths(until, -months)
    const byAccount = Map.groupBy(
      days.filter(({ on }) => on > since),
      ({ accountId }) => accountId,
    )
    const bought = all.flatMap((account) => {
      const [first, ...later] = byAccount.get(account.id) ?? []
      if (!first) return []
      const own = [first, ...later] as const
      const [, lastOn] = endsOf(own)
      const netE4 = own.reduce((sum, day) => sum + day.netE4, 0)
      return [
        { ...toldOf(account), lastOn, silentDays: daysBetween(lastOn, until), orders: own.length, netE4 },
      ]
    })
    const scores = rfmScores(bought.map(({ netE4, ...each }) => ({ ...each, net: netE4 })))
    return {
      currency,
      until,
      accounts: bought.map((each, at) => ({
        ...each,
        ...(scores[at] ?? { recency: 1, frequency: 1, monetary: 1 }),
      })),
      without: all.length - bought.length,
      otherLines,
    }
  },

  'mining.getCrossSell': getCrossSell,

  'mining.getDeclines': async (context) => {
    const { db } = context
    const { currency } = await getWorkspace(db)
    const all = await listAccounts(db)
    const to = await newestWholeMonth(context)
    const from = monthsLater(to, 1 - recentMonths - earlierMonths)
    const sums = await mining.listMonths(db, { from, to, currency })

    const names = monthsFrom(from, to)
    const byAccount = Map.groupBy(sums, ({ accountId }) => accountId)
    let unknown = 0
    const accounts = all.flatMap((account) => {
      const own = byAccount.get(account.id)
      if (!own) return []
      const byMonth = new Map(own.map(({ month, netE4 }) => [month, netE4]))
      const monthsE4 = names.map((month) => byMonth.get(month) ?? 0)
      const decline = declineOf(monthsE4)
      if (!decline) {
        unknown += 1
        return []
      }
      const { recent, usual, yearBefore, ...rest } = decline
      return [
        { ...toldOf(account), recentE4: recent, usualE4: usual, yearBeforeE4: yearBefore, ...rest, monthsE4 },
      ]
    })
    return { currency, from, to, accounts, unknown }
  },

  'mining.getMeasures': async (context) => {
    const { currency } = await getWorkspace(context.db)
    const all = await listAccounts(context.db)
    const accounts = await measuredAccounts(context, all, currency)
    return { currency, accounts, without: all.length - accounts.length }
  },

  'mining.getSegments': async (context, asked) => {
    const { currency } = await getWorkspace(context.db)
    const all = await listAccounts(context.db)
    const accounts = await measuredAccounts(context, all, currency)
    return { currency, ...segmentsOf(accounts, asked), without: all.length - accounts.length }
  },
}

export type MeasuredAccount = Readonly<{
  accountId: AccountId
  name: string
  tier: string
  measures: Measures
}>

/** Every account that ordered in the twelve months up to the newest order, by all that accounts are compared by. */
export async function measuredAccounts(
  { db, now }: QueryContext,
  all: readonly Account[],
  currency: string,
): Promise<MeasuredAccount[]> {
  const span = await spanOfOrders(db, null)
  const to = span?.to ?? dayOf(now()).slice(0, 7)
  const [since, from] = [monthsLater(to, -11), monthsLater(to, -23)]
  const sums = await sumAccounts(db, { from, to, since, currency })
  const days = await listOrderDays(db, currency)
  const lines = await mining.listBoughtLines(db, { from: since, to, currency })

  const until = newestOf(days)
  const daysOf = Map.groupBy(days, ({ accountId }) => accountId)
  const linesOf = Map.groupBy(lines, ({ accountId }) => accountId)
  const [nowOf, beforeOf] = [true, false].map(
    (side) => new Map(sums.flatMap((each) => (each.isNow === side ? [[each.accountId, each.sums]] : []))),
  )
  const isListKnown = sums.some(({ sums: { listE4, netE4 } }) => listE4 !== netE4)
  return all.flatMap((account) => {
    const own = nowOf?.get(account.id)
    const ordered = (daysOf.get(account.id) ?? []).filter(({ on }) => on.slice(0, 7) >= since)
    const last = ordered.at(-1)
    if (!own || !last || until === null) return []
    const before = beforeOf?.get(account.id)
    const { netE4, listE4 } = own
    return [
      {
        ...toldOf(account),
        measures: {
          net: netE4 / 10_000,
          growth: before && before.netE4 > 0 ? netE4 / before.netE4 - 1 : null,
          margin: marginOf(own),
          price: isListKnown && listE4 > 0 ? netE4 / listE4 : null,
          orders: ordered.length,
          'order-size': netE4 / 10_000 / ordered.length,
          'product-lines': linesOf.get(account.id)?.length ?? 0,
          silence: daysBetween(last.on, until),
        },
      },
    ]
  })
}

export function listAccounts(db: Reader): Promise<Account[]> {
  return rows.listMany(db, accountShape, ['name', 'id'], goOn)
}

export function toldOf({ id, name, tier }: Account) {
  return { accountId: id, name, tier }
}

/** Where some lines say no cost the margin of all is not known. */
function marginOf({ netE4, costE4, withoutCost }: BriefSums): number | null {
  return withoutCost > 0 || netE4 <= 0 ? null : (netE4 - costE4) / netE4
}

function newestOf(days: readonly OrderDay[]): CalendarDay | null {
  return days.reduce<CalendarDay | null>(
    (newest, { on }) => (newest === null || on > newest ? on : newest),
    null,
  )
}

/** The newest month of which orders are known to its end: the one with the newest order is over once that is on its last day, or today is later. */
async function newestWholeMonth({ db, now }: QueryContext): Promise<Month> {
  const today = dayOf(now())
  const span = await spanOfOrders(db, null)
  const newest = span?.to ?? today.slice(0, 7)
  const isOver = newest < today.slice(0, 7) || addDays(today, 1).slice(0, 7) > newest
  return isOver ? newest : monthsLater(newest, -1)
}
