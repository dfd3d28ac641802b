import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forestOf, type OrgNode } from '../../../renderer/diagram/org-forest.ts'
import { draftOf, finished, finishedInBlocks, type OrgLayout } from '../../../renderer/diagram/org-layout.ts'
import { allLinks } from '../../../renderer/diagram/org-links.ts'
import type { OrgOptions } from '../../../renderer/diagram/org-options.ts'
import { newOrgMemory, type OrgMemory } from '../../../renderer/diagram/org-sketch.ts'
import { anOrg, evenOrg, someWishes } from './arbitrary-org.ts'

test('a drawing in blocks has the cards and the lines of the whole one', () => {
  fc.assert(
    fc.property(anOrg, someWishes, (nodes, wishes) => {
      const [whole, inBlocks] = bothOf(nodes, wishes)
      expect([...inBlocks.cards]).toEqual([...whole.cards])
      expect(inBlocks.routes).toEqual(whole.routes)
      expect(inBlocks.rootIds).toEqual(whole.rootIds)
      expect(cardsTold(inBlocks)).toEqual(boxesOf(whole))
      expect(linesTold(inBlocks)).toEqual(linesIn(allLinks(whole), { x: 0, y: 0 }).toSorted())
    }),
  )
})

test('a card that is asked for alone is the card of the whole drawing, and nobody else is found', () => {
  fc.assert(
    fc.property(anOrg, someWishes, fc.nat(99), (nodes, wishes, whom) => {
      const [whole, inBlocks] = bothOf(nodes, wishes)
      const id = `n${whom}`
      expect(inBlocks.cards.size).toBe(whole.cards.size)
      expect(inBlocks.cards.has(id)).toBe(whole.cards.has(id))
      expect(inBlocks.cards.get(id)).toEqual(whole.cards.get(id))
    }),
  )
})

test('who moves takes the block along, and a drawing of before still says what it did', () => {
  const memory = newOrgMemory()
  const wishes = { rowLimitPx: 4_000 }
  const before = evenOrg(3_000, 6)
  const after = before.map((node) => (node.id === 'n8' ? { ...node, parentId: 'n2' } : node))
  const first = inBlocksWith(memory, before, wishes)
  const second = inBlocksWith(memory, after, wishes)
  const known = new Set(first.blocks?.map(({ block }) => block))
  const anew = (second.blocks ?? []).filter(({ block }) => !known.has(block))
  expect(anew.flatMap(({ block }) => block.spots).length).toBeLessThan(3_000 / 10)
  expect([...second.cards]).toEqual([...bothOf(after, wishes)[0].cards])
  expect([...first.cards]).toEqual([...bothOf(before, wishes)[0].cards])
})

test('spans say how many stand below and above', () => {
  fc.assert(
    fc.property(anOrg, (nodes) => {
      const forest = forestOf(nodes)
      const below = (id: string): number =>
        forest.reportsOf(id).reduce((sum, report) => sum + 1 + below(report), 0)
      const above = (id: string): number => {
        const parent = forest.parentOf(id)
        return parent === null ? 0 : 1 + above(parent)
      }
      const managers = nodes.map(({ id }) => id).filter((id) => forest.reportsOf(id).length > 0)
      const told = new Map(forest.spans().map((span) => [span.id, span]))
      expect(new Set(told.keys())).toEqual(new Set(managers))
      for (const id of managers) expect(told.get(id)).toEqual({ id, below: below(id), depth: above(id) })
    }),
  )
})

test('a forest of a large list in which one moved is the one that is made of it alone', () => {
  const nodes = evenOrg(1_500, 6)
  forestOf(nodes)
  const moved = nodes.map((node) => (node.id === 'n900' ? { ...node, parentId: 'n3' } : node))
  const forest = forestOf(moved)
  const below = new Map(moved.map(({ id }) => [id, moved.filter(({ parentId }) => parentId === id)]))
  for (const { id, parentId } of moved) {
    expect(forest.reportsOf(id)).toEqual(below.get(id)?.map((node) => node.id))
    expect(forest.parentOf(id)).toBe(parentId)
    expect(forest.nodeOf(id)?.id).toBe(id)
  }
  expect(new Set(forest.fromBelow).size).toBe(1_500)
})

function inBlocksWith(memory: OrgMemory, nodes: readonly OrgNode[], wishes: Partial<OrgOptions>): OrgLayout {
  return finishedInBlocks(draftOf(nodes, forestOf(nodes), wishes, memory), nodes.length)
}

function bothOf(
  nodes: readonly OrgNode[],
  wishes: Partial<OrgOptions>,
): readonly [whole: OrgLayout, inBlocks: OrgLayout] {
  const draft = draftOf(nodes, forestOf(nodes), wishes)
  return [finished(draft), finishedInBlocks(draft, nodes.length)]
}

/** Where each card is by the blocks and by what stands between them. */
function cardsTold({ blocks }: OrgLayout): ReadonlyMap<string, readonly number[]> {
  const spots = (blocks ?? []).flatMap(({ block, at }) =>
    block.spots.map((spot) => ({ ...spot, x: spot.x + at.x, y: spot.y + at.y })),
  )
  return new Map(spots.map(({ id, x, y, widthPx, heightPx }) => [id, [x, y, widthPx, heightPx]]))
}

function linesTold({ blocks }: OrgLayout): readonly string[] {
  return (blocks ?? []).flatMap(({ block, at }) => linesIn(block.links(), at)).sort()
}

/** Each line of a path with where it begins in the drawing. */
function linesIn(path: string, at: Readonly<{ x: number; y: number }>): readonly string[] {
  return path
    .split('M')
    .filter(Boolean)
    .map((line) => {
      const [, x, y, way] = /^(\S+) ([-\d.]+)(.*)$/.exec(line) ?? []
      return `${Number(x) + at.x} ${Number(y) + at.y}${way}`
    })
}

function boxesOf({ cards }: OrgLayout): ReadonlyMap<string, readonly number[]> {
  return new Map([...cards].map(([id, card]) => [id, [card.x, card.y, card.widthPx, card.heightPx]]))
}
