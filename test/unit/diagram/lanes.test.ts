import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlap } from '../../../renderer/diagram/geometry.ts'
import { layLanes, type LaneNode } from '../../../renderer/diagram/lanes.ts'
import { walk } from '../../../renderer/diagram/org-walk.ts'
import { anOrg, evenOrg } from './arbitrary-org.ts'
import { outside, overlapping } from './drawing-faults.ts'

const someLanes: fc.Arbitrary<readonly LaneNode[]> = fc
  .tuple(anOrg, fc.array(fc.constantFrom('', 'Sales', 'Quality', 'Purchasing', 'IT'), { minLength: 90 }))
  .map(([nodes, names]) => nodes.map((node, index) => ({ ...node, lane: names[index] ?? '' })))

test('everybody stands once, in the lane of their name, and no cards or lanes overlap', () => {
  fc.assert(
    fc.property(someLanes, (nodes) => {
      const { layout, lanes } = layLanes(nodes)
      expect([...layout.cards.keys()].sort()).toEqual(nodes.map((node) => node.id).sort())
      expect(overlapping(layout)).toEqual([])
      expect(outside(layout)).toEqual([])
      for (const { id, lane } of nodes) {
        const card = layout.cards.get(id)
        const around = lanes.filter((each) => card && overlap(each, card))
        expect(around.map(({ name }) => name)).toEqual([lane])
      }
      for (const [index, one] of lanes.entries()) {
        expect(one.count).toBe(nodes.filter(({ lane }) => lane === one.name).length)
        expect(lanes.slice(index + 1).some((other) => overlap(one, other))).toBe(false)
      }
    }),
  )
})

test('in a lane nobody stands above somebody nearer to the top', () => {
  fc.assert(
    fc.property(someLanes, (nodes) => {
      const { layout } = layLanes(nodes)
      const laneOf = new Map(nodes.map(({ id, lane }) => [id, lane]))
      const cards = [...layout.cards.values()]
      for (const one of cards) {
        for (const other of cards) {
          if (laneOf.get(one.id) !== laneOf.get(other.id) || one.depth >= other.depth) continue
          expect(one.y).toBeLessThan(other.y)
        }
      }
    }),
  )
})

test('those without a name stand last', () => {
  fc.assert(
    fc.property(someLanes, (nodes) => {
      const names = layLanes(nodes).lanes.map(({ name }) => name)
      if (names.includes('')) expect(names.at(-1)).toBe('')
    }),
  )
})

test('the same people give the same lanes', () => {
  fc.assert(
    fc.property(someLanes, (nodes) => {
      expect(layLanes(nodes)).toEqual(layLanes(structuredClone(nodes)))
    }),
    { numRuns: 40 },
  )
})

test('lanes keep the shape of a window, however many people there are', () => {
  const nodes = evenOrg(300, 8).map((node, index) => ({ ...node, lane: `Department ${index % 13}` }))
  const { widthPx, heightPx } = layLanes(nodes).layout
  expect(widthPx / heightPx).toBeGreaterThan(0.8)
  expect(widthPx / heightPx).toBeLessThan(3)
  expect(layLanes([]).lanes).toEqual([])
})

test('arrow keys lead to the nearest card on that side, home and end to the first and the last', () => {
  const nodes = evenOrg(5, 4).map((node, index) => ({ ...node, lane: index < 3 ? 'Left' : 'Right' }))
  const { layout } = layLanes(nodes)
  const left = layout.cards.get('n1')
  const right = layout.cards.get('n3')
  expect(left && right && left.x < right.x).toBe(true)
  expect(walk(layout, 'n0', 'down')).toBe('n1')
  expect(walk(layout, 'n1', 'up')).toBe('n0')
  expect(['n3', 'n4']).toContain(walk(layout, 'n2', 'right'))
  expect(walk(layout, 'n0', 'up')).toBeUndefined()
  expect(walk(layout, 'n4', 'home')).toBe('n0')
  expect(walk(layout, 'n0', 'end')).toBe('n4')
})
