import { at } from './graph.ts'
import type { ShortestWays } from './shortest-ways.ts'

/** How near a node is to the others: how many it reaches, in how many steps all together, and the share from 0 to 1. */
export type Closeness = Readonly<{ reached: number; steps: number; share: number }>

/**
 * How near the start of a walk is to the others, along the ties; over a `reversed` graph, how near the others are to it.
 * @param nodes how many nodes the walk has reached, the start among them
 */
export function closenessFrom({ order, steps }: ShortestWays, nodes: number): Closeness {
  let sum = 0
  for (let place = 1; place < nodes; place++) sum += at(steps, at(order, place))
  return { reached: nodes - 1, steps: sum, share: closenessShare(nodes - 1, sum, order.length) }
}

/**
 * (r / (n - 1)) (r / d): the mean nearness r / d of the r nodes that are reached in d steps all together, scaled by the share of
 * the others that they are. In a connected graph that is Freeman's (n - 1) / d; where it is not connected, a node in a small
 * part does not look nearer than one in a large part. 0 where nobody is reached.
 * Source: Wasserman & Faust 1994, Social Network Analysis, p. 201; Freeman 1979.
 */
function closenessShare(reached: number, steps: number, size: number): number {
  return reached === 0 ? 0 : (reached / (size - 1)) * (reached / steps)
}
