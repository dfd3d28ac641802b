import { at, realAt, type Graph } from './graph.ts'
import type { ShortestWays } from './shortest-ways.ts'

/**
 * Adds to each node what the ways from one start lean on it: the share of the shortest ways to every other node that lead through
 * it. Added up from every start, that is betweenness: over ordered pairs, in ties, whatever their strength. Over an undirected
 * graph each pair counts in both orders: the sum over pairs without order is half of it, `betweennessShare` the same.
 * @param reached how many nodes the walk from the start has reached
 * @param leaning room for one number for each node
 * Source: Brandes 2001, A faster algorithm for betweenness centrality, J. Math. Sociology 25:163-177.
 */
export function addBetween(
  { offsets, targets }: Graph,
  { order, steps, ways }: ShortestWays,
  reached: number,
  leaning: Float64Array,
  between: Float64Array,
): void {
  for (let last = reached - 1; last > 0; last--) {
    const here = at(order, last)
    const beyond = at(steps, here) + 1
    const end = at(offsets, here + 1)
    let onHere = 0
    for (let place = at(offsets, here); place < end; place++) {
      const target = at(targets, place)
      if (at(steps, target) === beyond) onHere += (1 + realAt(leaning, target)) / realAt(ways, target)
    }
    leaning[here] = onHere * realAt(ways, here)
    between[here] = realAt(between, here) + realAt(leaning, here)
  }
}

/**
 * Betweenness as a share of the most it could be, 0 to 1: that of the center of a star, (n - 1)(n - 2) ordered pairs. 0 below
 * three nodes. Source: Freeman 1979, Centrality in social networks, Social Networks 1:215-239.
 */
export function betweennessShare(between: number, size: number): number {
  return size < 3 ? 0 : between / ((size - 1) * (size - 2))
}
