import type { AccountStanding } from '#shared/contract/account.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { trailingYear } from '#shared/domain/economics/trailing-year.ts'
import { coverageOf, mapStatusOf } from '#shared/domain/relationship/map-status.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import type { QueryContext } from '../core/context.ts'
import { buyingCenterShape } from '../store/center-tables.ts'
import * as contactStore from '../store/contacts.ts'
import * as orderStore from '../store/orders.ts'
import { planShape } from '../store/plan-tables.ts'
import * as relationshipStore from '../store/relationships.ts'
import * as rows from '../store/rows.ts'
import { accountShape } from '../store/tables.ts'
import * as touchpointStore from '../store/touchpoints.ts'
import { decidersOf } from './key-players.ts'
import { get } from './outcome.ts'
import { getWorkspace } from './workspace.ts'

/** How an account stands: its money of the last twelve months, its people, its plan. */
export async function standingOf({ db, now }: QueryContext, id: AccountId): Promise<AccountStanding> {
  await get(db, accountShape, id)
  const { currency } = await getWorkspace(db)
  const { from, to } = trailingYear(dayOf(now()))
  const sums = await orderStore.sumByAccount(db, id, from, to, currency)
  const contacts = await contactStore.listReporting(db, id)
  const relationships = await relationshipStore.listByAccount(db, id)
  const centers = await rows.listWhere(db, buyingCenterShape, 'accountId', [id])
  const plans = await rows.listWhere(db, planShape, 'accountId', [id], ['startsOn', 'id'])

  const deciders = await decidersOf(db, centers)
  return {
    currency,
    from,
    to,
    revenueMinor: sums.netMinor,
    marginMinor: sums.netMinor - sums.costMinor,
    contributionMinor: sums.netMinor - sums.costMinor - sums.freightMinor,
    orderLines: sums.lines,
    contacts: contacts.length,
    keyPlayers: contacts.filter((contact) => contact.influence === 'high' || deciders.has(contact.id)).length,
    coverage: coverageOf(contacts, deciders, relationships),
    mapStatus: mapStatusOf(contacts, deciders),
    planState: plans.at(-1)?.state ?? null,
    buyingCenters: centers.length,
    lastTouchOn: await touchpointStore.findLastDay(db, id),
  }
}
