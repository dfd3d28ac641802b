import type { Id } from '../../kernel/id.ts'
import type { EffortResponse } from '../economics/effort-response.ts'
import { suggestedTiers } from './model.ts'

/** What tiers go by. Amounts are in units of the workspace's currency, shares and growth of 1. */
export const tierMeasures = [
  'net',
  'share-of-net',
  'growth',
  'margin',
  'orders',
  'potential',
  'customer-revenue',
] as const
export type TierMeasure = (typeof tierMeasures)[number]
/** `null` where it is not known. */
export type TierFacts = Readonly<Record<TierMeasure, number | null>>

export type TierCondition = Readonly<{ measure: TierMeasure; atLeast: number }>
/** Who belongs to a tier: where all conditions hold. A tier without conditions takes whoever is left. */
export type TierRule = Readonly<{
  tier: string
  conditions: readonly TierCondition[]
  /** What an account of the tier takes of our time; `null` for what touchpoints say. */
  hoursAYear: number | null
  /** What is thought of more and less time for an account of the tier; nothing for what is usual. */
  response?: EffortResponse | undefined
}>
export type TierRules = Readonly<{
  id: Id<'tier-rules'>
  /** The most important first: the first that fits counts. */
  rules: readonly TierRule[]
  /** What the team has for accounts. */
  hoursAvailable: number | null
  version: number
}>

/** What Keyplan proposes while nobody has said otherwise. */
export const usualTierRules: Pick<TierRules, 'rules' | 'hoursAvailable'> = {
  rules: [
    {
      tier: suggestedTiers[0],
      conditions: [{ measure: 'share-of-net', atLeast: 0.1 }],
      hoursAYear: null,
    },
    { tier: suggestedTiers[1], conditions: [{ measure: 'share-of-net', atLeast: 0.05 }], hoursAYear: null },
    {
      tier: suggestedTiers[2],
      conditions: [
        { measure: 'growth', atLeast: 0.1 },
        { measure: 'share-of-net', atLeast: 0.01 },
      ],
      hoursAYear: null,
    },
    { tier: suggestedTiers[3], conditions: [], hoursAYear: null },
  ],
  hoursAvailable: null,
}

/** The first tier whose conditions all hold; what is not known holds nothing. `undefined` where none fits. */
export function tierBy(rules: readonly TierRule[], facts: TierFacts): TierRule | undefined {
  return rules.find(({ conditions }) =>
    conditions.every(({ measure, atLeast }) => {
      const value = facts[measure]
      return value !== null && value >= atLeast
    }),
  )
}

export type TieredAccount = Readonly<{ tier: string; facts: TierFacts }>
export type TierMove<A> = Readonly<{ account: A; from: string; to: string; rule: TierRule }>

/** Who would be in another tier by the rules. Whom no rule fits stays. */
export function tierMoves<A extends TieredAccount>(
  accounts: readonly A[],
  rules: readonly TierRule[],
): readonly TierMove<A>[] {
  return accounts.flatMap((account) => {
    const rule = tierBy(rules, account.facts)
    return rule && rule.tier !== account.tier ? [{ account, from: account.tier, to: rule.tier, rule }] : []
  })
}

/** What the accounts of a tier take of our time, now and by the rules; hours are `null` where nothing says them. */
export type TierLoad = Readonly<{
  tier: string
  now: number
  after: number
  hoursEach: number | null
  /** Whether somebody has said them, or touchpoints. */
  isSaid: boolean
}>

export type Capacity = Readonly<{
  loads: readonly TierLoad[]
  hoursNow: number
  hoursAfter: number
  /** How many accounts of the first tier the hours are enough for, with all others as the rules have them; `null` where that is not known. */
  firstTier: number | null
}>

/**
 * How many accounts of the first tier the team can carry: the hours that it has, less those of all other tiers, over those that one of
 * the first takes.
 * @param counts accounts of each tier, now and by the rules
 * @param measured hours a year that an account of each tier took by touchpoints
 */
export function capacityOf(
  { rules, hoursAvailable }: Pick<TierRules, 'rules' | 'hoursAvailable'>,
  counts: ReadonlyMap<string, Readonly<{ now: number; after: number }>>,
  measured: ReadonlyMap<string, number>,
): Capacity {
  const said = new Map(rules.map(({ tier, hoursAYear }) => [tier, hoursAYear]))
  const tiers = [...new Set([...rules.map(({ tier }) => tier), ...counts.keys()])]
  const loads = tiers.map((tier): TierLoad => {
    const { now, after } = counts.get(tier) ?? { now: 0, after: 0 }
    const own = said.get(tier) ?? null
    return { tier, now, after, hoursEach: own ?? measured.get(tier) ?? null, isSaid: own !== null }
  })
  const hoursOf = (side: 'now' | 'after', some: readonly TierLoad[]): number =>
    some.reduce((sum, load) => sum + load[side] * (load.hoursEach ?? 0), 0)
  const [first, ...others] = loads
  const isKnown = others.every(({ after, hoursEach }) => after === 0 || hoursEach !== null)
  const left = hoursAvailable === null ? null : hoursAvailable - hoursOf('after', others)
  return {
    loads,
    hoursNow: hoursOf('now', loads),
    hoursAfter: hoursOf('after', loads),
    firstTier:
      left === null || !isKnown || !first?.hoursEach ? null : Math.max(0, Math.floor(left / first.hoursEach)),
  }
}
