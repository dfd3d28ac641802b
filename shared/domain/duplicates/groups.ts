import type { Pair } from './model.ts'

/** Things that may all be one, with the pairs that say so, the best first. */
export type DuplicateGroup = Readonly<{ ids: readonly string[]; score: number; pairs: readonly Pair[] }>

/** More than these are not told as one: a chain of what is alike leads anywhere. */
const inGroupAtMost = 5

/**
 * Puts pairs together that share somebody, the best first. A pair that would make a group too large stands by itself.
 * @param pairs the best first
 */
export function groupsOf(pairs: readonly Pair[]): readonly DuplicateGroup[] {
  const groups: { ids: string[]; pairs: Pair[] }[] = []
  const groupOf = new Map<string, (typeof groups)[number]>()
  for (const pair of pairs) {
    const [one, other] = [groupOf.get(pair.one), groupOf.get(pair.other)]
    if (one && one === other) {
      one.pairs.push(pair)
      continue
    }
    const ids = [...new Set([...(one?.ids ?? [pair.one]), ...(other?.ids ?? [pair.other])])]
    if (ids.length > inGroupAtMost) {
      groups.push({ ids: [pair.one, pair.other], pairs: [pair] })
      continue
    }
    const into = one ?? other ?? { ids: [], pairs: [] }
    if (!one && !other) groups.push(into)
    const from = one && other ? other : undefined
    if (from) groups.splice(groups.indexOf(from), 1)
    into.pairs = [...into.pairs, ...(from?.pairs ?? []), pair]
    into.ids = ids
    for (const id of ids) groupOf.set(id, into)
  }
  return groups.map(({ ids, pairs: some }) => ({
    ids: ids.toSorted(),
    score: Math.max(...some.map(({ score }) => score)),
    pairs: some.toSorted((one, other) => other.score - one.score),
  }))
}
