import { suggestedTiers } from '../account/model.ts'
import { meanCuts, priceCostField, type CutLines, type PriceCostField } from './price-and-cost.ts'
import { shareOf, type LineSums } from './statement.ts'
import { suggestTreatment, type Suggestion } from './treatment.ts'

type Sums = Pick<LineSums, 'lines' | 'listE4' | 'netE4' | 'costE4' | 'withoutCost' | 'freightE4'>
export type PortfolioAccount<K extends string> = Readonly<{
  accountId: K
  name: string
  tier: string
  now: Sums
  before: Sums
  /** What it costs to serve beyond freight; `null` where there is no model. */
  serve: Readonly<{ nowE4: number; beforeE4: number }> | null
}>

/** Where an account stood in a period: net of list, cost to serve of net, and what is left in ten-thousandths. */
export type Place = Readonly<{
  netE4: number
  marginE4: number
  leftE4: number
  price: number | null
  costToServe: number | null
  field: PriceCostField | null
}>

export type PlacedAccount<K extends string> = Readonly<{
  accountId: K
  name: string
  tier: string
  now: Place
  before: Place
  growth: number | null
  shareOfRevenue: number
  suggestion: Suggestion
}>

/**
 * Every account at its place of price and cost to serve, in this period and the one before, both against the same cut lines, so
 * that a move is a move of the account. Cost to serve is freight and what the model says; without one it is freight alone.
 * @param cuts those that the user has set; the means weighted by revenue where there are none
 */
export function placeAccounts<K extends string>(
  accounts: readonly PortfolioAccount<K>[],
  own: Partial<CutLines>,
): Readonly<{
  cuts: CutLines | undefined
  /** Whether any line says a list price; without it nobody's price is known. */
  isListKnown: boolean
  accounts: readonly PlacedAccount<K>[]
}> {
  // Where no line of anybody says a list price, price is not known: net of itself would be 100 percent for all.
  const isListKnown = accounts.some(
    ({ now, before }) => now.listE4 !== now.netE4 || before.listE4 !== before.netE4,
  )
  const means = meanCuts(
    accounts.map(({ now, serve }) => ({
      ...ratios(now, serve?.nowE4 ?? null, isListKnown),
      revenue: now.netE4,
    })),
  )
  const cuts = means && { ...means, ...own }
  const revenue = accounts.reduce((sum, { now }) => sum + Math.max(0, now.netE4), 0)
  return {
    cuts,
    isListKnown,
    accounts: accounts.map(({ accountId, name, tier, now: sums, before: sumsBefore, serve }) => {
      const now = placeOf(sums, serve?.nowE4 ?? null, { isListKnown, cuts })
      const before = placeOf(sumsBefore, serve?.beforeE4 ?? null, { isListKnown, cuts })
      const growth = before.netE4 > 0 ? now.netE4 / before.netE4 - 1 : null
      const shareOfRevenue = revenue > 0 ? Math.max(0, now.netE4) / revenue : 0
      const suggestion = suggestTreatment({
        field: now.field,
        left: now.leftE4,
        shareOfRevenue,
        growth,
        isTopTier: tier === suggestedTiers[0],
        isCostIncomplete: sums.withoutCost > 0,
      })
      return { accountId, name, tier, now, before, growth, shareOfRevenue, suggestion }
    }),
  }
}

/** Without a model what no line says of freight is not known, and not nothing. */
function ratios(
  { listE4, netE4, freightE4 }: Sums,
  serveE4: number | null,
  isListKnown: boolean,
): Pick<Place, 'price' | 'costToServe'> {
  const isCostKnown = serveE4 !== null || freightE4 !== 0
  return {
    price: isListKnown ? shareOf(netE4, listE4) : null,
    costToServe: isCostKnown ? shareOf(freightE4 + (serveE4 ?? 0), netE4) : null,
  }
}

/**
 * Where sums stand among a portfolio with these cut lines.
 * @param serveE4 what it costs to serve beyond freight; `null` without a model
 */
export function placeOf(
  sums: Sums,
  serveE4: number | null,
  { isListKnown, cuts }: Readonly<{ isListKnown: boolean; cuts: CutLines | undefined }>,
): Place {
  const { netE4, costE4, freightE4 } = sums
  const marginE4 = netE4 - costE4
  const { price, costToServe } = ratios(sums, serveE4, isListKnown)
  return {
    netE4,
    marginE4,
    leftE4: marginE4 - freightE4 - (serveE4 ?? 0),
    price,
    costToServe,
    field: priceCostField({ price, costToServe }, cuts),
  }
}
