import type { Size } from './geometry.ts'
import type { OrgNode } from './org-forest.ts'
import { layOrg, type OrgLayout } from './org-layout.ts'
import { orgOptions, type OrgOptions } from './org-options.ts'

/** The field of a usual window that a drawing is arranged for, whatever the size of the window at hand: maps keep their shape. */
export const usualFrame: Size = { widthPx: 1180, heightPx: 740 }

const plain = { stackFrom: Infinity }
const stacked = { ...orgOptions }
const plainAtLeast = 0.85
const stackedAtLeast = 0.6
/** What breaking spans into rows must gain in size before the usual shape of a tree is given up. */
const gainAtLeast = 1.2

/**
 * Lays a hierarchy out in the simplest of shapes in which cards stay large when all of it is seen: everybody beside each
 * other, then with stacks, then with wide spans broken into rows.
 */
export function arrangeOrg(nodes: readonly OrgNode[]): OrgLayout {
  const inOneRow = nodes.length <= 60 ? layOrg(nodes, plain) : undefined
  if (inOneRow && shownScale(inOneRow) >= plainAtLeast) return inOneRow
  const inStacks = layOrg(nodes, stacked)
  if (shownScale(inStacks) >= stackedAtLeast) return inStacks

  let best = inStacks
  for (const wishes of compactWishes(nodes)) {
    const layout = layOrg(nodes, wishes)
    const gain = best === inStacks ? gainAtLeast : 1
    if (shownScale(layout) > shownScale(best) * gain) best = layout
  }
  return best
}

/** How large a drawing can be shown in the frame; 1 is natural size. */
export function shownScale({ widthPx, heightPx }: Size): number {
  return Math.min(usualFrame.widthPx / Math.max(1, widthPx), usualFrame.heightPx / Math.max(1, heightPx), 1)
}

function compactWishes(nodes: readonly OrgNode[]): readonly Partial<OrgOptions>[] {
  const area = nodes.reduce((sum, node) => {
    const { siblingGapPx, stackGapPx } = orgOptions
    return sum + (node.widthPx + siblingGapPx) * (node.heightPx + stackGapPx)
  }, 0)
  const widthPx = Math.sqrt((area * usualFrame.widthPx) / usualFrame.heightPx)
  const limits = nodes.length > 1_000 ? [1.4] : [1, 1.2, 1.4, 1.7, 2.1]
  return limits.flatMap((share) => [
    { rowLimitPx: Math.round(widthPx * share), twoColumnsFrom: 9 },
    { rowLimitPx: Math.round(widthPx * share), twoColumnsFrom: Infinity, rowsAtMost: 5 },
  ])
}
