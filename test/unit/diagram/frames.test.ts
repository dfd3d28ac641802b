import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layFrames } from '../../../renderer/diagram/frames.ts'
import { isInside, overlap } from '../../../renderer/diagram/geometry.ts'
import { layOrg } from '../../../renderer/diagram/org-layout.ts'
import { anOrg } from './arbitrary-org.ts'
import { crossings, outside, overlapping } from './drawing-faults.ts'

/** Several hierarchies, of which some may have nobody in them. */
const someOrgs = fc.array(anOrg, { maxLength: 5 }).map((orgs) =>
  orgs.map((nodes, at) =>
    nodes.map((node) => ({
      ...node,
      id: `${at} ${node.id}`,
      parentId: node.parentId === null ? null : `${at} ${node.parentId}`,
    })),
  ),
)

test('everybody stands in the frame of their account, frames cover no other, and lines go as they did', () => {
  fc.assert(
    fc.property(someOrgs, (orgs) => {
      const all = orgs.map((nodes, at) => ({ name: `firm ${at}`, layout: layOrg(nodes), lanes: [] }))
      const { layout, lanes, offsets } = layFrames(all)
      expect(layout.cards.size).toBe(orgs.flat().length)
      expect(overlapping(layout)).toEqual([])
      expect(outside(layout)).toEqual([])
      expect(crossings(layout)).toEqual([])
      expect(lanes.map(({ name }) => name)).toEqual(
        all.filter((each) => each.layout.cards.size > 0).map(({ name }) => name),
      )
      for (const [index, one] of lanes.entries())
        for (const other of lanes.slice(index + 1)) expect(overlap(one, other)).toBe(false)
      for (const { id, x, y, widthPx, heightPx } of layout.cards.values()) {
        const frame = lanes.find(({ name }) => name === `firm ${id.split(' ')[0]}`)
        expect(frame && isInside(frame, { x, y })).toBe(true)
        expect(frame && isInside(frame, { x: x + widthPx, y: y + heightPx })).toBe(true)
      }
      for (const { layout: alone } of all)
        for (const { id, x, y } of alone.cards.values()) {
          const [there, by] = [layout.cards.get(id), offsets.get(id)]
          expect(there && by && { x: there.x - by.x, y: there.y - by.y }).toEqual({ x, y })
        }
      expect(layFrames(structuredClone(all))).toEqual({ layout, lanes, offsets })
    }),
  )
})
