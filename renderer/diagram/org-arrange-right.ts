import { manyFrom, shownScale, usualFrame } from './org-arrange.ts'
import { forestOf, type OrgNode } from './org-forest.ts'
import { draftOf, finished, type Draft, type OrgLayout, type PlacedCard } from './org-layout.ts'
import { orgOptions, type OrgOptions } from './org-options.ts'
import type { OrgMemory } from './org-sketch.ts'
import type { Route } from './sketch.ts'

/** Reports stand below each other anyway: nothing is gained by stacks. */
const wishes: Partial<OrgOptions> = {
  stackFrom: Infinity,
  siblingGapPx: 10,
  levelGapPx: 44,
  fieldShape: 1 / orgOptions.fieldShape,
}
const plainAtLeast = 0.6
/** What breaking long columns into several must gain in size. */
const gainAtLeast = 1.2

/**
 * Lays a hierarchy out from left to right: the reports of each manager in one column to the right, or in several where one
 * would be too long. It is the drawing from the top down of cards on their side, with x and y changed over.
 * @param memory as for the drawing from the top down
 */
export function arrangeOrgRight(nodes: readonly OrgNode[], memory?: OrgMemory): OrgLayout {
  const onSide = nodes.map(changedOver)
  const forest = forestOf(onSide)
  if (nodes.length > manyFrom) {
    const rowLimitPx = Math.round(evenHeight(nodes) * 1.5)
    return turned(finished(draftOf(onSide, forest, { ...wishes, rowLimitPx }, memory)))
  }
  const inOneColumn = draftOf(onSide, forest, wishes)
  if (shownOnSide(inOneColumn) >= plainAtLeast) return turned(finished(inOneColumn))

  let best = inOneColumn
  for (const share of [0.6, 0.85, 1.2, 1.6, 2.2]) {
    const rowLimitPx = Math.round(evenHeight(nodes) * share)
    const draft = draftOf(onSide, forest, { ...wishes, rowLimitPx })
    const gain = best === inOneColumn ? gainAtLeast : 1
    if (shownOnSide(draft) > shownOnSide(best) * gain) best = draft
  }
  return turned(finished(best))
}

function shownOnSide({ sketch }: Draft): number {
  return shownScale({ widthPx: sketch.heightPx, heightPx: sketch.widthPx })
}

/** The drawing with x and y changed over: what went down goes right. */
function turned(layout: OrgLayout): OrgLayout {
  const { cards, routes, rootIds } = layout
  return {
    flow: 'right',
    cards: new Map([...cards].map(([id, card]): [string, PlacedCard] => [id, turnedBox(card)])),
    rootIds,
    routes: routes.map(turnedRoute),
    widthPx: layout.heightPx,
    heightPx: layout.widthPx,
  }
}

/** How high a drawing of the frame's shape would be in which no room is lost. */
function evenHeight(nodes: readonly OrgNode[]): number {
  const area = nodes.reduce((sum, node) => sum + (node.widthPx + 44) * (node.heightPx + 10), 0)
  return Math.sqrt((area * usualFrame.heightPx) / usualFrame.widthPx)
}

function changedOver<S extends Readonly<{ widthPx: number; heightPx: number }>>(size: S): S {
  return { ...size, widthPx: size.heightPx, heightPx: size.widthPx }
}

function turnedBox(card: PlacedCard): PlacedCard {
  return { ...changedOver(card), x: card.y, y: card.x }
}

function turnedRoute({ fromId, toId, course, at }: Route): Route {
  const turned = course.map((_, index) => course[index % 2 === 0 ? index + 1 : index - 1] ?? 0)
  return { fromId, toId, course: turned, at: { x: at.y, y: at.x } }
}
