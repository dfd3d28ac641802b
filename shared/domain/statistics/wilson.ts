/** Two ends between which something lies. */
export type Interval = Readonly<{ low: number; high: number }>

/**
 * The score interval of a proportion, which stays within 0 and 1 and says something where nobody or everybody counts.
 * @param z standard deviations of the normal curve; 1.959964 for 95 percent
 * @returns 0 to 1 where there were no trials: anything may be
 * Source: Wilson 1927; method 3 of Newcombe 1998, Statistics in Medicine 17, pp. 857-872.
 */
export function wilson(successes: number, trials: number, z = 1.959964): { low: number; high: number } {
  if (trials === 0) return { low: 0, high: 1 }
  const share = successes / trials
  const middle = 2 * successes + z * z
  const reach = z * Math.sqrt(z * z + 4 * successes * (1 - share))
  const whole = 2 * (trials + z * z)
  return {
    low: successes === 0 ? 0 : (middle - reach) / whole,
    high: successes === trials ? 1 : (middle + reach) / whole,
  }
}
