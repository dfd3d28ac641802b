import { minimize, type Objective } from '../../statistics/minimize.ts'
import type { OrderRhythm } from './bg-nbd.ts'
import type { HabitGroups } from './order-habit.ts'

export type RhythmFit = Readonly<{ rhythm: OrderRhythm; logLikelihood: number }>

/**
 * The rhythm under which the habits are the likeliest (BG/NBD by maximum likelihood), from several starts.
 * @returns `undefined` where no start converges, or only to a rhythm beyond all measure: then there is no number to be believed
 * Source: Fader, Hardie, Lee 2005, "Counting your customers the easy way", Marketing Science 24 (2), pp. 275-284, equation 6.
 */
export function fitRhythm(groups: HabitGroups): RhythmFit | undefined {
  const typicalAge = meanAge(groups)
  if (!(typicalAge > 0)) return undefined
  const found = starts.flatMap(([r, alpha, a, b]) => {
    const fit = fitFrom(groups, { r, alpha: alpha * typicalAge, a, b })
    return fit ? [fit] : []
  })
  return found.toSorted((one, other) => other.logLikelihood - one.logLikelihood)[0]
}

/** The likeliest rhythm that is reached from one: of data that differ little from those that gave it. */
export function fitFrom(groups: HabitGroups, { r, alpha, a, b }: OrderRhythm): RhythmFit | undefined {
  const start = Float64Array.of(Math.log(r), Math.log(alpha), Math.log(a), Math.log(b))
  const minimum = minimize(negativeLogLikelihood(groups), start)
  if (!minimum || minimum.at.some((each) => Math.abs(each) > beyondMeasure)) return undefined
  const [lnR, lnAlpha, lnA, lnB] = minimum.at as unknown as readonly [number, number, number, number]
  return {
    rhythm: { r: Math.exp(lnR), alpha: Math.exp(lnAlpha), a: Math.exp(lnA), b: Math.exp(lnB) },
    logLikelihood: -minimum.value,
  }
}

/** Of r, alpha as a part of the mean age, a and b. */
const starts = [
  [0.5, 0.2, 1, 2],
  [2, 0.5, 0.3, 3],
] as const

/** In logarithms: accounts that are all alike send a parameter this far, and nothing is learned from it. */
const beyondMeasure = Math.log(1e5)

function meanAge({ age, weights }: HabitGroups): number {
  let [sum, count] = [0, 0]
  for (let at = 0; at < age.length; at++) {
    sum += weights[at]! * age[at]!
    count += weights[at]!
  }
  return count === 0 ? 0 : sum / count
}

/**
 * Of the logarithms of r, alpha, a, b, with its gradient. Since orders are counted, ratios of gamma and beta functions are running
 * sums over the count.
 */
export function negativeLogLikelihood({ repeats, lastAfter, age, weights }: HabitGroups): Objective {
  const most = repeats.reduce((sofar, each) => Math.max(sofar, each), 0)
  // How many accounts have more repeats than so many: each step of the running sums is weighted with it.
  const beyond = new Float64Array(most + 1)
  let all = 0
  for (let at = 0; at < repeats.length; at++) {
    all += weights[at]!
    const count = repeats[at]!
    if (count > 0) beyond[count - 1]! += weights[at]!
  }
  for (let count = most - 1; count >= 0; count--) beyond[count]! += beyond[count + 1]!

  return (logs, gradient) => {
    const r = Math.exp(logs[0]!)
    const alpha = Math.exp(logs[1]!)
    const a = Math.exp(logs[2]!)
    const b = Math.exp(logs[3]!)
    let sum = all * r * logs[1]!
    let [byR, byAlpha, byA, byB] = [all * logs[1]!, (all * r) / alpha, 0, 0]
    for (let step = 0; step < most; step++) {
      const weight = beyond[step]!
      sum += weight * Math.log(((r + step) * (b + step)) / (a + b + step))
      byR += weight / (r + step)
      byA -= weight / (a + b + step)
      byB += weight * (1 / (b + step) - 1 / (a + b + step))
    }
    for (let at = 0; at < repeats.length; at++) {
      const weight = weights[at]!
      const count = repeats[at]!
      const shape = r + count
      const whole = alpha + age[at]!
      const lnWhole = Math.log(whole)
      if (count === 0) {
        sum -= weight * shape * lnWhole
        byR -= weight * lnWhole
        byAlpha -= (weight * shape) / whole
        continue
      }
      // Whether it is still there, or has left right after the last order.
      const until = alpha + lastAfter[at]!
      const lnUntil = Math.log(until)
      const left = (a / (b + count - 1)) * Math.exp(shape * (lnWhole - lnUntil))
      // Of an account that has been silent for very long the ratio is beyond all numbers.
      const isEndless = left > 1e300
      const lnLeft = logs[2]! - Math.log(b + count - 1) - shape * lnUntil
      sum += weight * (isEndless ? lnLeft : Math.log1p(left) - shape * lnWhole)
      const hasLeft = isEndless ? 1 : left / (1 + left)
      const stays = 1 - hasLeft
      byR -= weight * (stays * lnWhole + hasLeft * lnUntil)
      byAlpha -= weight * shape * (stays / whole + hasLeft / until)
      byA += (weight * hasLeft) / a
      byB -= (weight * hasLeft) / (b + count - 1)
    }
    gradient[0] = -byR * r
    gradient[1] = -byAlpha * alpha
    gradient[2] = -byA * a
    gradient[3] = -byB * b
    return -sum
  }
}
