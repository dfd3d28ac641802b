import { fold } from '#shared/kernel/fold.ts'
import type { AmountMinor } from '#shared/kernel/money.ts'
import type { AccountId } from '../account/model.ts'
import type { ProductLine, ProductLineId } from '../economics/model.ts'
import { sumOfLines, type Opportunity } from '../opportunity/model.ts'

type Expected = Readonly<{
  currency: string
  opportunity: Pick<Opportunity, 'accountId' | 'state' | 'lines' | 'amountMinor'>
}>
export type PipelineSum = Readonly<{
  accountId: AccountId
  productLineId: ProductLineId
  openMinor: AmountMinor
  wonMinor: AmountMinor
}>

/** What of the pipeline stands at no product line, and why. */
export type LeftOut = Readonly<{
  /** Opportunities in another currency: amounts are not added up over currencies. */
  inOtherCurrency: number
  /** Opportunities with an amount that nobody has parted by product, or with parts of which none has an amount. */
  withoutParts: number
  /** The products of parts that are called as no line is, each once. */
  ofNoLine: readonly string[]
}>

/**
 * Open and won amounts by account and product line: the parts of opportunities, each at the line of the same name without regard to case and
 * accents. Of two lines of one name the first has them. What was lost is left out.
 */
export function pipelineByProduct(
  expected: readonly Expected[],
  lines: readonly Pick<ProductLine, 'id' | 'name'>[],
  currency: string,
): Readonly<{ sums: readonly PipelineSum[]; leftOut: LeftOut }> {
  const lineNamed = new Map(lines.toReversed().map(({ id, name }) => [fold(name), id]))
  const sums: PipelineSum[] = []
  const ofNoLine = new Map<string, string>()
  let inOtherCurrency = 0
  let withoutParts = 0
  for (const { currency: own, opportunity } of expected) {
    const { accountId, state, lines: parts, amountMinor } = opportunity
    if (state === 'lost') continue
    if (own !== currency && amountMinor !== null) inOtherCurrency++
    else if (sumOfLines(parts) === null) withoutParts += amountMinor === null ? 0 : 1
    else {
      for (const part of parts ?? []) {
        if (part.amountMinor === null) continue
        const productLineId = lineNamed.get(fold(part.product))
        if (productLineId === undefined) ofNoLine.set(fold(part.product), part.product)
        else {
          const [openMinor, wonMinor] = state === 'open' ? [part.amountMinor, 0] : [0, part.amountMinor]
          sums.push({ accountId, productLineId, openMinor, wonMinor })
        }
      }
    }
  }
  return { sums, leftOut: { inOtherCurrency, withoutParts, ofNoLine: [...ofNoLine.values()] } }
}
