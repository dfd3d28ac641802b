import type { Size } from './geometry.ts'
import { forestOf, type OrgNode } from './org-forest.ts'
import { draftOf, finished, finishedInBlocks, type OrgLayout } from './org-layout.ts'
import { orgOptions, type OrgOptions } from './org-options.ts'
import type { OrgMemory } from './org-sketch.ts'

/** The field of a usual window that a drawing is arranged for, whatever the size of the window at hand: maps keep their shape. */
export const usualFrame: Size = { widthPx: 1180, heightPx: 740 }

/** From here on one shape is taken without trying others. */
export const manyFrom = 1_000

const plain = { stackFrom: Infinity }
const stacked = { ...orgOptions }
const plainAtLeast = 0.85
const stackedAtLeast = 0.6
/** What breaking spans into rows must gain in size before the usual shape of a tree is given up. */
const gainAtLeast = 1.2

/**
 * Lays a hierarchy out in the simplest of shapes in which cards stay large when all of it is seen: everybody beside each
 * other, then with stacks, then with wide spans broken into rows.
 * @param memory what a large hierarchy was placed with before: what stands as it did is not placed again
 */
export function arrangeOrg(nodes: readonly OrgNode[], memory?: OrgMemory): OrgLayout {
  const forest = forestOf(nodes)
  const inOneRow = nodes.length <= 60 ? draftOf(nodes, forest, plain) : undefined
  if (inOneRow && shownScale(inOneRow.sketch) >= plainAtLeast) return finished(inOneRow)
  if (nodes.length > manyFrom)
    return finishedInBlocks(draftOf(nodes, forest, wishesForMany(nodes), memory), nodes.length)
  const inStacks = draftOf(nodes, forest, stacked)
  if (shownScale(inStacks.sketch) >= stackedAtLeast) return finished(inStacks)

  let best = inStacks
  for (const wishes of compactWishes(nodes)) {
    const draft = draftOf(nodes, forest, wishes)
    const gain = best === inStacks ? gainAtLeast : 1
    if (shownScale(draft.sketch) > shownScale(best.sketch) * gain) best = draft
  }
  return finished(best)
}

/** How large a drawing can be shown in the frame; 1 is natural size. */
export function shownScale({ widthPx, heightPx }: Size): number {
  return Math.min(usualFrame.widthPx / Math.max(1, widthPx), usualFrame.heightPx / Math.max(1, heightPx), 1)
}

function compactWishes(nodes: readonly OrgNode[]): readonly Partial<OrgOptions>[] {
  const widthPx = evenWidth(nodes)
  return [1, 1.3, 1.7, 2.2].flatMap((share) => [
    { rowLimitPx: Math.round(widthPx * share), twoColumnsFrom: 9 },
    { rowLimitPx: Math.round(widthPx * share), twoColumnsFrom: Infinity, rowsAtMost: 5 },
  ])
}

/** No shape of so many can be read when all of it is seen: nothing is tried out. */
function wishesForMany(nodes: readonly OrgNode[]): Partial<OrgOptions> {
  return { rowLimitPx: Math.round(evenWidth(nodes) * 1.4), twoColumnsFrom: 9 }
}

/** How wide a drawing of the frame's shape would be in which no room is lost. */
function evenWidth(nodes: readonly OrgNode[]): number {
  const area = nodes.reduce((sum, node) => {
    const { siblingGapPx, stackGapPx } = orgOptions
    return sum + (node.widthPx + siblingGapPx) * (node.heightPx + stackGapPx)
  }, 0)
  return Math.sqrt((area * usualFrame.widthPx) / usualFrame.heightPx)
}
