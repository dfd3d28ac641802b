import { at, degreeOf, neighborsOf, realAt, strengthsOf, type Graph } from './graph.ts'
import type { StepByStep } from '#shared/kernel/step-by-step.ts'

/** What one neighbor takes from a node's freedom: how much depends on them, 0 to 1, and how much of what they bring is new. */
export type HoldOfNeighbor = Readonly<{ neighbor: number; constraint: number; isNew: number }>

/**
 * How a node is placed among its neighbors. `constraint` is low where they are not tied to each other; `effectiveSize` is how
 * many of them bring something that the others do not. Both are `null` for a node without ties.
 */
export type StructuralHoles = Readonly<{ constraint: number | null; effectiveSize: number | null }>

/** The structural holes around each node of an undirected graph. Rests after each node. */
export function* structuralHolesOf(graph: Graph): StepByStep<readonly StructuralHoles[]> {
  const look = lookOver(graph)
  const holes: StructuralHoles[] = []
  for (let node = 0; node < graph.size; node++) {
    holes.push(summed(holdsOn(graph, node, look)))
    yield holes.length / graph.size
  }
  return holes
}

/** What each neighbor of one node has to do with its constraint and effective size: the terms that they are sums of. */
export function holdsOf(graph: Graph, node: number): readonly HoldOfNeighbor[] {
  return holdsOn(graph, node, lookOver(graph))
}

/** Sum and largest of the strengths of each node, and room to note the neighbors of one. */
type Look = Readonly<{ sums: Float64Array; most: Float64Array; paths: Float64Array; shared: Float64Array }>

function lookOver(graph: Graph): Look {
  const sums = new Float64Array(graph.size)
  const most = new Float64Array(graph.size)
  for (let node = 0; node < graph.size; node++) {
    for (const strength of strengthsOf(graph, node)) {
      sums[node] = realAt(sums, node) + strength
      most[node] = Math.max(realAt(most, node), strength)
    }
  }
  return { sums, most, paths: new Float64Array(graph.size), shared: new Float64Array(graph.size) }
}

/**
 * With p(i,j) the share of the strength of i's ties that goes to j, and m(j,q) the strength of j's tie with q over the strongest
 * that j has: the constraint of j on i is (p(i,j) + sum over q of p(i,q) p(q,j)) squared, and what j brings that is new is
 * 1 - sum over q of p(i,q) m(j,q), where q are the other neighbors of i.
 * Source: Burt 1992, Structural Holes, pp. 52-55.
 */
function holdsOn(graph: Graph, node: number, { sums, most, paths, shared }: Look): readonly HoldOfNeighbor[] {
  const neighbors = neighborsOf(graph, node)
  const own = strengthsOf(graph, node)
  neighbors.forEach((between, place) => {
    const share = realAt(own, place) / realAt(sums, node)
    const further = neighborsOf(graph, between)
    const strengths = strengthsOf(graph, between)
    for (let next = 0; next < degreeOf(graph, between); next++) {
      const end = at(further, next)
      const strength = realAt(strengths, next)
      paths[end] = realAt(paths, end) + (share * strength) / realAt(sums, between)
      shared[end] = realAt(shared, end) + (share * strength) / realAt(most, end)
    }
  })
  const holds = Array.from(neighbors, (neighbor, place) => ({
    neighbor,
    constraint: (realAt(own, place) / realAt(sums, node) + realAt(paths, neighbor)) ** 2,
    isNew: 1 - realAt(shared, neighbor),
  }))
  for (const between of neighbors) {
    for (const end of neighborsOf(graph, between)) {
      paths[end] = 0
      shared[end] = 0
    }
  }
  return holds
}

function summed(holds: readonly HoldOfNeighbor[]): StructuralHoles {
  if (holds.length === 0) return { constraint: null, effectiveSize: null }
  return {
    constraint: holds.reduce((sum, hold) => sum + hold.constraint, 0),
    effectiveSize: holds.reduce((sum, hold) => sum + hold.isNew, 0),
  }
}
