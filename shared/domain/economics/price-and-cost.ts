import { fieldIn, weightedMeans, type Fields } from './matrix-fields.ts'

/** What an account pays and costs: net of list, and cost to serve of net; `null` where it is not known. */
export type PriceAndCost = Readonly<{ price: number | null; costToServe: number | null; revenue: number }>
/** Where low ends and high begins; on the line is high. */
export type CutLines = Readonly<{ price: number; costToServe: number }>

export const priceCostFields = ['passive', 'carriage-trade', 'bargain-basement', 'aggressive'] as const
export type PriceCostField = (typeof priceCostFields)[number]

/** Cost to serve to the right, price up. */
const fields: Fields<PriceCostField> = {
  upLeft: 'passive',
  upRight: 'carriage-trade',
  downLeft: 'bargain-basement',
  downRight: 'aggressive',
}

/**
 * High net price and low cost to serve is passive; high and high carriage trade; low and low bargain basement; low price and
 * high cost aggressive. What is not known is `null`: no field by default.
 * Source: Shapiro, Rangan, Moriarty, Ross 1987, Harvard Business Review 65 (5).
 */
export function priceCostField(
  { price, costToServe }: Omit<PriceAndCost, 'revenue'>,
  cuts: CutLines | undefined,
): PriceCostField | null {
  return fieldIn(fields, { x: costToServe, y: price }, cuts && { x: cuts.costToServe, y: cuts.price })
}

/** The means weighted by revenue, of accounts of which both are known; `undefined` where there are none. */
export function meanCuts(accounts: readonly PriceAndCost[]): CutLines | undefined {
  const means = weightedMeans(
    accounts.map(({ price, costToServe, revenue }) => ({ x: costToServe, y: price, weight: revenue })),
  )
  return means && { price: means.y, costToServe: means.x }
}
