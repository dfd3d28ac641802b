import { byLevel, freeLayout } from './free-order.ts'
import type { Box, Point } from './geometry.ts'
import type { OrgNode } from './org-forest.ts'
import type { OrgLayout } from './org-layout.ts'
import { settle } from './settle.ts'
import { pointsOf, routeThrough, sumOf, type Route } from './sketch.ts'

/** A card with the place that somebody gave it; `null` where nobody did. */
export type PlacedNode = OrgNode & Readonly<{ place: Point | null }>

/** Room that is kept around cards whose place is looked for. */
const gapPx = 14

/**
 * Cards where they were put, even where they cover each other. Whoever was not put anywhere stands from the manager as in the
 * drawing that this one started from, or at the nearest free place; where nobody was put anywhere that drawing is kept as it is.
 */
export function layPlaced(nodes: readonly PlacedNode[], start: OrgLayout): OrgLayout {
  const { ranked, rootIds } = byLevel(nodes)
  const isAnyPlaced = nodes.some(({ place }) => place !== null)
  const startOf = (id: string): Point => start.cards.get(id) ?? { x: 0, y: 0 }
  const places = new Map<string, Point>()
  const unplaced: (Box & Readonly<{ id: string }>)[] = []
  for (const { id, place, parentId, widthPx, heightPx } of ranked) {
    const at = place ?? besideManager(startOf(id), startOf(parentId ?? ''), places.get(parentId ?? ''))
    places.set(id, at)
    if (place === null) unplaced.push({ id, ...at, widthPx, heightPx })
  }
  if (isAnyPlaced && unplaced.length > 0) {
    const put = ranked.flatMap(({ place, widthPx, heightPx }) =>
      place ? [{ ...place, widthPx, heightPx }] : [],
    )
    for (const { id, x, y } of settle(unplaced, gapPx, put)) places.set(id, { x, y })
  }
  const layout = freeLayout(ranked, rootIds, (id) => places.get(id) ?? startOf(id))
  const drawn = new Map(start.flow === 'free' ? [] : start.routes.map((route) => [route.toId, route]))
  const routes = layout.routes.map((route) => {
    const { fromId, toId } = route
    const [manager, report] = [layout.cards.get(fromId), layout.cards.get(toId)]
    if (!manager || !report) return route
    const points = asDrawn(drawn.get(toId), start, layout) ?? sideways(manager, report)
    return points ? routeThrough(fromId, toId, points) : route
  })
  return { ...layout, routes, flow: 'placed' }
}

/** A line between two who stand to each other as in the drawing before: it goes around the others as it did there. */
function asDrawn(
  route: Route | undefined,
  { cards: before }: OrgLayout,
  { cards: after }: OrgLayout,
): readonly Point[] | undefined {
  if (!route) return undefined
  const [manager, report] = [movedBy(route.fromId), movedBy(route.toId)]
  if (!manager || !report || manager.x !== report.x || manager.y !== report.y) return undefined
  return pointsOf(route).map((point) => sumOf(point, manager))

  function movedBy(id: string): Point | undefined {
    const [from, to] = [before.get(id), after.get(id)]
    return from && to && { x: to.x - from.x, y: to.y - from.y }
  }
}

/** The line to somebody who stands beside the manager, from side to side; `undefined` for anybody else. */
function sideways(manager: Box, report: Box): readonly Point[] | undefined {
  const isBeside =
    report.y < manager.y + manager.heightPx + gapPx && manager.y < report.y + report.heightPx + gapPx
  const isRight = report.x >= manager.x + manager.widthPx
  if (!isBeside || (!isRight && report.x + report.widthPx > manager.x)) return undefined
  const from = { x: isRight ? manager.x + manager.widthPx : manager.x, y: manager.y + manager.heightPx / 2 }
  const to = { x: isRight ? report.x : report.x + report.widthPx, y: report.y + report.heightPx / 2 }
  const middle = (from.x + to.x) / 2
  return [from, { x: middle, y: from.y }, { x: middle, y: to.y }, to]
}

/** From where the manager stands now, as far off as in the drawing before. */
function besideManager(own: Point, manager: Point, now: Point | undefined): Point {
  return now ? { x: now.x + own.x - manager.x, y: now.y + own.y - manager.y } : { x: own.x, y: own.y }
}

/** What a drawing takes up: it need not begin at the upper left corner. */
export function boundsOf({ flow, cards, widthPx, heightPx }: OrgLayout): Box {
  if (flow !== 'placed' || cards.size === 0) return { x: 0, y: 0, widthPx, heightPx }
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const card of cards.values()) {
    left = Math.min(left, card.x)
    top = Math.min(top, card.y)
    right = Math.max(right, card.x + card.widthPx)
    bottom = Math.max(bottom, card.y + card.heightPx)
  }
  return { x: left, y: top, widthPx: right - left, heightPx: bottom - top }
}
