import type { AccountId } from '#shared/domain/account/model.ts'
import { retentionByYear, standingOf } from '#shared/domain/economics/lifetime/defection.ts'
import { fitLifetime, forecastOf, lastYearOf } from '#shared/domain/economics/lifetime/fit-lifetime.ts'
import { lifespanOf } from '#shared/domain/economics/lifetime/lifespan.ts'
import type { Month } from '#shared/domain/economics/months.ts'
import { endsOf, type OrderDay, type OrderDays } from '#shared/domain/economics/lifetime/order-history.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import type { HandlersOf } from '../core/context.ts'
import { countOtherLines, listOrderDays } from '../store/order-days.ts'
import * as rows from '../store/rows.ts'
import { accountShape } from '../store/tables.ts'
import { getWorkspace } from './workspace.ts'

export const getLifetime: HandlersOf<'economics'>['economics.getLifetime'] = async ({ db }, terms) => {
  const { currency } = await getWorkspace(db)
  const days = await listOrderDays(db, currency)
  const all = await rows.listMany(db, accountShape, ['name', 'id'], goOn)
  const otherLines = await countOtherLines(db, currency)

  const histories = historiesOf(days)
  const until = newestDay(days)
  const about = { currency, until, otherLines, without: all.length - histories.size }
  if (until === null) return { ...about, ...nothingFitted }
  const fit = fitLifetime([...histories.values()], until)
  return {
    ...about,
    rhythm: fit.rhythm ? { ...fit.rhythm.rhythm, logLikelihood: fit.rhythm.logLikelihood } : null,
    worth: fit.worth ?? null,
    curve: [...fit.curve],
    ordering: fit.ordering,
    repeating: fit.repeating,
    regularity: fit.regularity ?? null,
    doubts: [...fit.doubts],
    retention: retentionOf(all, histories, until),
    accounts: all.flatMap(({ id, name, tier }) => {
      const own = histories.get(id)
      if (!own) return []
      const [firstOn, lastOn] = endsOf(own)
      return [
        {
          accountId: id,
          name,
          tier,
          orders: own.length,
          firstOn,
          lastOn,
          standing: standingOf(own, until),
          lastYear: lastYearOf(own, until),
          forecast: forecastOf(fit, own, until, terms) ?? null,
        },
      ]
    }),
  }
}

export const getLifespans: HandlersOf<'economics'>['economics.getLifespans'] = async (
  { db },
  { now, before },
) => {
  const { currency } = await getWorkspace(db)
  const histories = historiesOf(await listOrderDays(db, currency))
  const upTo = (month: Month): CalendarDay => `${month}-31` as CalendarDay
  return {
    accounts: [...histories].map(([accountId, days]) => ({
      accountId,
      now: lifespanOf(days, upTo(now)),
      before: lifespanOf(days, upTo(before)),
    })),
  }
}

const nothingFitted = {
  rhythm: null,
  worth: null,
  curve: [],
  ordering: 0,
  repeating: 0,
  regularity: null,
  doubts: [],
  accounts: [],
  retention: [],
}

/** Of all that ordered, and of each tier, in their order by name; accounts without a tier last. */
function retentionOf(
  accounts: readonly Readonly<{ id: AccountId; tier: string }>[],
  histories: ReadonlyMap<AccountId, OrderDays>,
  until: CalendarDay,
) {
  const ordering = accounts.flatMap(({ id, tier }) => {
    const days = histories.get(id)
    return days ? [{ tier, days }] : []
  })
  const byTier = [...Map.groupBy(ordering, ({ tier }) => tier)].toSorted(
    ([one], [other]) => Number(one === '') - Number(other === '') || (one < other ? -1 : 1),
  )
  return [[null, ordering] as const, ...byTier].map(([tier, some]) => ({
    tier,
    years: [
      ...retentionByYear(
        some.map(({ days }) => days),
        until,
      ),
    ],
  }))
}

/** The end of time: the newest order of all; `null` where there is none. */
export function newestDay(days: readonly OrderDay[]): CalendarDay | null {
  return days.reduce<CalendarDay | null>(
    (newest, { on }) => (newest === null || on > newest ? on : newest),
    null,
  )
}

export function historiesOf(
  days: readonly (OrderDay & Readonly<{ accountId: AccountId }>)[],
): ReadonlyMap<AccountId, OrderDays> {
  const byAccount = Map.groupBy(days, ({ accountId }) => accountId)
  return new Map(
    [...byAccount].flatMap(([id, [first, ...later]]) => (first ? [[id, [first, ...later]] as const] : [])),
  )
}
