import { at, realAt, type Graph } from './graph.ts'

/**
 * The shortest ways from one node, counted in ties. Made once for a graph and filled anew from each node, so that nothing is
 * given away on the way.
 */
export type ShortestWays = Readonly<{
  /** The nodes that are reached, the nearest first; only the first `reached` hold. */
  order: Int32Array
  /** Steps to each node; -1 where it is not reached. */
  steps: Int32Array
  /** How many shortest ways lead to each node that is reached. */
  ways: Float64Array
}>

export function shortestWaysOver({ size }: Graph): ShortestWays {
  return { order: new Int32Array(size), steps: new Int32Array(size), ways: new Float64Array(size) }
}

/** Walks the graph in breadth from the node. Answers how many nodes are reached, the node itself among them. */
export function walkFrom(graph: Graph, node: number, { order, steps, ways }: ShortestWays): number {
  const { offsets, targets } = graph
  steps.fill(-1)
  ways.fill(0)
  order[0] = node
  steps[node] = 0
  ways[node] = 1
  let reached = 1
  for (let next = 0; next < reached; next++) {
    const here = at(order, next)
    const beyond = at(steps, here) + 1
    const end = at(offsets, here + 1)
    for (let place = at(offsets, here); place < end; place++) {
      const target = at(targets, place)
      if (at(steps, target) === -1) {
        steps[target] = beyond
        order[reached++] = target
      }
      if (at(steps, target) === beyond) ways[target] = realAt(ways, target) + realAt(ways, here)
    }
  }
  return reached
}
