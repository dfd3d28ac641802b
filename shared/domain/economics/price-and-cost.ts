/** What an account pays and costs: net of list, and cost to serve of net; `null` where it is not known. */
export type PriceAndCost = Readonly<{ price: number | null; costToServe: number | null; revenue: number }>
/** Where low ends and high begins; on the line is high. */
export type CutLines = Readonly<{ price: number; costToServe: number }>

export const priceCostFields = ['passive', 'carriage-trade', 'bargain-basement', 'aggressive'] as const
export type PriceCostField = (typeof priceCostFields)[number]

/**
 * High net price and low cost to serve is passive; high and high carriage trade; low and low bargain basement; low price and
 * high cost aggressive. What is not known is `null`: no field by default.
 * Source: Shapiro, Rangan, Moriarty, Ross 1987, Harvard Business Review 65 (5).
 */
export function priceCostField(
  { price, costToServe }: Omit<PriceAndCost, 'revenue'>,
  cuts: CutLines | undefined,
): PriceCostField | null {
  if (price === null || costToServe === null || !cuts) return null
  const [isDear, isCostly] = [price >= cuts.price, costToServe >= cuts.costToServe]
  if (isDear) return isCostly ? 'carriage-trade' : 'passive'
  return isCostly ? 'aggressive' : 'bargain-basement'
}

/** The means weighted by revenue, of accounts of which both are known; `undefined` where there are none. */
export function meanCuts(accounts: readonly PriceAndCost[]): CutLines | undefined {
  let [revenue, price, cost] = [0, 0, 0]
  for (const each of accounts) {
    if (each.price === null || each.costToServe === null || each.revenue <= 0) continue
    revenue += each.revenue
    price += each.revenue * each.price
    cost += each.revenue * each.costToServe
  }
  return revenue > 0 ? { price: price / revenue, costToServe: cost / revenue } : undefined
}
