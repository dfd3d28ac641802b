import type { Box } from './geometry.ts'
import { forestOf, type OrgForest, type OrgNode } from './org-forest.ts'
import { orgOptions, type OrgOptions } from './org-options.ts'
import { arranged, isLeaf, parted } from './org-reports.ts'
import { newOrgMemory, sketchForest, type OrgMemory } from './org-sketch.ts'
import { spread, type Route, type Sketch } from './sketch.ts'

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
export type Draft = Readonly<{ forest: OrgForest; options: OrgOptions; sketch: Sketch }>

export function draftOf(
  nodes: readonly OrgNode[],
  forest: OrgForest,
  wishes: Partial<OrgOptions>,
  memory: OrgMemory = newOrgMemory(),
): Draft {
  const options = { ...orgOptions, ...wishes }
  return { forest, options, sketch: sketchForest(nodes, forest, options, memory) }
}

export function finished({ forest, options, sketch }: Draft): OrgLayout {
  const { spots, routes } = spread(sketch)
  const known = new Map(spots.map((spot) => [spot.id, spot]))
  const cards = new Map<string, PlacedCard>()
  const rootIds = [
    ...forest.roots.filter((id) => !isLeaf(id, forest)),
    ...forest.roots.filter((id) => isLeaf(id, forest)),
  ]
  const waiting = rootIds.map((id) => ({ id, depth: 0 })).reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { id, depth } = next
    const spot = known.get(id)
    const reportIds = inReadingOrder(forest.reportsOf(id), forest, options)
    if (spot) {
      const { x, y, widthPx, heightPx } = spot
      cards.set(id, { id, x, y, widthPx, heightPx, parentId: forest.parentOf(id), depth, reportIds })
    }
    for (let index = reportIds.length - 1; index >= 0; index--) {
      waiting.push({ id: reportIds[index] ?? '', depth: depth + 1 })
    }
  }
  return {
    flow: 'down',
    cards,
    rootIds,
    routes,
    widthPx: sketch.widthPx,
    heightPx: sketch.heightPx,
  }
}

function inReadingOrder(
  reports: readonly string[],
  forest: OrgForest,
  options: OrgOptions,
): readonly string[] {
  if (reports.length === 0) return reports
  const { assistants, others } = parted(reports, forest)
  const { beside, stacked } = arranged(others, forest, options)
  return assistants.length + stacked.length === 0 ? beside : [...assistants, ...beside, ...stacked]
}
