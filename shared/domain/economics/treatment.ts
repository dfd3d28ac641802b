import type { PriceCostField } from './price-and-cost.ts'

/** What may be done with an account as a whole. */
export const treatments = [
  'protect',
  'grow',
  'lower-cost',
  'raise-price',
  'renegotiate',
  'let-go',
  'find-out',
] as const
export type Treatment = (typeof treatments)[number]

/** What speaks for or against a treatment; the page has a sentence for each. */
export type TreatmentReason =
  | 'pays-well-costs-little'
  | 'pays-well-costs-much'
  | 'pays-little-costs-little'
  | 'pays-little-costs-much'
  | 'loses-money'
  | 'field-unknown'
  | 'is-large'
  | 'is-growing'
  | 'is-shrinking'
  | 'is-strategic'
  | 'margin-not-whole'

export type Suggestion = Readonly<{
  treatment: Treatment
  reasons: readonly TreatmentReason[]
  /** What argues against it. */
  against: readonly TreatmentReason[]
}>

/** What a suggestion is made from; shares are of 1, `null` where they are not known. */
export type TreatedAccount = Readonly<{
  field: PriceCostField | null
  /** What is left after all costs that are known, in whatever unit. */
  left: number
  /** Of the revenue of all. */
  shareOfRevenue: number
  /** This period's net over the one before, less 1; `null` where there was none before. */
  growth: number | null
  isTopTier: boolean
  /** Whether the cost of goods of some lines is not known. */
  isCostIncomplete: boolean
}>

/** From here on an account is large among the others, and its revenue grows or shrinks. */
const [largeShare, movedShare] = [0.05, 0.1]

/**
 * Who pays well and costs little is kept; who pays well and costs much is served for less cost; who pays little and costs little
 * may grow, or pay more; who pays little and costs much is negotiated with anew, and let go of where it loses money. What is not known
 * is found out first.
 * Source: the four fields and what to do in them, Shapiro, Rangan, Moriarty, Ross 1987, Harvard Business Review 65 (5); letting go
 * as the last resort, Kaplan & Narayanan 2001.
 */
export function suggestTreatment(account: TreatedAccount): Suggestion {
  const { field, left, shareOfRevenue, growth, isTopTier, isCostIncomplete } = account
  const losesMoney = left < 0
  const isLarge = shareOfRevenue >= largeShare
  const isGrowing = growth !== null && growth >= movedShare
  const isShrinking = growth !== null && growth <= -movedShare
  const against: TreatmentReason[] = isCostIncomplete ? ['margin-not-whole'] : []
  const also = (is: boolean, reason: TreatmentReason): readonly TreatmentReason[] => (is ? [reason] : [])

  switch (field) {
    case null:
      return {
        treatment: 'find-out',
        reasons: ['field-unknown', ...also(losesMoney, 'loses-money')],
        against,
      }
    case 'passive':
      return losesMoney
        ? {
            treatment: 'lower-cost',
            reasons: ['loses-money', 'pays-well-costs-little'],
            against: [...also(isLarge, 'is-large'), ...against],
          }
        : {
            treatment: isGrowing ? 'grow' : 'protect',
            reasons: [
              'pays-well-costs-little',
              ...also(isGrowing, 'is-growing'),
              ...also(isShrinking, 'is-shrinking'),
            ],
            against,
          }
    case 'carriage-trade':
      return {
        treatment: 'lower-cost',
        reasons: ['pays-well-costs-much', ...also(losesMoney, 'loses-money')],
        against: [...also(isTopTier, 'is-strategic'), ...also(isShrinking, 'is-shrinking'), ...against],
      }
    case 'bargain-basement':
      return losesMoney
        ? {
            treatment: 'raise-price',
            reasons: ['pays-little-costs-little', 'loses-money'],
            against: [...also(isLarge, 'is-large'), ...also(isShrinking, 'is-shrinking'), ...against],
          }
        : {
            treatment: 'grow',
            reasons: ['pays-little-costs-little', ...also(isGrowing, 'is-growing')],
            against: [...also(isShrinking, 'is-shrinking'), ...against],
          }
    case 'aggressive': {
      const isLetGo = losesMoney && !isLarge && !isTopTier && !isGrowing
      return {
        treatment: isLetGo ? 'let-go' : 'renegotiate',
        reasons: ['pays-little-costs-much', ...also(losesMoney, 'loses-money')],
        against: [
          ...also(isLarge, 'is-large'),
          ...also(isTopTier, 'is-strategic'),
          ...also(isGrowing, 'is-growing'),
          ...against,
        ],
      }
    }
  }
}
