/** The two-sided 95 % quantile of the standard normal distribution. */
const z = 1.959964

/**
 * A share with its 95 % score interval, from 0 to 1; `undefined` of nothing.
 * @param successes 0 to `all`
 * Source: Wilson 1927; computed as in Newcombe 1998, method 3.
 */
export function wilsonInterval(
  successes: number,
  all: number,
): Readonly<{ share: number; from: number; to: number }> | undefined {
  if (all === 0) return undefined
  const share = successes / all
  const middle = 2 * successes + z ** 2
  const reach = z * Math.sqrt(z ** 2 + 4 * successes * (1 - share))
  const whole = 2 * (all + z ** 2)
  return { share, from: Math.max(0, (middle - reach) / whole), to: Math.min(1, (middle + reach) / whole) }
}
