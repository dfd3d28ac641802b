import { centralityOf } from '#shared/domain/network/centrality.ts'
import {
  degreeOf,
  directedGraph,
  reversed,
  undirectedGraph,
  type Graph,
} from '#shared/domain/network/graph.ts'
import { allAtOnce } from '#shared/kernel/step-by-step.ts'
import {
  lossWithout,
  partsWithout,
  sizeOf,
  smallerSide,
  weakSpotsOf,
} from '#shared/domain/network/weak-spots.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyTies, partsLeft, stepsBetween } from './any-graph.ts'

describe.each([
  ['directed', directedGraph],
  ['undirected', undirectedGraph],
] as const)('over any %s graph', (_, graphOf) => {
  test('betweenness is the share of shortest ways that lead through, pair by pair', () => {
    fc.assert(
      fc.property(anyTies, ({ size, ties }) => {
        const graph = graphOf(size, ties)
        const tried = betweenByTrying(graph)
        Array.from(allAtOnce(centralityOf(graph)).between).forEach((value, node) =>
          expect(value).toBeCloseTo(tried[node]!, 9),
        )
      }),
    )
  })

  test('closeness counts who is reached and the steps to them', () => {
    fc.assert(
      fc.property(anyTies, ({ size, ties }) => {
        const graph = graphOf(size, ties)
        const steps = stepsBetween(graph)
        allAtOnce(centralityOf(graph)).near.forEach((near, node) => {
          const reached = steps[node]!.filter((distance) => distance > 0 && distance < Infinity)
          expect(near.reached).toBe(reached.length)
          expect(near.steps).toBe(reached.reduce((sum, distance) => sum + distance, 0))
          expect(near.share).toBeGreaterThanOrEqual(0)
          expect(near.share).toBeLessThanOrEqual(1)
        })
      }),
    )
  })

  test('turned around twice it is the same, and each tie counts for both ends', () => {
    fc.assert(
      fc.property(anyTies, ({ size, ties }) => {
        const graph = graphOf(size, ties)
        expect(reversed(reversed(graph))).toEqual(graph)
        const out = sumOfDegrees(graph)
        expect(sumOfDegrees(reversed(graph))).toBe(out)
      }),
    )
  })
})

describe('over any undirected graph', () => {
  test('those are cuts, without whom there are more parts than before', () => {
    fc.assert(
      fc.property(anyTies, fc.nat(), (drawn, at) => {
        const spots = weakSpotsOf(undirectedGraph(drawn.size, drawn.ties), at % drawn.size)
        const parts = partsLeft(drawn, {})
        expect(spots.components).toHaveLength(parts)
        const cuts = new Set(spots.cuts.map(({ node }) => node))
        for (let node = 0; node < drawn.size; node++) {
          expect(cuts.has(node)).toBe(partsLeft(drawn, { node }) > parts)
        }
        for (const cut of spots.cuts) {
          const { largest, others } = partsWithout(spots, cut)
          expect(parts + others.length).toBe(partsLeft(drawn, { node: cut.node }))
          expect(lossWithout(cut)).toBe(others.flat().length)
          expect(largest).toBeGreaterThanOrEqual(Math.max(...others.map((part) => part.length)))
        }
      }),
    )
  })

  test('those are bridges, without which there are more parts than before', () => {
    fc.assert(
      fc.property(anyTies, (drawn) => {
        const graph = undirectedGraph(drawn.size, drawn.ties)
        const spots = weakSpotsOf(graph)
        const parts = partsLeft(drawn, {})
        const bridges = new Set(
          spots.bridges.map(({ from, to }) => [Math.min(from, to), Math.max(from, to)].join()),
        )
        for (const { from, to } of drawn.ties) {
          if (from === to) continue
          const isBridge = partsLeft(drawn, { tie: [from, to] }) > parts
          expect(bridges.has([Math.min(from, to), Math.max(from, to)].join())).toBe(isBridge)
        }
        for (const bridge of spots.bridges) {
          const { end, nodes, otherEnd, others } = smallerSide(spots, bridge)
          expect(new Set([end, otherEnd])).toEqual(new Set([bridge.from, bridge.to]))
          expect(nodes).toContain(end)
          expect(nodes).not.toContain(otherEnd)
          expect(others).toBeGreaterThanOrEqual(nodes.length)
          expect(others + nodes.length).toBe(sizeOf(bridge.within))
        }
      }),
    )
  })
})

test('a line of 100,000 people is walked without a stack', () => {
  const ties = Array.from({ length: 99_999 }, (_, from) => ({ from, to: from + 1, strength: 1 }))
  const spots = weakSpotsOf(undirectedGraph(100_000, ties))
  expect(spots.cuts).toHaveLength(99_998)
  expect(spots.bridges).toHaveLength(99_999)
})

function sumOfDegrees(graph: Graph): number {
  return Array.from({ length: graph.size }, (_, node) => degreeOf(graph, node)).reduce((a, b) => a + b, 0)
}

/** For each pair: the ways over a node are those to it times those from it, where it lies on a shortest way. */
function betweenByTrying(graph: Graph): readonly number[] {
  const steps = stepsBetween(graph)
  const ways = waysBetween(steps)
  return steps.map((_, node) => {
    let sum = 0
    steps.forEach((row, from) =>
      row.forEach((distance, to) => {
        if (from === to || node === from || node === to || distance === Infinity) return
        if (row[node]! + steps[node]![to]! !== distance) return
        sum += (ways[from]![node]! * ways[node]![to]!) / ways[from]![to]!
      }),
    )
    return sum
  })
}

/** Counted from the nearest on: as many ways lead to a node as to those one step before it. */
function waysBetween(steps: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return steps.map((row, from) => {
    const ways = row.map((_, to) => (to === from ? 1 : 0))
    const nearestFirst = row.map((_, to) => to).toSorted((one, other) => row[one]! - row[other]!)
    for (const to of nearestFirst) {
      if (to === from || row[to] === Infinity) continue
      row.forEach((distance, before) => {
        if (distance === row[to]! - 1 && steps[before]![to] === 1) ways[to]! += ways[before]!
      })
    }
    return ways
  })
}
