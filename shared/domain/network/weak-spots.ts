import { at, type Graph } from './graph.ts'

/** Nodes that follow each other in the order of a walk, from one place up to before another. */
export type Part = Readonly<{ from: number; to: number }>

/** A node whose leaving takes apart what it holds together: the parts that hang on it, seen from where the walk began. */
export type Cut = Readonly<{ node: number; hanging: readonly Part[]; within: Part }>

/** A tie that is the only one between what lies behind it, seen from where the walk began, and the others. */
export type Bridge = Readonly<{ from: number; to: number; behind: Part; within: Part }>

/** The articulation points and bridges of a graph; all parts are said by the order of one walk. */
export type WeakSpots = Readonly<{
  order: Int32Array
  components: readonly Part[]
  cuts: readonly Cut[]
  bridges: readonly Bridge[]
}>

/**
 * Finds the articulation points and bridges of an undirected graph in one walk in depth, in the order in which the walk meets
 * them. A node is one where something below it leads no higher than to itself; a tie is one where it does not even lead there.
 * @param first where the walk begins; the other components follow
 * Source: Hopcroft & Tarjan 1973, Algorithm 447; Tarjan 1974, A note on finding the bridges of a graph.
 */
export function weakSpotsOf(graph: Graph, first = 0): WeakSpots {
  const walk = walkInDepth(graph, first)
  const { order, place, lowest, above, size } = walk
  const hanging = new Map<number, Part[]>()
  const components: Part[] = []
  const bridges: Bridge[] = []

  let within: Part = { from: 0, to: 0 }
  order.forEach((node, from) => {
    const part = { from, to: from + at(size, node) }
    const parent = at(above, node)
    if (parent === -1) {
      within = part
      components.push(part)
      return
    }
    if (at(lowest, node) > at(place, parent)) bridges.push({ from: parent, to: node, behind: part, within })
    if (at(lowest, node) < at(place, parent)) return
    const known = hanging.get(parent)
    if (known) known.push(part)
    else hanging.set(parent, [part])
  })

  const cuts = components.flatMap((component) =>
    Array.from(order.subarray(component.from, component.to)).flatMap((node): Cut[] => {
      const parts = hanging.get(node) ?? []
      const isCut = parts.length > (at(above, node) === -1 ? 1 : 0)
      return isCut ? [{ node, hanging: parts, within: component }] : []
    }),
  )
  return { order, components, cuts, bridges }
}

export function sizeOf({ from, to }: Part): number {
  return to - from
}

/** The nodes of a part. */
export function nodesOf({ order }: WeakSpots, { from, to }: Part): readonly number[] {
  return Array.from(order.subarray(from, to))
}

/** How many of a component are no longer tied to its largest remaining part where the node leaves. */
export function lossWithout(cut: Cut): number {
  const left = sizeOf(cut.within) - 1
  const hanging = cut.hanging.map(sizeOf)
  const above = left - hanging.reduce((sum, size) => sum + size, 0)
  return left - Math.max(above, ...hanging)
}

/** What falls off a component where the node leaves: all parts but the largest, of which only the size is told. */
export function partsWithout(
  spots: WeakSpots,
  cut: Cut,
): Readonly<{ largest: number; others: readonly (readonly number[])[] }> {
  const left = sizeOf(cut.within) - 1
  const largest = left - lossWithout(cut)
  const isAboveLargest = left - cut.hanging.reduce((sum, part) => sum + sizeOf(part), 0) === largest
  const kept = isAboveLargest ? -1 : cut.hanging.findIndex((part) => sizeOf(part) === largest)
  const hanging = cut.hanging.filter((_, at) => at !== kept).map((part) => nodesOf(spots, part))
  if (kept === -1) return { largest, others: hanging }
  const above = withoutParts(spots, cut.within, cut.hanging).filter((node) => node !== cut.node)
  return { largest, others: above.length === 0 ? hanging : [above, ...hanging] }
}

/** The side of a bridge that is not the larger, with its end of the bridge first, the other end, and how many are over there. */
export function smallerSide(
  spots: WeakSpots,
  { from, to, behind, within }: Bridge,
): Readonly<{ end: number; nodes: readonly number[]; otherEnd: number; others: number }> {
  const before = sizeOf(within) - sizeOf(behind)
  return sizeOf(behind) <= before
    ? { end: to, nodes: nodesOf(spots, behind), otherEnd: from, others: before }
    : { end: from, nodes: withoutParts(spots, within, [behind]), otherEnd: to, others: sizeOf(behind) }
}

function withoutParts(spots: WeakSpots, within: Part, parts: readonly Part[]): readonly number[] {
  const gone = new Set(parts.flatMap((part) => nodesOf(spots, part)))
  return nodesOf(spots, within).filter((node) => !gone.has(node))
}

/**
 * A walk in depth over all components. `place` is when a node was met, `lowest` the earliest node that it or anything below
 * leads to, `above` where the walk came from (-1 at the beginning of a component), `size` how many nodes stand at or below it.
 */
type Walk = Readonly<{
  order: Int32Array
  place: Int32Array
  lowest: Int32Array
  above: Int32Array
  size: Int32Array
}>

function walkInDepth({ size: count, offsets, targets }: Graph, first: number): Walk {
  const order = new Int32Array(count)
  const place = new Int32Array(count).fill(-1)
  const lowest = new Int32Array(count)
  const above = new Int32Array(count).fill(-1)
  const size = new Int32Array(count).fill(1)
  const next = Int32Array.from(offsets)
  let met = 0

  function meet(node: number): void {
    order[met] = node
    place[node] = met
    lowest[node] = met
    met += 1
  }
  function walkFrom(start: number): void {
    meet(start)
    let here = start
    while (here !== -1) {
      const parent = at(above, here)
      if (at(next, here) === at(offsets, here + 1)) {
        if (parent !== -1) {
          lowest[parent] = Math.min(at(lowest, parent), at(lowest, here))
          size[parent] = at(size, parent) + at(size, here)
        }
        here = parent
        continue
      }
      const target = at(targets, at(next, here))
      next[here] = at(next, here) + 1
      if (at(place, target) === -1) {
        above[target] = here
        meet(target)
        here = target
      } else if (target !== parent) {
        lowest[here] = Math.min(at(lowest, here), at(place, target))
      }
    }
  }

  if (count > 0) walkFrom(first)
  for (let start = 0; start < count; start++) if (at(place, start) === -1) walkFrom(start)
  return { order, place, lowest, above, size }
}
