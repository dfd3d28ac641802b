import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box, Point } from '../../../renderer/diagram/geometry.ts'
import { arrangeOrg } from '../../../renderer/diagram/org-arrange.ts'
import type { OrgNode } from '../../../renderer/diagram/org-forest.ts'
import { layOrg } from '../../../renderer/diagram/org-layout.ts'
import { pointsOf } from '../../../renderer/diagram/sketch.ts'
import { aBrokenOrg, anOrg, evenOrg, someWishes } from './arbitrary-org.ts'
import { crossings, overlapping } from './drawing-faults.ts'

test('every person is placed once, within the drawing', () => {
  fc.assert(
    fc.property(anOrg, someWishes, (nodes, wishes) => {
      const layout = layOrg(nodes, wishes)
      expect([...layout.cards.keys()].sort()).toEqual(nodes.map((node) => node.id).sort())
      for (const card of layout.cards.values()) {
        expect(card.x).toBeGreaterThanOrEqual(0)
        expect(card.y).toBeGreaterThanOrEqual(0)
        expect(card.x + card.widthPx).toBeLessThanOrEqual(layout.widthPx)
        expect(card.y + card.heightPx).toBeLessThanOrEqual(layout.heightPx)
      }
    }),
  )
})

test('no two cards overlap', () => {
  fc.assert(
    fc.property(anOrg, someWishes, (nodes, wishes) => {
      expect(overlapping(layOrg(nodes, wishes))).toEqual([])
    }),
  )
})

test('everybody stands below their manager', () => {
  fc.assert(
    fc.property(anOrg, someWishes, (nodes, wishes) => {
      const { cards } = layOrg(nodes, wishes)
      for (const card of cards.values()) {
        const manager = cards.get(card.parentId ?? '')
        if (manager) expect(card.y).toBeGreaterThanOrEqual(manager.y + manager.heightPx)
        expect(card.depth).toBe(manager ? manager.depth + 1 : 0)
      }
    }),
  )
})

test('siblings keep their order: those with people of their own, and those without', () => {
  fc.assert(
    fc.property(anOrg, someWishes, (nodes, wishes) => {
      const { cards, rootIds } = layOrg(nodes, wishes)
      const order = new Map(nodes.map((node, index) => [node.id, index]))
      const isManager = (id: string): boolean => nodes.some((node) => node.parentId === id)
      for (const ids of [rootIds, ...[...cards.values()].map((card) => card.reportIds)]) {
        for (const group of [ids.filter(isManager), ids.filter((id) => !isManager(id))]) {
          const places = group.map((id) => order.get(id) ?? -1)
          expect(places).toEqual(places.toSorted((one, other) => one - other))
        }
      }
    }),
  )
})

test('reports of one manager that stand in one row go from left to right in their order', () => {
  fc.assert(
    fc.property(anOrg, someWishes, (nodes, wishes) => {
      const { cards } = layOrg(nodes, wishes)
      for (const { reportIds } of cards.values()) {
        const branches = reportIds
          .map((id) => cards.get(id))
          .filter((card) => card && card.reportIds.length > 0)
        for (const [index, card] of branches.entries()) {
          const next = branches[index + 1]
          if (card && next && card.y === next.y) expect(card.x).toBeLessThan(next.x)
        }
      }
    }),
  )
})

test('the same people give the same drawing', () => {
  fc.assert(
    fc.property(anOrg, someWishes, (nodes, wishes) => {
      expect(layOrg(nodes, wishes)).toEqual(layOrg(structuredClone(nodes), { ...wishes }))
      expect(arrangeOrg(nodes)).toEqual(arrangeOrg(structuredClone(nodes)))
    }),
    { numRuns: 40 },
  )
})

