import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  collapseOrg,
  levelCount,
  nothingCollapsed,
  revealing,
  toggled,
  type Collapsing,
} from '../../../renderer/diagram/collapsing.ts'
import { forestOf } from '../../../renderer/diagram/org-forest.ts'
import { collapsingParams, readCollapsing } from '../../../renderer/features/people/collapsing-address.ts'
import { aBrokenOrg, anOrg, evenOrg } from './arbitrary-org.ts'

/** n0 leads n1 and n2; n1 leads n3 and n4, n2 leads n5 and n6. */
const seven = evenOrg(7, 2)

function drawn(collapsing: Collapsing, kept: readonly string[] = []): string {
  return collapseOrg(seven, collapsing, kept)
    .nodes.map(({ id }) => id)
    .join(' ')
}

test('a collapsed group is left out and counted, and comes back', () => {
  const collapsed = toggled(nothingCollapsed, 'n1', 1)
  expect(drawn(collapsed)).toBe('n0 n1 n2 n5 n6')
  expect(collapseOrg(seven, collapsed).groups.get('n1')).toEqual({ below: 2, depth: 1, isCollapsed: true })
  expect(collapseOrg(seven, collapsed).groups.get('n0')?.below).toBe(6)
  expect(drawn(toggled(collapsed, 'n1', 1))).toBe('n0 n1 n2 n3 n4 n5 n6')
})

test('below a level all are collapsed, but for those that are expanded again', () => {
  const two = { ...nothingCollapsed, levels: 2 }
  expect(drawn(two)).toBe('n0 n1 n2')
  const withOne = toggled(two, 'n2', 1)
  expect(drawn(withOne)).toBe('n0 n1 n2 n5 n6')
  expect(drawn(toggled(withOne, 'n2', 1))).toBe('n0 n1 n2')
  expect(drawn({ ...nothingCollapsed, levels: 1 })).toBe('n0')
})

test('somebody who is found is drawn meanwhile, somebody who is selected is revealed', () => {
  const one = { ...nothingCollapsed, levels: 1 }
  expect(drawn(one, ['n5'])).toBe('n0 n1 n2 n5 n6')
  const state = revealing(toggled(nothingCollapsed, 'n2', 1), seven, 'n6')
  expect(drawn(state)).toBe('n0 n1 n2 n3 n4 n5 n6')
  expect(drawn(revealing(one, seven, 'n6'))).toBe('n0 n1 n2 n5 n6')
})

test('who is drawn has a manager who is drawn, and with those left out nobody is lost', () => {
  const ids = fc.array(
    fc.nat(89).map((index) => `n${index}`),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(
      fc.oneof(anOrg, aBrokenOrg),
      fc.option(fc.integer({ min: 1, max: 4 })),
      ids,
      ids,
      (nodes, levels, collapsed, expanded) => {
        const collapsing = { levels, collapsed: new Set(collapsed), expanded: new Set(expanded) }
        const shown = collapseOrg(nodes, collapsing)
        const forest = forestOf(nodes)
        const drawnIds = new Set(shown.nodes.map(({ id }) => id))
        for (const id of drawnIds) {
          const above = forest.parentOf(id)
          if (above !== null) expect(drawnIds.has(above)).toBe(true)
        }
        const leftOut = [...shown.groups.values()].reduce(
          (sum, group) => sum + (group.isCollapsed ? group.below : 0),
          0,
        )
        expect(drawnIds.size + leftOut).toBe(nodes.length)
      },
    ),
  )
})

test('levels are counted along the deepest chain', () => {
  expect([0, 1, 2, 7, 8].map((count) => levelCount(evenOrg(count, 2)))).toEqual([0, 1, 2, 3, 4])
})

test('what is collapsed goes into the address and comes out of it', () => {
  const collapsing = { levels: 3, collapsed: new Set(['a', 'b']), expanded: new Set(['c']) }
  const params = collapsingParams(collapsing)
  expect(params).toEqual({ levels: '3', collapsed: 'a.b', expanded: 'c' })
  expect(readCollapsing(new URLSearchParams('levels=3&collapsed=a.b&expanded=c'))).toEqual(collapsing)
  expect(readCollapsing(new URLSearchParams('levels=x'))).toEqual(nothingCollapsed)
  expect(collapsingParams(nothingCollapsed)).toEqual({ levels: null, collapsed: null, expanded: null })
})
