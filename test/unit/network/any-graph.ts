import { undirectedGraph, type Graph, type Tie } from '#shared/domain/network/graph.ts'
import fc from 'fast-check'

export type Drawn = Readonly<{ size: number; ties: readonly Tie[] }>

/** Few people with any ties among them, some in both directions and some twice. */
export const anyTies: fc.Arbitrary<Drawn> = fc.integer({ min: 1, max: 9 }).chain((size) => {
  const node = fc.nat({ max: size - 1 })
  const tie = fc.record({ from: node, to: node, strength: fc.constantFrom(1 / 3, 2 / 3, 1) })
  return fc.record({ size: fc.constant(size), ties: fc.array(tie, { maxLength: 18 }) })
})

/** Steps from each node to each, by trying whether a detour over a third is shorter. Source: Floyd 1962. */
export function stepsBetween(graph: Graph): readonly (readonly number[])[] {
  const nodes = Array.from({ length: graph.size }, (_, node) => node)
  const steps = nodes.map((from) =>
    nodes.map((to) => (from === to ? 0 : leads(graph, from, to) ? 1 : Infinity)),
  )
  for (const over of nodes) {
    for (const from of nodes) {
      for (const to of nodes) {
        const detour = steps[from]![over]! + steps[over]![to]!
        if (detour < steps[from]![to]!) steps[from]![to] = detour
      }
    }
  }
  return steps
}

/** How many parts the graph has without a node or a tie, counted by who reaches whom. */
export function partsLeft(
  { size, ties }: Drawn,
  without: Readonly<{ node?: number; tie?: readonly [number, number] }>,
) {
  const left = ties.filter(
    ({ from, to }) =>
      from !== without.node &&
      to !== without.node &&
      !(without.tie?.includes(from) && without.tie.includes(to)),
  )
  const steps = stepsBetween(undirectedGraph(size, left))
  const seen = new Set<number>()
  let parts = 0
  for (let node = 0; node < size; node++) {
    if (node === without.node || seen.has(node)) continue
    parts += 1
    steps[node]!.forEach((distance, other) => distance < Infinity && seen.add(other))
  }
  return parts
}

function leads(graph: Graph, from: number, to: number): boolean {
  return graph.targets.subarray(graph.offsets[from], graph.offsets[from + 1]).includes(to)
}
