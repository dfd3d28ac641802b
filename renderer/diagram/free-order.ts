import type { Box, Point } from './geometry.ts'
import { forestOf, type OrgNode } from './org-forest.ts'
import type { OrgLayout } from './org-layout.ts'
import { routeThrough } from './sketch.ts'

/** A card to be placed, with who reports to it and how far below the top it is. */
export type Ranked = OrgNode & Readonly<{ depth: number; reportIds: readonly string[] }>

/** Everybody in the order of a hierarchy: level after level, on each as they stand below their managers. */
export function byLevel<N extends OrgNode>(
  nodes: readonly N[],
): Readonly<{
  rootIds: readonly string[]
  ranked: readonly (N & Ranked)[]
}> {
  const forest = forestOf(nodes)
  const known = new Map(nodes.map((node) => [node.id, node]))
  const ranked: (N & Ranked)[] = []
  let level = forest.roots
  for (let depth = 0; level.length > 0; depth++) {
    for (const id of level) {
      const node = known.get(id)
      if (node)
        ranked.push({ ...node, parentId: forest.parentOf(id), depth, reportIds: forest.reportsOf(id) })
    }
    level = level.flatMap((id) => forest.reportsOf(id))
  }
  return { rootIds: forest.roots, ranked }
}

/** A drawing of cards that stand wherever there is a place: the reporting lines go straight from card to card. */
export function freeLayout(
  ranked: readonly Ranked[],
  rootIds: readonly string[],
  placeOf: (id: string) => Point,
): OrgLayout {
  const cards = new Map(
    ranked.map(({ id, parentId, depth, reportIds, widthPx, heightPx }) => [
      id,
      { id, parentId, depth, reportIds, widthPx, heightPx, ...placeOf(id) },
    ]),
  )
  const routes = ranked.flatMap(({ id, parentId }) => {
    const from = cards.get(parentId ?? '')
    const to = cards.get(id)
    return from && to ? [routeThrough(from.id, id, [lowerMiddle(from), upperMiddle(to)])] : []
  })
  const reach = (end: (box: Box) => number): number =>
    [...cards.values()].reduce((most, card) => Math.max(most, end(card)), 0)
  return {
    flow: 'free',
    cards,
    rootIds,
    routes,
    widthPx: reach((card) => card.x + card.widthPx),
    heightPx: reach((card) => card.y + card.heightPx),
  }
}

function lowerMiddle({ x, y, widthPx, heightPx }: Box): Point {
  return { x: x + widthPx / 2, y: y + heightPx }
}

function upperMiddle({ x, y, widthPx }: Box): Point {
  return { x: x + widthPx / 2, y }
}
