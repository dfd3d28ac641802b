import type { AccountId } from '../account/model.ts'
import { compare, proportionOf, type Comparison, type Proportion } from './comparison.ts'
import type { Influence } from './influence.ts'
import { responseKinds, type ResponseKind } from './model.ts'

/** An account of the audience with what it did and what became of its opportunities. */
export type AnalyzedAccount = Readonly<{
  accountId: AccountId
  isHeldOut: boolean
  kinds: readonly ResponseKind[]
  influenced: number
}>

/** An opportunity at an account of the audience that something became of after a wave. */
export type InfluencedOpportunity = Influence &
  Readonly<{ isHeldOut: boolean; state: string; amountMinor: number | null; currency: string }>

export type CampaignFigures = Readonly<{
  /** Accounts that are aimed at, and how many of them a wave has gone out to. */
  aimedAt: number
  reached: number
  heldOut: number
  /** Accounts that did more than open what they got, whatever it was; then by kind. */
  responded: Proportion
  byKind: readonly (Readonly<{ kind: ResponseKind }> & Proportion)[]
  /** Accounts aimed at with an influenced opportunity. */
  influenced: Proportion
  againstHoldOut: Comparison | null
  won: readonly Readonly<{ currency: string; count: number; amountMinor: number }>[]
}>

/**
 * The figures of a campaign.
 * @param hasGone whether a wave has gone out: before that nobody is reached and nobody counts
 */
export function figuresOf(
  accounts: readonly AnalyzedAccount[],
  opportunities: readonly InfluencedOpportunity[],
  hasGone: boolean,
): CampaignFigures {
  const aimedAt = accounts.filter(({ isHeldOut }) => !isHeldOut)
  const heldOut = accounts.filter(({ isHeldOut }) => isHeldOut)
  const reached = hasGone ? aimedAt : []
  const withKind = (isMeant: (kind: ResponseKind) => boolean): number =>
    reached.filter(({ kinds }) => kinds.some(isMeant)).length
  const influencedIn = (group: readonly AnalyzedAccount[]) => ({
    count: group.filter(({ influenced }) => influenced > 0).length,
    of: group.length,
  })
  const { count, of } = influencedIn(reached)
  return {
    aimedAt: aimedAt.length,
    reached: reached.length,
    heldOut: heldOut.length,
    responded: proportionOf(withKind(isResponse), reached.length),
    byKind: responseKinds.map((kind) => ({
      kind,
      ...proportionOf(
        withKind((each) => each === kind),
        reached.length,
      ),
    })),
    influenced: proportionOf(count, of),
    againstHoldOut: (hasGone && compare({ count, of }, influencedIn(heldOut))) || null,
    won: wonOf(opportunities.filter(({ isHeldOut }) => !isHeldOut)),
  }
}

/** To open what one got is a sign, and no response yet. */
export function isResponse(kind: ResponseKind): boolean {
  return kind !== 'opened'
}

/**
 * What came back for what was spent: (gain - cost) / cost, where the gain is the won amount, or the margin of it where one is stated.
 * @returns `null` where nothing was spent: then there is no such share
 */
export function returnOn(
  costMinor: number,
  wonMinor: number,
  marginPercent: number | null,
): Readonly<{ gainMinor: number; share: number | null }> {
  const gainMinor = Math.round((wonMinor * (marginPercent ?? 100)) / 100)
  return { gainMinor, share: costMinor === 0 ? null : (gainMinor - costMinor) / costMinor }
}

function wonOf(opportunities: readonly InfluencedOpportunity[]): CampaignFigures['won'] {
  const won = opportunities.filter(({ state }) => state === 'won')
  return [...Map.groupBy(won, ({ currency }) => currency)]
    .map(([currency, some]) => ({
      currency,
      count: some.length,
      amountMinor: some.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0),
    }))
    .toSorted((one, other) => other.amountMinor - one.amountMinor)
}
