/**
 * How alike two words are by the letters that they share, 0 to 1: a third each for the share of the letters of the one and of the
 * other that have a partner, and for the partners that stand in the same order. Letters are partners where they are the same and
 * no further apart than half the longer word, less one. Two empty words are not alike.
 * Source: Jaro 1989, as stated in Winkler 1990.
 */
export function jaro(one: string, other: string): number {
  if (one === other) return one === '' ? 0 : 1
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1)
  const taken = new Uint8Array(other.length)
  const matched: string[] = []
  for (let at = 0; at < one.length; at++) {
    const until = Math.min(other.length - 1, at + reach)
    for (let there = Math.max(0, at - reach); there <= until; there++) {
      if (taken[there] === 1 || other[there] !== one[at]) continue
      taken[there] = 1
      matched.push(one[at] as string)
      break
    }
  }
  const { length: partners } = matched
  if (partners === 0) return 0

  let displaced = 0
  let next = 0
  for (let there = 0; there < other.length; there++) {
    if (taken[there] === 0) continue
    if (other[there] !== matched[next]) displaced++
    next++
  }
  return (partners / one.length + partners / other.length + (partners - displaced / 2) / partners) / 3
}

const prefixAtMost = 4
const prefixWeight = 0.1

/**
 * The same, which thinks more of words that begin alike: each of the first four letters that both share takes away a tenth of what
 * is missing. Source: Winkler 1990.
 */
export function jaroWinkler(one: string, other: string): number {
  const alike = jaro(one, other)
  let prefix = 0
  while (prefix < prefixAtMost && prefix < one.length && one[prefix] === other[prefix]) prefix++
  return alike + prefix * prefixWeight * (1 - alike)
}
