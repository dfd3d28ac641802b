import type { Output } from '#shared/contract/contract.ts'
import type { TierRule } from '#shared/domain/account/tier-rules.ts'
import type { Allocatable } from '#shared/domain/economics/allocation.ts'
import { usualResponse } from '#shared/domain/economics/effort-response.ts'

type GroundAccount = Output<'tier-rules.getGround'>['accounts'][number]

/** An account whose time can be weighed. */
export type Weighed = Allocatable & Readonly<{ accountId: string; name: string; tier: string }>

export type Weighing = Readonly<{
  accounts: readonly Weighed[]
  /** Of how many nothing says the time, and how many leave nothing. */
  withoutTime: number
  withoutGain: number
}>

/**
 * The accounts with what they leave and the time that they take: that of their touchpoints, else what their tier is said to take.
 * @param leftE4 what each left in twelve months; accounts without orders are not among them
 */
export function weighed(
  accounts: readonly GroundAccount[],
  rules: readonly TierRule[],
  leftE4: ReadonlyMap<string, number>,
): Weighing {
  const ruleOf = new Map(rules.map((rule) => [rule.tier, rule]))
  const found: Weighed[] = []
  let [withoutTime, withoutGain] = [0, 0]
  for (const { accountId, name, tier, minutes } of accounts) {
    const leftNow = leftE4.get(accountId)
    if (leftNow === undefined) continue
    const rule = ruleOf.get(tier)
    const hoursNow = minutes > 0 ? minutes / 60 : (rule?.hoursAYear ?? 0)
    if (leftNow <= 0) withoutGain++
    else if (!(hoursNow > 0)) withoutTime++
    else found.push({ accountId, name, tier, hoursNow, leftNow, response: rule?.response ?? usualResponse })
  }
  return { accounts: found, withoutTime, withoutGain }
}
