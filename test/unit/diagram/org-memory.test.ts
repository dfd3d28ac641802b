import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forestOf, type OrgNode } from '../../../renderer/diagram/org-forest.ts'
import { draftOf, finished, layOrg, type OrgLayout } from '../../../renderer/diagram/org-layout.ts'
import type { OrgOptions } from '../../../renderer/diagram/org-options.ts'
import { newOrgMemory, type OrgMemory } from '../../../renderer/diagram/org-sketch.ts'
import { touchedSince } from '../../../renderer/diagram/org-touched.ts'
import { anOrg, evenOrg, someWishes } from './arbitrary-org.ts'

const edits = fc.array(
  fc.record({
    what: fc.constantFrom('move', 'remove', 'resize', 'assist', 'wish'),
    whom: fc.nat(89),
    under: fc.nat(89),
    wishes: someWishes,
  }),
  { maxLength: 12 },
)

test('a drawing made with what was placed before is the same as one made afresh, whatever changed in between', () => {
  fc.assert(
    fc.property(anOrg, someWishes, edits, (start, startWishes, changes) => {
      const memory = newOrgMemory()
      let [nodes, wishes] = [start, startWishes]
      expect(laidWith(memory, nodes, wishes)).toEqual(layOrg(nodes, wishes))
      for (const { what, whom, under, wishes: others } of changes) {
        const id = `n${whom}`
        if (what === 'wish') wishes = others
        else if (what === 'remove') nodes = nodes.filter((node) => node.id !== id)
        else
          nodes = nodes.map((node): OrgNode => {
            if (node.id !== id) return node
            if (what === 'resize') return { ...node, heightPx: node.heightPx + 20 }
            if (what === 'assist') return { ...node, isAssistant: !node.isAssistant }
            return { ...node, parentId: `n${under}` }
          })
        expect(laidWith(memory, nodes, wishes)).toEqual(layOrg(nodes, wishes))
      }
    }),
  )
})

test('who did not move is not placed again', () => {
  const memory = newOrgMemory()
  const nodes = evenOrg(400, 5)
  laidWith(memory, nodes, {})
  const before = new Map(memory.cells)
  laidWith(
    memory,
    nodes.map((node) => (node.id === 'n399' ? { ...node, parentId: 'n1' } : node)),
    {},
  )

  const anew = [...memory.cells].filter(([id, known]) => before.get(id) !== known).map(([id]) => id)
  // Whom n399 left and whom it came to, and everybody above these.
  expect(anew.toSorted()).toEqual(['n0', 'n1', 'n15', 'n2', 'n79'])
})

test('of a list in which one moved, only the two ways up are looked at, those below first', () => {
  const before = evenOrg(400, 5)
  const after = before.map((node) => (node.id === 'n399' ? { ...node, parentId: 'n1' } : { ...node }))
  expect(touchedSince(before, after, forestOf(after))).toEqual(['n79', 'n399', 'n15', 'n1', 'n2', 'n0'])
  expect(touchedSince(before, before, forestOf(before))).toEqual([])
})

test('who came, went or made a loop has everybody looked at', () => {
  const before = evenOrg(40, 3)
  const fewer = before.slice(0, -1)
  expect(touchedSince(before, fewer, forestOf(fewer))).toBeUndefined()
  const loop = before.map((node) => (node.id === 'n0' ? { ...node, parentId: 'n1' } : node))
  expect(touchedSince(before, loop, forestOf(loop))).toBeUndefined()
})

function laidWith(memory: OrgMemory, nodes: readonly OrgNode[], wishes: Partial<OrgOptions>): OrgLayout {
  return finished(draftOf(nodes, forestOf(nodes), wishes, memory))
}
