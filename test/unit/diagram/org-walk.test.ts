import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOrg } from '../../../renderer/diagram/org-layout.ts'
import { routePath } from '../../../renderer/diagram/link-path.ts'
import { routeThrough } from '../../../renderer/diagram/sketch.ts'
import { lineUp, linksUpFrom } from '../../../renderer/diagram/org-links.ts'
import { walk, type Step } from '../../../renderer/diagram/org-walk.ts'
import { anOrg, someWishes } from './arbitrary-org.ts'

/** Ada leads Ben, who leads Eva and Finn, and Cleo, who leads Gil. Dora reports to Ada and leads nobody. */
const team = layOrg(
  (
    [
      ['Ada', null],
      ['Ben', 'Ada'],
      ['Cleo', 'Ada'],
      ['Dora', 'Ada'],
      ['Eva', 'Ben'],
      ['Finn', 'Ben'],
      ['Gil', 'Cleo'],
    ] as const
  ).map(([id, parentId]) => ({ id, parentId, widthPx: 196, heightPx: 60 })),
)

const ways: readonly [string, Step, string | undefined][] = [
  ['Ben', 'up', 'Ada'],
  ['Ada', 'up', undefined],
  ['Ada', 'down', 'Ben'],
  ['Ben', 'right', 'Cleo'],
  ['Cleo', 'right', 'Dora'],
  ['Dora', 'right', undefined],
  ['Cleo', 'left', 'Ben'],
  ['Ben', 'left', undefined],
  ['Finn', 'right', 'Gil'],
  ['Gil', 'left', 'Finn'],
  ['Eva', 'down', 'Finn'],
  ['Finn', 'down', undefined],
  ['Finn', 'up', 'Ben'],
  ['Gil', 'home', 'Ada'],
  ['Eva', 'end', 'Gil'],
]

test.each(ways)('from %s, %s leads to %s', (from, step, to) => {
  expect(walk(team, from, step)).toBe(to)
})

test('arrow keys alone reach everybody below the first top, and right reaches the next top', () => {
  fc.assert(
    fc.property(anOrg, someWishes, (nodes, wishes) => {
      const layout = layOrg(nodes, wishes)
      const [first] = layout.rootIds
      const reached = new Set<string>()
      const waiting = first === undefined ? [] : [first]
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (reached.has(id)) continue
        reached.add(id)
        for (const step of ['down', 'right', 'left', 'up'] as const) {
          const next = walk(layout, id, step)
          if (next !== undefined) waiting.push(next)
        }
      }
      expect(reached.size).toBe(nodes.length)
    }),
  )
})

test('left takes back right', () => {
  fc.assert(
    fc.property(anOrg, (nodes) => {
      const layout = layOrg(nodes)
      for (const { id } of nodes) {
        const right = walk(layout, id, 'right')
        if (right !== undefined) expect(walk(layout, right, 'left')).toBe(id)
      }
    }),
  )
})

test('the line up names everybody above, and draws one link less', () => {
  expect(lineUp(team, 'Gil')).toEqual(['Gil', 'Cleo', 'Ada'])
  expect(linksUpFrom(team, 'Gil').match(/M/g)).toHaveLength(2)
  expect(linksUpFrom(team, 'Ada')).toBe('')
})

test('a path rounds its corners and goes straight on where there is none', () => {
  expect(
    pathThrough([
      { x: 0, y: 0 },
      { x: 0, y: 10 },
      { x: 0, y: 30 },
    ]),
  ).toBe('M0 0l0 30')
  expect(
    pathThrough([
      { x: 0, y: 0 },
      { x: 0, y: 40 },
      { x: 40, y: 40 },
    ]),
  ).toBe('M0 0l0 32q0 8 8 8l32 0')
  expect(pathThrough([])).toBe('')
})

function pathThrough(points: Parameters<typeof routeThrough>[2]): string {
  return routePath(routeThrough('manager', 'report', points))
}
