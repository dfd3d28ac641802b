import { digamma, lnGamma } from '../../statistics/ln-gamma.ts'
import { minimize } from '../../statistics/minimize.ts'

/**
 * How much an order is worth (gamma-gamma): orders of an account vary with shape `p` around its own mean, and the means of accounts
 * vary with shape `q` and scale `v`. The worth must not hang on how often one orders.
 * Source: Fader & Hardie 2013, "The gamma-gamma model of monetary value".
 */
export type OrderWorth = Readonly<{ p: number; q: number; v: number }>
export type WorthFit = Readonly<{ worth: OrderWorth; logLikelihood: number }>

/** What is seen of an account: how many orders, at least one, and what they are worth on average, above zero. */
export type MeanWorth = Readonly<{ orders: number; mean: number }>

/**
 * The worth under which what is seen is the likeliest.
 * @returns `undefined` where it does not converge, or where the mean over accounts is beyond all measure (q at or below 1)
 */
export function fitWorth(seen: readonly MeanWorth[]): WorthFit | undefined {
  if (seen.length === 0) return undefined
  const typical = seen.reduce((sum, { mean }) => sum + mean, 0) / seen.length
  if (!(typical > 0)) return undefined
  const [one, other] = [Float64Array.of(1.5, 1, 0), Float64Array.of(0, 1, 0)]
  const objective = negativeLogLikelihood(seen, typical)
  const found = [one, other].flatMap((start) => {
    const minimum = minimize(objective, start)
    return minimum && minimum.at.every((each) => Math.abs(each) < beyondMeasure) ? [minimum] : []
  })
  const best = found.toSorted((first, second) => first.value - second.value)[0]
  if (!best) return undefined
  const [lnP, lnQ, lnV] = best.at as unknown as readonly [number, number, number]
  const worth = { p: Math.exp(lnP), q: Math.exp(lnQ), v: Math.exp(lnV) * typical }
  return worth.q > 1 ? { worth, logLikelihood: -best.value } : undefined
}

/** The mean worth that is expected of an account's orders: between its own mean and that of all, the nearer the more it has ordered. */
export function expectedWorth({ p, q, v }: OrderWorth, { orders, mean }: MeanWorth): number {
  return (p * (v + orders * mean)) / (p * orders + q - 1)
}

/** The mean worth of orders over all accounts. */
export function meanWorth({ p, q, v }: OrderWorth): number {
  return (p * v) / (q - 1)
}

const beyondMeasure = Math.log(1e6)

/** Of the logarithms of p, q and v, where `v` is in the typical mean: what hangs on the count alone is done once for each count. */
function negativeLogLikelihood(seen: readonly MeanWorth[], typical: number) {
  const counts = new Map<number, number>()
  for (const { orders } of seen) counts.set(orders, (counts.get(orders) ?? 0) + 1)
  const distinct = [...counts]
  const orders = Float64Array.from(seen, (each) => each.orders)
  const sums = Float64Array.from(seen, (each) => each.orders * each.mean)
  const lnSums = sums.map((sum) => Math.log(sum))
  const lnMeans = seen.reduce((sum, { mean }) => sum + Math.log(mean), 0)

  return (logs: Float64Array, gradient: Float64Array): number => {
    const [p, q, v] = [Math.exp(logs[0]!), Math.exp(logs[1]!), Math.exp(logs[2]!) * typical]
    const lnV = Math.log(v)
    const [lnGammaQ, digammaQ] = [lnGamma(q), digamma(q)]
    let sum = -lnMeans
    let [byP, byQ, byV] = [0, 0, 0]
    for (const [count, weight] of distinct) {
      const both = digamma(p * count + q)
      sum += weight * (lnGamma(p * count + q) - lnGamma(p * count) - lnGammaQ + q * lnV)
      byP += weight * count * (both - digamma(p * count))
      byQ += weight * (both - digammaQ + lnV)
      byV += (weight * q) / v
    }
    for (let at = 0; at < sums.length; at++) {
      const shape = p * orders[at]!
      const whole = v + sums[at]!
      const lnWhole = Math.log(whole)
      sum += shape * lnSums[at]! - (shape + q) * lnWhole
      byP += orders[at]! * (lnSums[at]! - lnWhole)
      byQ -= lnWhole
      byV -= (shape + q) / whole
    }
    gradient[0] = -byP * p
    gradient[1] = -byQ * q
    gradient[2] = -byV * v
    return -sum
  }
}
