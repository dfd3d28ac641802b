import type { AccountStanding } from '#shared/contract/account.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import type { QueryContext } from '../core/context.ts'
import { planShape } from '../store/plan-tables.ts'
import * as rows from '../store/rows.ts'
import * as touchpointStore from '../store/touchpoints.ts'
import { createAccountFigures } from './account-figures.ts'

/** How an account stands: its money of the last twelve months, its people, its plan. */
export async function standingOf({ db, now }: QueryContext, id: AccountId): Promise<AccountStanding> {
  const figures = createAccountFigures(db, id, dayOf(now()))
  await figures.account()
  const { contacts, keyPlayers, centers, coverage, mapStatus } = await figures.people()
  const plans = await rows.listWhere(db, planShape, 'accountId', [id], ['startsOn', 'id'])
  return {
    ...(await figures.money()),
    contacts,
    keyPlayers,
    coverage,
    mapStatus,
    planState: plans.at(-1)?.state ?? null,
    buyingCenters: centers,
    lastTouchOn: await touchpointStore.findLastDay(db, id),
  }
}
