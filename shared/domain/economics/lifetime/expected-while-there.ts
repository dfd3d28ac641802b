/** What is known of an account that is there: its rate of ordering is gamma, its probability of leaving after an order beta. */
export type Known = Readonly<{ shape: number; rate: number; a: number; b: number }>

/**
 * Orders that are expected in a time of one that is there at its beginning: the mean of (1 - (1 + p t / rate)^-shape) / p over p.
 *
 * In closed form it is c / (a - 1) x (1 - (1 - z)^shape x 2F1(shape, b; c; z)) with c = a + b - 1 and z = t / (rate + t), which is
 * singular at a = 1 and at c = 0. With Euler's transformation the hypergeometric series is that of (c - shape, a - 1; c; z); a - 1
 * and c are taken out of it, so that neither is divided by. Where its terms would cancel each other out, the mean is integrated.
 * Source: Fader, Hardie, Lee 2005, equations 9 and 10; NIST Digital Library of Mathematical Functions 15.8.1.
 */
export function expectedWhileThere(known: Known, time: number): number {
  if (time <= 0) return 0
  return known.a + known.b - 1 < known.shape
    ? integrated(known, time)
    : (inSeries(known, time) ?? integrated(known, time))
}

/** `undefined` where the series is too long. */
function inSeries({ shape, rate, a, b }: Known, time: number): number | undefined {
  const z = time / (rate + time)
  const lnRest = -Math.log1p(time / rate)
  const [c, from] = [a + b - 1, a - 1]
  const numerator = c - shape
  let term = numerator * z
  let sum = term
  for (let n = 1; Math.abs(term) > 1e-15 * Math.abs(sum); n++) {
    if (n > mostTerms) return undefined
    term *= ((numerator + n) * (from + n) * z) / ((c + n) * (n + 1))
    sum += term
  }
  // Terms beyond all numbers, though the whole is small.
  if (!Number.isFinite(sum)) return undefined
  const plain = Math.abs(from) < 1e-12 ? -lnRest : -Math.expm1(from * lnRest) / from
  return c * plain - Math.exp(from * lnRest) * sum
}

const mostTerms = 2000

/**
 * By the trapezoidal rule over the log-odds of p, stretched by a hyperbolic sine: smooth, and gone at both ends, so that it
 * converges faster than any power. Every term is positive.
 * Source: Takahasi & Mori 1974, "Double exponential formulas for numerical integration".
 */
export function integrated({ shape, rate, a, b }: Known, time: number): number {
  const middle = Math.log(a / b)
  const width = Math.sqrt(1 / a + 1 / b)
  const top = a * Math.log(a / (a + b)) + b * Math.log(b / (a + b))
  let [sum, weights] = [0, 0]
  const ends = Math.asinh(45 * (1 + width))
  for (let step = -ends; step <= ends; step += stride) {
    const odds = middle + width * Math.sinh(step)
    const lnP = lnChance(odds)
    const density = Math.exp(a * lnP + b * lnChance(-odds) - top) * Math.cosh(step)
    const p = Math.exp(lnP)
    const gone = -Math.expm1(-shape * Math.log1p((p * time) / rate))
    weights += density
    sum += density * (p * time < rate * 1e-12 ? (shape * time) / rate : gone / p)
  }
  return sum / weights
}

const stride = 1 / 24

function lnChance(odds: number): number {
  return odds < -40 ? odds : -Math.log1p(Math.exp(-odds))
}
