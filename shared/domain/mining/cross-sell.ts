import { wilson } from '../statistics/wilson.ts'

/** Of all that buy one thing, how many buy another too. Counts are of baskets: accounts. */
export type CrossSellRule = Readonly<{
  given: string
  follows: string
  baskets: number
  withGiven: number
  withFollows: number
  together: number
  /** Together, of all baskets. */
  support: number
  /** Together, of those with what is given. */
  confidence: number
  /** Confidence over the share of all baskets that have the other: 1 where both have nothing to do with each other. */
  lift: number
  /** The lower end of the confidence (Wilson, 95 percent): few baskets say little. */
  confidenceLow: number
}>

/** What has hardly more to do with each other than by chance is no rule. */
export const leastLift = 1.1

/** From when on a rule is told; its lift must be more. */
export type LeastRule = Readonly<{ together: number; confidence: number; lift: number }>

/**
 * Every rule of one thing and another that holds at least this much, those that hold most surely first.
 * @param baskets what each account buys, each thing once
 * Source: Agrawal, Imielinski & Swami 1993, SIGMOD, for support and confidence; lift is the "interest" of Brin, Motwani, Ullman & Tsur 1997.
 */
export function crossSellRules(
  baskets: readonly (readonly string[])[],
  least: LeastRule,
): readonly CrossSellRule[] {
  const places = new Map<string, number>()
  for (const item of baskets.flat()) if (!places.has(item)) places.set(item, places.size)
  const items = [...places.keys()]
  const counts = new Uint32Array(items.length)
  const pairs = new Uint32Array(items.length * items.length)
  for (const basket of baskets) {
    const held = basket.map((item) => places.get(item) ?? 0)
    for (const one of held) {
      counts[one] = (counts[one] ?? 0) + 1
      const row = one * items.length
      for (const other of held) pairs[row + other] = (pairs[row + other] ?? 0) + 1
    }
  }
  const rules: CrossSellRule[] = []
  for (const [one, given] of items.entries()) {
    for (const [other, follows] of items.entries()) {
      const together = pairs[one * items.length + other] ?? 0
      if (one === other || together < least.together || together < least.confidence * (counts[one] ?? 0))
        continue
      const rule = ruleOf(given, follows, {
        baskets: baskets.length,
        withGiven: counts[one] ?? 0,
        withFollows: counts[other] ?? 0,
        together,
      })
      if (rule.confidence >= least.confidence && rule.lift > least.lift) rules.push(rule)
    }
  }
  return rules.toSorted(surestFirst)
}

type Counts = Pick<CrossSellRule, 'baskets' | 'withGiven' | 'withFollows' | 'together'>

/** A rule by its counts. */
export function ruleOf(given: string, follows: string, counts: Counts): CrossSellRule {
  const { baskets, withGiven, withFollows, together } = counts
  const confidence = together / withGiven
  return {
    given,
    follows,
    ...counts,
    support: together / baskets,
    confidence,
    lift: confidence / (withFollows / baskets),
    confidenceLow: wilson(together, withGiven).low,
  }
}

/**
 * Tells of a basket which rules apply to it: it has what is given and not what follows; of those to one thing the surest.
 * @param rules the surest first, as `crossSellRules` has them
 */
export function gapsBy(
  rules: readonly CrossSellRule[],
): (basket: ReadonlySet<string>) => readonly CrossSellRule[] {
  const byFollows = Map.groupBy(rules, ({ follows }) => follows)
  return (basket) =>
    [...byFollows].flatMap(([follows, some]) =>
      basket.has(follows) ? [] : (some.find(({ given }) => basket.has(given)) ?? []),
    )
}

function surestFirst(one: CrossSellRule, other: CrossSellRule): number {
  return (
    other.confidenceLow - one.confidenceLow ||
    other.lift - one.lift ||
    (one.given < other.given ? -1 : one.given > other.given ? 1 : one.follows < other.follows ? -1 : 1)
  )
}
