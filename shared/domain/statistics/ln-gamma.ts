/**
 * The natural logarithm of the gamma function, for `x` above 0, to about 14 digits.
 * Source: Stirling's series, NIST Digital Library of Mathematical Functions 5.11.1, after steps up to where it holds (5.5.1).
 */
export function lnGamma(x: number): number {
  let [at, product] = [x, 1]
  while (at < seriesFrom) {
    product *= at
    at += 1
  }
  const inverse = 1 / at
  const square = inverse * inverse
  const series =
    inverse *
    (1 / 12 -
      square *
        (1 / 360 -
          square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360_360))))))
  return (at - 0.5) * Math.log(at) - at + halfLnTwoPi + series - Math.log(product)
}

/**
 * The derivative of `lnGamma`, for `x` above 0.
 * Source: NIST Digital Library of Mathematical Functions 5.11.2 and 5.5.2.
 */
export function digamma(x: number): number {
  let [at, steps] = [x, 0]
  while (at < seriesFrom) {
    steps += 1 / at
    at += 1
  }
  const square = 1 / (at * at)
  const series =
    square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square * (1 / 132)))))
  return Math.log(at) - 0.5 / at - series - steps
}

const seriesFrom = 10
const halfLnTwoPi = 0.9189385332046727
