import { blocksOf, type Blocks } from './blocks.ts'
import type { Box, Point } from './geometry.ts'
import { mapOnDemand } from './on-demand.ts'
import { forestOf, type OrgForest, type OrgNode } from './org-forest.ts'
import { orgOptions, type OrgOptions } from './org-options.ts'
import { inReadingOrder, isLeaf } from './org-reports.ts'
import { newOrgMemory, sketchForest, type ForestSketch, type OrgMemory } from './org-sketch.ts'
import { sumOf, walkSketch, type Route, type Spot } from './sketch.ts'

/** A card where it stands: its manager, how far below the top it is, and its reports in the order they are seen. */
export type PlacedCard = Box &
  Readonly<{ id: string; parentId: string | null; depth: number; reportIds: readonly string[] }>

/** Where reports stand from their manager: below, to the right, wherever there is a place, or where somebody put them. */
export type Flow = 'down' | 'right' | 'free' | 'placed'

export type OrgLayout = Readonly<{
  flow: Flow
  /** By id, in reading order: each manager before the reports. */
  cards: ReadonlyMap<string, PlacedCard>
  rootIds: readonly string[]
  routes: readonly Route[]
  widthPx: number
  heightPx: number
  /** The same drawing in parts that moved as they are, where there are very many cards. */
  blocks?: Blocks
}>

/**
 * Places a hierarchy, or several beside each other, so that no cards overlap. Reports with people below them stand beside
 * each other in their own order; those without are stacked below their manager, so that a wide span stays compact. The
 * same nodes and options always give the same drawing.
 * Source of the packing: van der Ploeg, "Drawing non-layered tidy trees in linear time", 2014 (d3-flextree).
 */
export function layOrg(nodes: readonly OrgNode[], wishes: Partial<OrgOptions> = {}): OrgLayout {
  const draft = draftOf(nodes, forestOf(nodes), wishes)
  return finished(draft)
}

/** A hierarchy with everything placed in relation to what is around it: how large it is, is known. */
export type Draft = ForestSketch & Readonly<{ forest: OrgForest; options: OrgOptions }>

export function draftOf(
  nodes: readonly OrgNode[],
  forest: OrgForest,
  wishes: Partial<OrgOptions>,
  memory: OrgMemory = newOrgMemory(),
): Draft {
  const options = { ...orgOptions, ...wishes }
  return { forest, options, ...sketchForest(nodes, forest, options, memory) }
}

/**
 * A drawing of so many that it is seen as a field: told in blocks, its cards and lines one by one are made when they are asked
 * for. It says the same as the one that `finished` makes.
 */
export function finishedInBlocks(draft: Draft, count: number): OrgLayout {
  const { forest, options, sketch } = draft
  const blocks = blocksOf(sketch)
  // What was placed before is written over by what is placed next; the forest stays as it is.
  const reportIdsOf = (id: string): readonly string[] => inReadingOrder(forest.reportsOf(id), forest, options)
  let made: OrgLayout | undefined
  const whole = (): OrgLayout => (made ??= finished({ ...draft, reportIdsOf }))
  const rootIds = rootsInOrder(forest)
  // Whoever looks at all of it looks from the first of those above.
  const first = firstCard(blocks, rootIds[0] ?? '', reportIdsOf)
  const few = (id: string): PlacedCard | undefined => (first?.id === id ? first : undefined)
  const ids = { size: count, has: (id: string): boolean => forest.nodeOf(id) !== undefined }
  return {
    flow: 'down',
    cards: mapOnDemand(ids, few, () => whole().cards),
    rootIds,
    get routes() {
      return whole().routes
    },
    widthPx: sketch.widthPx,
    heightPx: sketch.heightPx,
    blocks,
  }
}

/** Trees first, then those who stand alone. */
function rootsInOrder(forest: OrgForest): readonly string[] {
  return [
    ...forest.roots.filter((id) => !isLeaf(id, forest)),
    ...forest.roots.filter((id) => isLeaf(id, forest)),
  ]
}

function firstCard(
  blocks: Blocks,
  id: string,
  reportIdsOf: (id: string) => readonly string[],
): PlacedCard | undefined {
  for (const { block, at } of blocks) {
    const spot = block.spots.find((each) => each.id === id)
    if (!spot) continue
    const { x, y } = sumOf(spot, at)
    return { ...spot, x, y, parentId: null, depth: 0, reportIds: reportIdsOf(id) }
  }
  return undefined
}

export function finished({ forest, sketch, reportIdsOf }: Draft): OrgLayout {
  const standing = new Map<string, Readonly<{ spot: Spot; at: Point }>>()
  const routes: Route[] = []
  walkSketch(sketch, {
    spot: (spot, at) => void standing.set(spot.id, { spot, at }),
    route: (route, at) => void routes.push({ ...route, at: sumOf(route.at, at) }),
  })
  const cards = new Map<string, PlacedCard>()
  const rootIds = rootsInOrder(forest)
  const place = (id: string, parentId: string | null, depth: number): void => {
    const stands = standing.get(id)
    if (!stands) return
    const { spot, at } = stands
    cards.set(id, {
      id,
      x: spot.x + at.x,
      y: spot.y + at.y,
      widthPx: spot.widthPx,
      heightPx: spot.heightPx,
      parentId,
      depth,
      reportIds: reportIdsOf(id),
    })
  }
  walkDown(rootIds, reportIdsOf, place)
  return {
    flow: 'down',
    cards,
    rootIds,
    routes,
    widthPx: sketch.widthPx,
    heightPx: sketch.heightPx,
  }
}

/** Visits everybody, each manager before the reports, and these before whoever comes after the manager. */
function walkDown(
  rootIds: readonly string[],
  reportIdsOf: (id: string) => readonly string[],
  visit: (id: string, parentId: string | null, depth: number) => void,
): void {
  const line = [{ ids: rootIds, parentId: null as string | null, next: 0 }]
  for (let level = line.at(-1); level; level = line.at(-1)) {
    const id = level.ids[level.next++]
    if (id === undefined) {
      line.pop()
      continue
    }
    visit(id, level.parentId, line.length - 1)
    const ids = reportIdsOf(id)
    if (ids.length > 0) line.push({ ids, parentId: id, next: 0 })
  }
}
