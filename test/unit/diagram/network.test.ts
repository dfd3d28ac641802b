import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlap } from '../../../renderer/diagram/geometry.ts'
import { layNetwork, type Tie } from '../../../renderer/diagram/network.ts'
import { settle } from '../../../renderer/diagram/settle.ts'
import { anOrg, evenOrg } from './arbitrary-org.ts'
import { outside, overlapping } from './drawing-faults.ts'

const someTies: fc.Arbitrary<readonly Tie[]> = fc.array(
  fc.record({
    fromId: fc.nat(95).map((index) => `n${index}`),
    toId: fc.nat(95).map((index) => `n${index}`),
    strength: fc.constantFrom(1 as const, 2 as const, 3 as const),
  }),
  { maxLength: 60 },
)

test('everybody stands once, and no cards overlap', () => {
  fc.assert(
    fc.property(anOrg, someTies, (nodes, ties) => {
      const { layout } = layNetwork(nodes, ties)
      expect([...layout.cards.keys()].sort()).toEqual(nodes.map((node) => node.id).sort())
      expect(overlapping(layout)).toEqual([])
      expect(outside(layout)).toEqual([])
    }),
    { numRuns: 30 },
  )
})

test('those without a tie stand in a field below, in the order of the hierarchy', () => {
  fc.assert(
    fc.property(anOrg, someTies, (nodes, ties) => {
      const { layout, lanes } = layNetwork(nodes, ties)
      const [field] = lanes
      const known = new Set(nodes.map(({ id }) => id))
      const drawn = ties.filter(({ fromId, toId }) => fromId !== toId && known.has(fromId) && known.has(toId))
      const tied = new Set(drawn.flatMap(({ fromId, toId }) => [fromId, toId]))
      const cards = [...layout.cards.values()]
      expect(field?.count ?? 0).toBe(cards.filter(({ id }) => !tied.has(id)).length)
      for (const card of cards) expect(field !== undefined && overlap(field, card)).toBe(!tied.has(card.id))
      const depths = cards.filter(({ id }) => !tied.has(id)).map(({ depth }) => depth)
      expect(depths).toEqual(depths.toSorted((one, other) => one - other))
    }),
    { numRuns: 30 },
  )
})

test('the same people and ties give the same drawing', () => {
  fc.assert(
    fc.property(anOrg, someTies, (nodes, ties) => {
      expect(layNetwork(nodes, ties)).toEqual(layNetwork(structuredClone(nodes), structuredClone(ties)))
    }),
    { numRuns: 15 },
  )
})

test('who is tied stands nearer than who is not', () => {
  const ties = [0, 1, 2, 3, 4].map((index): Tie => ({
    fromId: `n${index}`,
    toId: `n${index + 1}`,
    strength: 2,
  }))
  const { cards } = layNetwork(evenOrg(6, 5), ties).layout
  const distances = (areTied: boolean): readonly number[] =>
    [...cards.values()].flatMap((one, index) =>
      [...cards.values()]
        .slice(index + 1)
        .filter(({ id }) => (Math.abs(Number(id.slice(1)) - Number(one.id.slice(1))) === 1) === areTied)
        .map((other) => Math.hypot(one.x - other.x, (one.y - other.y) * 1.7)),
    )
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  expect(mean(distances(true))).toBeLessThan(mean(distances(false)))
})

test('a network of thousands is laid out in bounded time', () => {
  const nodes = evenOrg(1_500, 8)
  const ties = nodes.slice(1).map(({ id, parentId }): Tie => ({
    fromId: id,
    toId: parentId ?? 'n0',
    strength: 1,
  }))
  const startedAt = performance.now()
  expect(layNetwork(nodes, ties).layout.cards.size).toBe(1_500)
  expect(performance.now() - startedAt).toBeLessThan(10_000)
})

test('cards on one heap are all moved apart, and the first stays', () => {
  const heap = Array.from({ length: 40 }, (_, index) => ({
    id: `n${index}`,
    x: 0,
    y: 0,
    widthPx: 196,
    heightPx: 60,
  }))
  const apart = settle(heap, 10)
  expect(apart[0]).toEqual(heap[0])
  expect(
    overlapping({
      cards: new Map(apart.map((box) => [box.id, { ...box, parentId: null, depth: 0, reportIds: [] }])),
    }),
  ).toEqual([])
})
