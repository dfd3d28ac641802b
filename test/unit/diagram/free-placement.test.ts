import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundsOf, layPlaced } from '../../../renderer/diagram/free-placement.ts'
import { overlap } from '../../../renderer/diagram/geometry.ts'
import { layOrg } from '../../../renderer/diagram/org-layout.ts'
import { pointsOf } from '../../../renderer/diagram/sketch.ts'
import { anOrg } from './arbitrary-org.ts'

const aPlace = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) })
const somePlaced = fc
  .tuple(anOrg, fc.infiniteStream(fc.option(aPlace)))
  .map(([nodes, dice]) => nodes.map((node) => ({ ...node, place: dice.next().value ?? null })))

test('where nobody was put anywhere, everybody stands and every line goes as in the drawing it started from', () => {
  fc.assert(
    fc.property(anOrg, (nodes) => {
      const start = layOrg(nodes)
      const { cards, routes } = layPlaced(
        nodes.map((node) => ({ ...node, place: null })),
        start,
      )
      const before = new Map(start.routes.map((route) => [route.toId, pointsOf(route)]))
      for (const route of routes) expect(pointsOf(route)).toEqual(before.get(route.toId))
      for (const { id, x, y } of cards.values()) expect({ x, y }).toEqual(at(start.cards.get(id)))
    }),
  )
})

test('whoever was put somewhere stands exactly there, and whoever was not covers nobody', () => {
  fc.assert(
    fc.property(somePlaced, (nodes) => {
      const { cards } = layPlaced(nodes, layOrg(nodes))
      expect(cards.size).toBe(nodes.length)
      for (const { id, place } of nodes) if (place) expect(at(cards.get(id))).toEqual(place)
      if (!nodes.some(({ place }) => place)) return
      for (const { id } of nodes.filter(({ place }) => place === null)) {
        const own = cards.get(id)
        for (const other of cards.values())
          if (own && other.id !== id) expect(overlap(own, other)).toBe(false)
      }
    }),
  )
})

test('the same people give the same drawing, within its bounds', () => {
  fc.assert(
    fc.property(somePlaced, (nodes) => {
      const layout = layPlaced(nodes, layOrg(nodes))
      expect(layPlaced(structuredClone(nodes), layOrg(nodes))).toEqual(layout)
      const bounds = boundsOf(layout)
      for (const card of layout.cards.values()) {
        expect(card.x).toBeGreaterThanOrEqual(bounds.x)
        expect(card.y + card.heightPx).toBeLessThanOrEqual(bounds.y + bounds.heightPx)
      }
    }),
  )
})

function at(card: Readonly<{ x: number; y: number }> | undefined) {
  return card && { x: card.x, y: card.y }
}
