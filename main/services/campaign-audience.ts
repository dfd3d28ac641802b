import { sayAudienceReasons } from '#shared/contract/campaign-words.ts'
import { reasonsFor, type AudienceView } from '#shared/domain/campaign/audience.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { Attitude } from '#shared/domain/relationship/judgement.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import * as campaignStore from '../store/campaigns.ts'
import { buyingCenterShape } from '../store/center-tables.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { decidersOf } from './key-players.ts'

/** An account that a view has, and why, in words. */
export type Picked = Readonly<{ accountId: AccountId; accountName: string; reason: string }>

/** The accounts that a view has on a day, by name. */
export async function pickedBy(
  db: Reader,
  view: AudienceView,
  today: CalendarDay,
): Promise<readonly Picked[]> {
  const facts = await campaignStore.listFacts(db, today)
  const players = view.keyPlayers === null ? undefined : await attitudesOfKeyPlayers(db)
  return facts.flatMap(({ accountName, ...fact }) => {
    const reasons = reasonsFor(view, { ...fact, keyPlayers: players?.get(fact.accountId) ?? [] }, today)
    return reasons ? [{ accountId: fact.accountId, accountName, reason: sayAudienceReasons(reasons) }] : []
  })
}

/** By account. A key player has high influence or decides. */
async function attitudesOfKeyPlayers(
  db: Reader,
): Promise<ReadonlyMap<AccountId, readonly (Attitude | null)[]>> {
  const deciders = await decidersOf(db, await rows.listAll(db, buyingCenterShape, ['id']))
  const players = await campaignStore.listKeyPlayers(db, deciders)
  const byAccount = Map.groupBy(players, ({ accountId }) => accountId)
  return new Map([...byAccount].map(([accountId, some]) => [accountId, some.map(({ attitude }) => attitude)]))
}
