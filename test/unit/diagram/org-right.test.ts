import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startOf } from '../../../renderer/diagram/journey.ts'
import { arrangeOrgRight } from '../../../renderer/diagram/org-arrange-right.ts'
import { arrangeOrg } from '../../../renderer/diagram/org-arrange.ts'
import { walk } from '../../../renderer/diagram/org-walk.ts'
import { anOrg, evenOrg } from './arbitrary-org.ts'
import { crossings, outside, overlapping } from './drawing-faults.ts'

test('from left to right: everybody is placed once, no cards overlap, no line runs through a card', () => {
  fc.assert(
    fc.property(anOrg, (nodes) => {
      const layout = arrangeOrgRight(nodes)
      expect([...layout.cards.keys()].sort()).toEqual(nodes.map((node) => node.id).sort())
      expect(overlapping(layout)).toEqual([])
      expect(outside(layout)).toEqual([])
      expect(crossings(layout)).toEqual([])
    }),
  )
})

test('everybody stands to the right of their manager, and siblings in one column go down in their order', () => {
  fc.assert(
    fc.property(anOrg, (nodes) => {
      const { cards } = arrangeOrgRight(nodes)
      for (const card of cards.values()) {
        const manager = cards.get(card.parentId ?? '')
        if (manager) expect(card.x).toBeGreaterThanOrEqual(manager.x + manager.widthPx)
        for (const [index, id] of card.reportIds.entries()) {
          const one = cards.get(id)
          const next = cards.get(card.reportIds[index + 1] ?? '')
          if (one && next && one.x === next.x) expect(one.y).toBeLessThan(next.y)
        }
      }
    }),
  )
})

test('the same people give the same drawing', () => {
  fc.assert(
    fc.property(anOrg, (nodes) => {
      expect(arrangeOrgRight(nodes)).toEqual(arrangeOrgRight(structuredClone(nodes)))
    }),
    { numRuns: 40 },
  )
})

test('a long column is broken into several, so that a large account stays readable', () => {
  const { widthPx, heightPx } = arrangeOrgRight(evenOrg(300, 8))
  expect(heightPx).toBeLessThan(300 * 30)
  expect(widthPx / heightPx).toBeGreaterThan(0.6)
})

test('right leads to the first report, left to the manager, up and down to the neighbors', () => {
  const team = arrangeOrgRight(evenOrg(7, 2))
  expect(walk(team, 'n0', 'right')).toBe('n1')
  expect(walk(team, 'n1', 'left')).toBe('n0')
  expect(walk(team, 'n1', 'down')).toBe('n2')
  expect(walk(team, 'n5', 'up')).toBe('n4')
  expect(walk(team, 'n6', 'home')).toBe('n0')
})

test('a card sets out from where it was seen, and one that was not drawn from its manager', () => {
  const nodes = evenOrg(3, 2)
  const before = arrangeOrg(nodes.slice(0, 2))
  const after = arrangeOrgRight(nodes)
  const seen = { x: 100, y: 50, scale: 0.5 }
  const journey = { before, after, fromView: seen, toView: { x: 0, y: 0, scale: 1 } }
  const stood = before.cards.get('n0')
  const start = startOf(journey, 'n0')
  expect(start).toEqual({ x: (stood?.x ?? 0) * 0.5 + 100, y: (stood?.y ?? 0) * 0.5 + 50, scale: 0.5 })
  expect(startOf(journey, 'n2')).toEqual(start)
  expect(startOf({ ...journey, before: arrangeOrg([]) }, 'n2')).toBeUndefined()
})
