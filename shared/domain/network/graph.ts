/**
 * A graph in compressed rows: the neighbors of node `v` are `targets[offsets[v]]` up to before `targets[offsets[v + 1]]`, in
 * ascending order, and their strengths stand at the same places. Nodes are numbers from 0 on.
 */
export type Graph = Readonly<{
  size: number
  offsets: Int32Array
  targets: Int32Array
  strengths: Float64Array
}>

/** A tie between two nodes. Its strength lies above 0 and is 1 at most. */
export type Tie = Readonly<{ from: number; to: number; strength: number }>

/**
 * The graph in which a tie leads from one node to the other. Several ties from one node to the same other are one, as strong as
 * the strongest; a tie to oneself, and one to a node that is not there, is left out.
 */
export function directedGraph(size: number, ties: readonly Tie[]): Graph {
  const isThere = (node: number): boolean => node >= 0 && node < size
  const kept = ties.filter(({ from, to }) => from !== to && isThere(from) && isThere(to))
  const byTarget = inBuckets(size, kept, ({ to }) => to)
  return merged(
    size,
    inBuckets(size, byTarget, ({ from }) => from),
  )
}

/** The graph in which a tie leads both ways, whichever way it was said. */
export function undirectedGraph(size: number, ties: readonly Tie[]): Graph {
  return directedGraph(
    size,
    ties.flatMap(({ from, to, strength }) => [
      { from, to, strength },
      { from: to, to: from, strength },
    ]),
  )
}

/** The same graph with each tie turned around. */
export function reversed(graph: Graph): Graph {
  const turned: Tie[] = []
  for (let node = 0; node < graph.size; node++) {
    for (let place = at(graph.offsets, node); place < at(graph.offsets, node + 1); place++) {
      turned.push({ from: at(graph.targets, place), to: node, strength: realAt(graph.strengths, place) })
    }
  }
  return directedGraph(graph.size, turned)
}

/** How many nodes the ties of a node lead to. Over a `reversed` graph: how many lead to it, the in-degree. */
export function degreeOf(graph: Graph, node: number): number {
  return at(graph.offsets, node + 1) - at(graph.offsets, node)
}

/** The nodes that the ties of a node lead to, in ascending order. */
export function neighborsOf(graph: Graph, node: number): Int32Array {
  return graph.targets.subarray(at(graph.offsets, node), at(graph.offsets, node + 1))
}

/** The strengths of the ties to those neighbors, in the same order. */
export function strengthsOf(graph: Graph, node: number): Float64Array {
  return graph.strengths.subarray(at(graph.offsets, node), at(graph.offsets, node + 1))
}

/** The whole number at a place that is there. */
export function at(numbers: Int32Array, place: number): number {
  return numbers[place] ?? 0
}

/** The same of numbers with decimals: apart, since one function that reads both is read slowly. */
export function realAt(numbers: Float64Array, place: number): number {
  return numbers[place] ?? 0
}

/** The ties in ascending order of a node, those with the same node in the order they had: no comparing, so quick for many. */
function inBuckets(size: number, ties: readonly Tie[], nodeOf: (tie: Tie) => number): readonly Tie[] {
  const next = new Int32Array(size + 1)
  for (const tie of ties) next[nodeOf(tie) + 1] = at(next, nodeOf(tie) + 1) + 1
  for (let node = 0; node < size; node++) next[node + 1] = at(next, node + 1) + at(next, node)
  const sorted = [...ties]
  for (const tie of ties) {
    const place = at(next, nodeOf(tie))
    sorted[place] = tie
    next[nodeOf(tie)] = place + 1
  }
  return sorted
}

/** Rows of ties that are in order of both ends; of several between the same ends the strongest stays. */
function merged(size: number, ties: readonly Tie[]): Graph {
  const offsets = new Int32Array(size + 1)
  const targets = new Int32Array(ties.length)
  const strengths = new Float64Array(ties.length)
  let count = 0
  let last: Tie | undefined
  for (const tie of ties) {
    if (last?.from === tie.from && last.to === tie.to) {
      strengths[count - 1] = Math.max(realAt(strengths, count - 1), tie.strength)
      continue
    }
    targets[count] = tie.to
    strengths[count] = tie.strength
    count += 1
    offsets[tie.from + 1] = at(offsets, tie.from + 1) + 1
    last = tie
  }
  for (let node = 0; node < size; node++) offsets[node + 1] = at(offsets, node + 1) + at(offsets, node)
  return { size, offsets, targets: targets.slice(0, count), strengths: strengths.slice(0, count) }
}
