import type { AccountId } from '../account/model.ts'
import type { TeamMemberId } from '../relationship/model.ts'
import type { TouchpointChannel } from './model.ts'

/**
 * How much of our time went into touchpoints. `minutes` are those of our people: an hour with two of us is two hours; where none of
 * us is named it is one. `unmeasured` are touchpoints without a length, of which no minutes are known.
 */
export type EffortSum = Readonly<{ touchpoints: number; minutes: number; unmeasured: number }>

/** The touchpoints of an account in a month (`2026-03`) through one channel. */
export type EffortCell = EffortSum &
  Readonly<{ accountId: AccountId; month: string; channel: TouchpointChannel }>

/** What one of us took part in; here an hour is an hour. */
export type MemberEffort = EffortSum & Readonly<{ teamMemberId: TeamMemberId }>

export type TierEffort = EffortSum &
  Readonly<{ tier: string; accounts: number; shareOfAccounts: number; shareOfMinutes: number | null }>

export type Effort = Readonly<{
  total: EffortSum
  months: readonly (EffortSum & Readonly<{ month: string }>)[]
  channels: readonly (EffortSum & Readonly<{ channel: TouchpointChannel }>)[]
  accounts: readonly (EffortSum & Readonly<{ accountId: AccountId }>)[]
  /** The share of a tier in our time beside its share of the accounts; the time is null where no minutes are known at all. */
  tiers: readonly TierEffort[]
}>

/** @param tiers of all accounts that are looked at, those nobody met too */
export function effortOf(cells: readonly EffortCell[], tiers: ReadonlyMap<AccountId, string>): Effort {
  const total = sumOf(cells)
  const counts = Map.groupBy(tiers, ([, tier]) => tier)
  const byTier = Map.groupBy(cells, ({ accountId }) => tiers.get(accountId) ?? '')
  return {
    total,
    months: [...Map.groupBy(cells, ({ month }) => month)]
      .map(([month, some]) => ({ month, ...sumOf(some) }))
      .toSorted((one, other) => one.month.localeCompare(other.month)),
    channels: [...Map.groupBy(cells, ({ channel }) => channel)]
      .map(([channel, some]) => ({ channel, ...sumOf(some) }))
      .toSorted(byMinutes),
    accounts: [...Map.groupBy(cells, ({ accountId }) => accountId)]
      .map(([accountId, some]) => ({ accountId, ...sumOf(some) }))
      .toSorted(byMinutes),
    tiers: [...counts]
      .map(([tier, accounts]) => {
        const sum = sumOf(byTier.get(tier) ?? [])
        return {
          tier,
          accounts: accounts.length,
          shareOfAccounts: accounts.length / tiers.size,
          shareOfMinutes: total.minutes === 0 ? null : sum.minutes / total.minutes,
          ...sum,
        }
      })
      .toSorted((one, other) => one.tier.localeCompare(other.tier)),
  }
}

function sumOf(cells: readonly EffortSum[]): EffortSum {
  let [touchpoints, minutes, unmeasured] = [0, 0, 0]
  for (const cell of cells) {
    touchpoints += cell.touchpoints
    minutes += cell.minutes
    unmeasured += cell.unmeasured
  }
  return { touchpoints, minutes, unmeasured }
}

function byMinutes(one: EffortSum, other: EffortSum): number {
  return other.minutes - one.minutes || other.touchpoints - one.touchpoints
}