test('a line goes from the lower edge of each manager to the edge of each report', () => {
  fc.assert(
    fc.property(anOrg, someWishes, (nodes, wishes) => {
      const { cards, routes } = layOrg(nodes, wishes)
      const known = nodes.filter((node) => node.parentId !== null)
      expect(routes.map((route) => route.toId).sort()).toEqual(known.map((node) => node.id).sort())
      for (const route of routes) {
        const { fromId, toId } = route
        const points = pointsOf(route)
        const manager = cards.get(fromId)
        const report = cards.get(toId)
        const [start] = points
        const end = points.at(-1)
        expect(report?.parentId).toBe(fromId)
        expect(start?.y).toBe((manager?.y ?? 0) + (manager?.heightPx ?? 0))
        expect(manager && start && isOnEdge(manager, start)).toBe(true)
        expect(report && end && isOnEdge(report, end)).toBe(true)
      }
    }),
  )
})

test('lines run straight across or down, and through no card', () => {
  fc.assert(
    fc.property(anOrg, someWishes, (nodes, wishes) => {
      expect(crossings(layOrg(nodes, wishes))).toEqual([])
    }),
  )
})

test('a loop or an unknown manager in the data still gives a drawing of everybody', () => {
  fc.assert(
    fc.property(aBrokenOrg, (nodes) => {
      const layout = layOrg(nodes)
      expect(layout.cards.size).toBe(nodes.length)
      expect(overlapping(layout)).toEqual([])
    }),
  )
})

test('nobody gives an empty drawing', () => {
  expect(layOrg([])).toEqual({
    flow: 'down',
    cards: new Map(),
    rootIds: [],
    routes: [],
    widthPx: 0,
    heightPx: 0,
  })
})

test('a chain of 5,000 managers is drawn', () => {
  const layout = layOrg(evenOrg(5_000, 1))
  expect(layout.cards.size).toBe(5_000)
  expect(Math.max(...[...layout.cards.values()].map((card) => card.depth))).toBe(4_999)
})

test('stacks make a wide span compact, and rows make it fit', () => {
  const nodes = evenOrg(3_000, 8)
  const plain = layOrg(nodes, { stackFrom: Infinity })
  const stacked = layOrg(nodes)
  const arranged = arrangeOrg(nodes)
  expect(stacked.widthPx).toBeLessThan(plain.widthPx / 3)
  expect(arranged.widthPx).toBeLessThan(stacked.widthPx / 3)
})

test('a small hierarchy keeps the usual shape: all reports of one manager in one row', () => {
  const { cards } = arrangeOrg(evenOrg(5, 4))
  expect(new Set([...cards.values()].filter((card) => card.depth === 1).map((card) => card.y)).size).toBe(1)
})

test('two small hierarchies stand beside each other', () => {
  const { rootIds, cards } = arrangeOrg([
    ...evenOrg(3, 2),
    ...evenOrg(3, 2).map((node) => ({
      ...node,
      id: `other ${node.id}`,
      parentId: node.parentId === null ? null : `other ${node.parentId}`,
    })),
  ])
  expect(rootIds.map((id) => cards.get(id)?.y)).toEqual([0, 0])
})

test('people whom nothing joins stand in a field', () => {
  const nodes = Array.from({ length: 30 }, (_, index): OrgNode => ({
    id: `n${index}`,
    parentId: null,
    widthPx: 196,
    heightPx: 60,
  }))
  const { widthPx, heightPx } = arrangeOrg(nodes)
  expect(widthPx / heightPx).toBeGreaterThan(1)
  expect(widthPx / heightPx).toBeLessThan(3)
})

test('speed of 5,000 people', () => {
  for (const span of [3, 8, 40]) {
    const nodes = evenOrg(5_000, span)
    const startedAt = performance.now()
    const { cards, widthPx, heightPx } = arrangeOrg(nodes)
    const ms = Math.round(performance.now() - startedAt)
    console.log(`span ${span}: ${cards.size} cards in ${ms} ms, ${widthPx} x ${heightPx} px`)
    expect(cards.size).toBe(5_000)
  }
})

function isOnEdge(box: Box, { x, y }: Point): boolean {
  const isAcross = x >= box.x && x <= box.x + box.widthPx
  const isAlong = y >= box.y && y <= box.y + box.heightPx
  const isOnSide = (x === box.x || x === box.x + box.widthPx) && isAlong
  return isOnSide || ((y === box.y || y === box.y + box.heightPx) && isAcross)
}
