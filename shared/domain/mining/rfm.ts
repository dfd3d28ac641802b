/** How an account has bought in a time: how long ago, how often, for how much in whatever unit. */
export type Bought = Readonly<{ silentDays: number; orders: number; net: number }>

/** A fifth each, 5 the best. */
export type RfmScores = Readonly<{ recency: number; frequency: number; monetary: number }>

/**
 * Scores recency, frequency and monetary value of each account in fifths among all of them, 5 the best.
 * @returns the scores in the order of the accounts
 * Source: Hughes 1994, Strategic Database Marketing; how ties count is `fifthsOf`.
 */
export function rfmScores(accounts: readonly Bought[]): readonly RfmScores[] {
  const recency = fifthsOf(accounts.map(({ silentDays }) => -silentDays))
  const frequency = fifthsOf(accounts.map(({ orders }) => orders))
  const monetary = fifthsOf(accounts.map(({ net }) => net))
  return accounts.map((_account, at) => ({
    recency: recency[at] ?? 0,
    frequency: frequency[at] ?? 0,
    monetary: monetary[at] ?? 0,
  }))
}

/**
 * In which fifth each value stands, 1 the lowest: its rank from below, over how many there are, times five, rounded up. Equal values
 * share the mean of their ranks, and so a fifth: nobody is above another for a place in a list.
 */
export function fifthsOf(values: readonly number[]): readonly number[] {
  const order = values.map((value, at) => ({ value, at })).toSorted((one, other) => one.value - other.value)
  const fifths: number[] = Array.from({ length: values.length }, () => 0)
  for (let first = 0; first < order.length;) {
    let last = first
    while (order[last + 1]?.value === order[first]?.value) last += 1
    // Ranks count from 1; the mean of those from first to last.
    const fifth = Math.ceil((5 * ((first + last) / 2 + 1)) / order.length)
    for (const { at } of order.slice(first, last + 1)) fifths[at] = fifth
    first = last + 1
  }
  return fifths
}
