import { daysBetween, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { AccountId } from '../account/model.ts'
import type { Attitude } from '../relationship/judgement.ts'
import type { TeamMemberId } from '../relationship/model.ts'

/** How the key players of an account stand: one is for us; none is; one is against us; of one it is not known. */
export const keyPlayerViews = ['supported', 'not-supported', 'opposed', 'not-known'] as const
export type KeyPlayerView = (typeof keyPlayerViews)[number]

/** A view of the portfolio: accounts for which all of it holds. Empty lists and `null` ask for nothing. */
export type AudienceView = Readonly<{
  tiers: readonly string[]
  segments: readonly string[]
  regions: readonly string[]
  industries: readonly string[]
  ownerIds: readonly TeamMemberId[]
  hasOpenPipeline: boolean | null
  /** No touchpoint for at least so many days, or none ever. */
  silentDays: number | null
  keyPlayers: KeyPlayerView | null
}>

export const wholePortfolio: AudienceView = {
  tiers: [],
  segments: [],
  regions: [],
  industries: [],
  ownerIds: [],
  hasOpenPipeline: null,
  silentDays: null,
  keyPlayers: null,
}

/** What a view asks of an account. */
export type AccountFacts = Readonly<{
  accountId: AccountId
  tier: string
  segment: string
  region: string
  industry: string
  ownerId: TeamMemberId | null
  ownerName: string | null
  openOpportunities: number
  /** The latest touchpoint that is not of a day to come. */
  lastTouchOn: CalendarDay | null
  keyPlayers: readonly (Attitude | null)[]
}>

/** Why an account is in an audience: one of the things that the view asks for, with what it is there. */
export type AudienceReason =
  | Readonly<{ by: 'tier' | 'segment' | 'region' | 'industry' | 'owner'; value: string }>
  | Readonly<{ by: 'pipeline'; open: number }>
  | Readonly<{ by: 'silent'; days: number | null }>
  | Readonly<{ by: 'key-players'; are: KeyPlayerView }>

/**
 * Why the account is in the view, in the order in which one says it; `undefined` where it is not.
 * A view that asks for nothing has every account, for no reason.
 */
export function reasonsFor(
  view: AudienceView,
  facts: AccountFacts,
  today: CalendarDay,
): readonly AudienceReason[] | undefined {
  const words = [
    ['tier', view.tiers],
    ['segment', view.segments],
    ['region', view.regions],
    ['industry', view.industries],
  ] as const
  const reasons: AudienceReason[] = []
  for (const [by, asked] of words) {
    if (asked.length === 0) continue
    if (!asked.includes(facts[by])) return undefined
    reasons.push({ by, value: facts[by] })
  }
  if (view.ownerIds.length > 0) {
    if (facts.ownerId === null || !view.ownerIds.includes(facts.ownerId)) return undefined
    reasons.push({ by: 'owner', value: facts.ownerName ?? '' })
  }
  if (view.hasOpenPipeline !== null) {
    if (facts.openOpportunities > 0 !== view.hasOpenPipeline) return undefined
    reasons.push({ by: 'pipeline', open: facts.openOpportunities })
  }
  if (view.silentDays !== null) {
    const days = facts.lastTouchOn === null ? null : daysBetween(facts.lastTouchOn, today)
    if (days !== null && days < view.silentDays) return undefined
    reasons.push({ by: 'silent', days })
  }
  if (view.keyPlayers !== null) {
    if (!stand(facts.keyPlayers, view.keyPlayers)) return undefined
    reasons.push({ by: 'key-players', are: view.keyPlayers })
  }
  return reasons
}

/** Without key players nobody supports, and nobody opposes. */
function stand(players: readonly (Attitude | null)[], view: KeyPlayerView): boolean {
  const supports = players.some((attitude) => attitude !== null && attitude > 0)
  switch (view) {
    case 'supported':
      return supports
    case 'not-supported':
      return !supports
    case 'opposed':
      return players.some((attitude) => attitude !== null && attitude < 0)
    case 'not-known':
      return players.includes(null)
  }
}
