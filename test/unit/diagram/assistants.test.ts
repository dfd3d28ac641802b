import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrangeOrg } from '../../../renderer/diagram/org-arrange.ts'
import { arrangeOrgRight } from '../../../renderer/diagram/org-arrange-right.ts'
import { layOrg } from '../../../renderer/diagram/org-layout.ts'
import { anOrg, evenOrg, someWishes } from './arbitrary-org.ts'
import { crossings, outside, overlapping } from './drawing-faults.ts'

/** Any hierarchy in which some are said to assist, whether they can or not. */
const withAssistants = fc
  .tuple(anOrg, fc.infiniteStream(fc.boolean()))
  .map(([nodes, dice]) => nodes.map((node) => ({ ...node, isAssistant: dice.next().value === true })))

test('whoever assists stands beside the manager and above everybody who reports there, and nobody covers anybody', () => {
  fc.assert(
    fc.property(withAssistants, someWishes, (nodes, wishes) => {
      const layout = layOrg(nodes, wishes)
      expect(layout.cards.size).toBe(nodes.length)
      expect(overlapping(layout)).toEqual([])
      expect(outside(layout)).toEqual([])
      expect(crossings(layout)).toEqual([])
      for (const { id, isAssistant } of nodes) {
        const card = layout.cards.get(id)
        const manager = layout.cards.get(card?.parentId ?? '')
        if (!card || !manager) continue
        if (!isAssistant || card.reportIds.length > 0) {
          expect(card.y).toBeGreaterThanOrEqual(manager.y + manager.heightPx)
          continue
        }
        expect(card.x).toBeGreaterThanOrEqual(manager.x + manager.widthPx)
        const below = manager.reportIds.flatMap((each) => {
          const report = nodes.find((node) => node.id === each)
          const place = layout.cards.get(each)
          return report?.isAssistant && place?.reportIds.length === 0 ? [] : (place ?? [])
        })
        for (const report of below) expect(report.y).toBeGreaterThanOrEqual(card.y + card.heightPx)
      }
    }),
  )
})

test('assistants of one manager keep their order, one below the other', () => {
  fc.assert(
    fc.property(withAssistants, (nodes) => {
      const { cards } = layOrg(nodes)
      const order = new Map(nodes.map((node, index) => [node.id, index]))
      for (const manager of cards.values()) {
        const beside = nodes
          .filter((node) => node.isAssistant && node.parentId === manager.id)
          .flatMap(({ id }) => cards.get(id) ?? [])
          .filter((card) => card.reportIds.length === 0)
          .toSorted((one, other) => one.y - other.y)
        const places = beside.map(({ id }) => order.get(id) ?? -1)
        expect(places).toEqual(places.toSorted((one, other) => one - other))
        expect(manager.reportIds.slice(0, beside.length)).toEqual(beside.map(({ id }) => id))
      }
    }),
  )
})

test('the same people give the same drawing, down and to the right', () => {
  fc.assert(
    fc.property(withAssistants, (nodes) => {
      expect(arrangeOrg(nodes)).toEqual(arrangeOrg(structuredClone(nodes)))
      const right = arrangeOrgRight(nodes)
      expect(right).toEqual(arrangeOrgRight(structuredClone(nodes)))
      expect(overlapping(right)).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('without anybody who assists the drawing is as it was', () => {
  fc.assert(
    fc.property(anOrg, (nodes) => {
      expect(layOrg(nodes.map((node) => ({ ...node, isAssistant: false })))).toEqual(layOrg(nodes))
    }),
  )
})

test('5,000 people of whom each tenth assists all have their place', () => {
  const nodes = evenOrg(5_000, 8).map((node, index) => ({ ...node, isAssistant: index % 10 === 0 }))
  const { cards } = arrangeOrg(nodes)
  expect(cards.size).toBe(5_000)
})
