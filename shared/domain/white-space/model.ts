import type { Id } from '#shared/kernel/id.ts'
import type { AmountMinor } from '#shared/kernel/money.ts'
import type { AccountId } from '../account/model.ts'
import type { CompetitorId } from '../competitor/model.ts'
import type { ProductLineId } from '../economics/model.ts'
import type { EvidenceOn } from '../relationship/evidence.ts'
import type { BrandRank } from './share-of-wallet.ts'

/** What of a cell is a judgement and rests on evidence. */
export const cellJudgements = ['potentialMinor', 'spendMinor', 'sharePercent', 'incumbentId'] as const
export type CellJudgement = (typeof cellJudgements)[number]

/**
 * What is known of an account and a product line beside what is reckoned. Amounts are for a year, in minor units of the workspace's
 * currency, as order lines are; what is `null` nobody has said.
 */
export type WhiteSpaceCell = Readonly<{
  id: Id<'white-space-cell'>
  accountId: AccountId
  productLineId: ProductLineId
  /** What could be sold there in a year. */
  potentialMinor: AmountMinor | null
  /** What the customer spends in the category in a year, with everybody. */
  spendMinor: AmountMinor | null
  /** Our share of that, in whole percent, as somebody estimates it. */
  sharePercent: number | null
  /** Where the customer ranks us among the brands that it uses. */
  brands: BrandRank | null
  /** Who holds it now. */
  incumbentId: CompetitorId | null
  note: string
  evidence: EvidenceOn<CellJudgement>
  version: number
}>

export const blankCell = {
  potentialMinor: null,
  spendMinor: null,
  sharePercent: null,
  brands: null,
  incumbentId: null,
  note: '',
  evidence: null,
} as const satisfies Partial<WhiteSpaceCell>

/** Whether nothing is said in it: such a cell is not kept. */
export function isBlankCell(
  cell: Omit<WhiteSpaceCell, 'id' | 'accountId' | 'productLineId' | 'version'>,
): boolean {
  const { potentialMinor, spendMinor, sharePercent, brands, incumbentId, note } = cell
  return (
    potentialMinor === null &&
    spendMinor === null &&
    sharePercent === null &&
    brands === null &&
    incumbentId === null &&
    note === ''
  )
}

/**
 * One cell of two, where accounts or product lines become one: what the one that is kept says counts, with what it rests on; what it
 * leaves open the other says.
 */
export function combinedCell(kept: WhiteSpaceCell, other: WhiteSpaceCell): Partial<WhiteSpaceCell> {
  const evidence: Record<string, unknown> = {}
  for (const judgement of cellJudgements) {
    const from = kept[judgement] === null ? other : kept
    const rests = from.evidence?.[judgement]
    if (rests) evidence[judgement] = rests
  }
  return {
    potentialMinor: kept.potentialMinor ?? other.potentialMinor,
    spendMinor: kept.spendMinor ?? other.spendMinor,
    sharePercent: kept.sharePercent ?? other.sharePercent,
    brands: kept.brands ?? other.brands,
    incumbentId: kept.incumbentId ?? other.incumbentId,
    note: [kept.note, other.note].filter(Boolean).join('\n'),
    evidence: Object.keys(evidence).length === 0 ? null : evidence,
  }
}
