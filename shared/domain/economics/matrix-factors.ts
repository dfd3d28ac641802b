import type { Id } from '#shared/kernel/id.ts'
import type { AccountId } from '../account/model.ts'

/** The two sides on which accounts are weighed: how much we want them, and how well we stand with them against others. */
export const factorSides = ['attractiveness', 'strength'] as const
export type FactorSide = (typeof factorSides)[number]

/** What a factor is scored by: somebody's judgement, or a figure of the account. Shares are of 1, `net` is in whole units of money. */
export const factorMeasures = ['judged', 'net', 'growth', 'margin', 'left', 'price', 'loyalty'] as const
export type FactorMeasure = (typeof factorMeasures)[number]
export type FactorFigures = Readonly<Record<Exclude<FactorMeasure, 'judged'>, number | null>>

/**
 * A factor with its weight. `low` and `high` are the thresholds of a figure: up to the one the score is 0, from the other on 10, and between
 * them in proportion. `high` below `low` means that less is better. Of what is judged they say nothing.
 */
export type MatrixFactor = Readonly<{
  key: string
  side: FactorSide
  name: string
  weight: number
  measure: FactorMeasure
  low: number
  high: number
}>

/** The factors of a workspace; there is one row, or none while nobody has changed the usual ones. */
export type MatrixFactors = Readonly<{
  id: Id<'matrix-factors'>
  factors: readonly MatrixFactor[]
  version: number
}>

/** What somebody judges of an account by a factor, 0 to 10. */
export type FactorScore = Readonly<{
  id: Id<'factor-score'>
  accountId: AccountId
  factor: string
  score: number
  version: number
}>

export const topScore = 10
/** Weights of a side come to this. */
export const wholeWeight = 100

/** How an account stands on a side: the weighted score, and the factors that are not known, without which there is none. */
export type SideScore = Readonly<{
  score: number | null
  parts: readonly Readonly<{ factor: MatrixFactor; score: number | null }>[]
}>

/**
 * The score of an account on a side: scores times weights, over the weights. What is not known is not taken for anything: then there is
 * no score.
 * Source: McDonald & Woodburn, "Key Account Management: The Definitive Guide", on the attractiveness of key accounts and the strength
 * of one's own business with them.
 */
export function sideScore(
  factors: readonly MatrixFactor[],
  side: FactorSide,
  figures: FactorFigures,
  judged: ReadonlyMap<string, number>,
): SideScore {
  const parts = factors
    .filter((factor) => factor.side === side)
    .map((factor) => ({ factor, score: factorScore(factor, figures, judged) }))
  let [weight, sum, isKnown] = [0, 0, true]
  for (const { factor, score } of parts) {
    if (factor.weight === 0) continue
    if (score === null) isKnown = false
    weight += factor.weight
    sum += factor.weight * (score ?? 0)
  }
  return { score: isKnown && weight > 0 ? sum / weight : null, parts }
}

function factorScore(
  { key, measure, low, high }: MatrixFactor,
  figures: FactorFigures,
  judged: ReadonlyMap<string, number>,
): number | null {
  if (measure === 'judged') return judged.get(key) ?? null
  const figure = figures[measure]
  if (figure === null) return null
  // Thresholds that are the same are one: below it nothing, from it on all.
  if (low === high) return figure >= high ? topScore : 0
  return Math.min(1, Math.max(0, (figure - low) / (high - low))) * topScore
}

/** What the weights of a side come to: `wholeWeight`, or something is forgotten. */
export function weightOf(factors: readonly MatrixFactor[], side: FactorSide): number {
  return factors.reduce((sum, factor) => sum + (factor.side === side ? factor.weight : 0), 0)
}

const judged = { measure: 'judged', low: 0, high: topScore } as const

/** What Keyplan proposes: the usual factors of the books, of which the workspace can tell what it has figures for. */
export const usualFactors: readonly MatrixFactor[] = [
  {
    key: 'potential',
    side: 'attractiveness',
    name: 'What could be sold in three years',
    weight: 35,
    ...judged,
  },
  {
    key: 'growth',
    side: 'attractiveness',
    name: 'Growth',
    weight: 20,
    measure: 'growth',
    low: -0.1,
    high: 0.2,
  },
  {
    key: 'margin',
    side: 'attractiveness',
    name: 'Gross margin',
    weight: 25,
    measure: 'margin',
    low: 0.1,
    high: 0.5,
  },
  { key: 'fit', side: 'attractiveness', name: 'Wants what we are good at', weight: 20, ...judged },
  { key: 'share', side: 'strength', name: 'Our share of what they buy', weight: 40, ...judged },
  { key: 'relations', side: 'strength', name: 'Relations with those who decide', weight: 35, ...judged },
  {
    key: 'price',
    side: 'strength',
    name: 'What they pay of list',
    weight: 25,
    measure: 'price',
    low: 0.6,
    high: 0.95,
  },
]
