import { undirectedGraph, type Tie } from '#shared/domain/network/graph.ts'
import { allAtOnce } from '#shared/kernel/step-by-step.ts'
import { holdsOf, structuralHolesOf } from '#shared/domain/network/structural-holes.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTies } from './any-graph.ts'

const holesOf = (size: number, ties: readonly Tie[]) =>
  allAtOnce(structuralHolesOf(undirectedGraph(size, ties)))
const tie = (from: number, to: number, strength = 1): Tie => ({ from, to, strength })

test('the center of a star of three is free: each holds a third, squared, and all bring something new', () => {
  const [center, leaf] = holesOf(4, [tie(0, 1), tie(0, 2), tie(0, 3)])
  expect(center?.constraint).toBeCloseTo(3 * (1 / 3) ** 2, 12)
  expect(center?.effectiveSize).toBe(3)
  expect(leaf).toEqual({ constraint: 1, effectiveSize: 1 })
})

test('in a triangle each of the two holds 1/2 + 1/2 x 1/2, squared, and half of what they bring is known', () => {
  const [one] = holesOf(3, [tie(0, 1), tie(1, 2), tie(0, 2)])
  expect(one?.constraint).toBeCloseTo(2 * 0.75 ** 2, 12)
  expect(one?.effectiveSize).toBeCloseTo(1, 12)
})

test('strong ties hold more than weak ones, as networkx 3.6.1 has it', () => {
  const holes = holesOf(5, [tie(0, 1), tie(0, 2, 2 / 3), tie(1, 2, 1 / 3), tie(2, 3), tie(3, 4, 1 / 3)])
  const constraints = [0.7469444444444446, 0.9969444444444446, 0.5945138888888889, 0.625, 1]
  const sizes = [1.6666666666666667, 1.3333333333333335, 2.5, 2, 1]
  holes.forEach(({ constraint, effectiveSize }, node) => {
    expect(constraint).toBeCloseTo(constraints[node]!, 12)
    expect(effectiveSize).toBeCloseTo(sizes[node]!, 12)
  })
})

test('somebody without ties has neither', () => {
  expect(holesOf(1, [])).toEqual([{ constraint: null, effectiveSize: null }])
})

test('both are sums over the neighbors, and at equal strengths effective size is n - 2t/n', () => {
  fc.assert(
    fc.property(anyTies, ({ size, ties }) => {
      const graph = undirectedGraph(
        size,
        ties.map((each) => ({ ...each, strength: 1 })),
      )
      allAtOnce(structuralHolesOf(graph)).forEach(({ constraint, effectiveSize }, node) => {
        const holds = holdsOf(graph, node)
        if (holds.length === 0) return expect(constraint).toBeNull()
        expect(holds.reduce((sum, hold) => sum + hold.constraint, 0)).toBeCloseTo(constraint!, 9)
        const neighbors = new Set(holds.map(({ neighbor }) => neighbor))
        const among = new Set(
          ties
            .filter(({ from, to }) => from !== to && neighbors.has(from) && neighbors.has(to))
            .map(({ from, to }) => [Math.min(from, to), Math.max(from, to)].join()),
        ).size
        expect(effectiveSize).toBeCloseTo(holds.length - (2 * among) / holds.length, 9)
      })
    }),
  )
})
