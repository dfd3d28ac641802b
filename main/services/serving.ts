import type { AccountId } from '#shared/domain/account/model.ts'
import {
  addCounts,
  modelFor,
  noCounts,
  serveCost,
  type CostModel,
  type DriverCounts,
  type ServeCost,
} from '#shared/domain/economics/cost-to-serve.ts'
import type { Month } from '#shared/domain/economics/months.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { costModelShape } from '../store/cost-model-tables.ts'
import { listEffort } from '../store/effort.ts'
import type { AccountSums } from '../store/portfolio-reading.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'

type Period = Readonly<{ from: Month; to: Month }>
type Both<T> = Readonly<{ now: T; before: T }>

/** The version of the model by which a period is reckoned; the one before it is reckoned by the same, so that both compare. */
export async function findModel(db: Reader, period: Period): Promise<CostModel | undefined> {
  return modelFor(await rows.listAll(db, costModelShape, ['validFrom', 'id']), period.to)
}

/** What was counted of the order lines of an account in a period or in the one before it. */
export type CountedLines = Pick<AccountSums, 'accountId' | 'isNow' | 'counts'>

/**
 * What was counted of each account in a period and in the one before: of its order lines, and of the touchpoints with it.
 * @param counted of lines by account, of both periods
 */
export async function countDrivers(
  db: Reader,
  accountId: AccountId | null,
  { period, before }: Readonly<{ period: Period; before: Period }>,
  counted: readonly CountedLines[],
): Promise<ReadonlyMap<AccountId, Both<DriverCounts>>> {
  const counts = new Map<AccountId, { now: DriverCounts; before: DriverCounts }>()
  const add = (id: AccountId, isNow: boolean, more: DriverCounts): void => {
    const known = counts.get(id) ?? { now: noCounts, before: noCounts }
    const side = isNow ? 'now' : 'before'
    counts.set(id, { ...known, [side]: addCounts(known[side], more) })
  }
  for (const each of counted) add(each.accountId, each.isNow, { ...noCounts, ...each.counts })
  const cells = await listEffort(db, {
    accountId,
    from: `${before.from}-01` as CalendarDay,
    until: `${period.to}-31` as CalendarDay,
  })
  for (const { accountId: id, month, channel, touchpoints, minutes } of cells)
    add(id, month >= period.from, { ...noCounts, byChannel: { [channel]: { touchpoints, minutes } } })
  return counts
}

/** What it costs to serve each of these accounts, added up. */
export function serveTogether(
  model: CostModel,
  parts: readonly Readonly<{ counts: DriverCounts; netE4: number }>[],
  currency: string,
): ServeCost {
  const counts = parts.reduce((sum, part) => addCounts(sum, part.counts), noCounts)
  const netE4 = parts.reduce((sum, part) => sum + part.netE4, 0)
  return serveCost(model, counts, netE4, currency)
}

export function usedModel({ id, name, validFrom }: CostModel) {
  return { id, name, validFrom }
}
