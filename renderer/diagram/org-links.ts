import type { Point } from './geometry.ts'
import type { OrgLayout } from './org-layout.ts'
import type { Route } from './sketch.ts'

const cornerPx = 8

/** A reporting line as an SVG path: straight pieces with rounded corners. */
export function linkPath(points: readonly Point[]): string {
  const corners = withoutStraightCorners(points)
  const [start] = corners
  if (!start) return ''
  let path = `M${start.x} ${start.y}`
  for (let index = 1; index < corners.length; index++) {
    const before = corners[index - 1] as Point
    const corner = corners[index] as Point
    const after = corners[index + 1]
    path += after ? roundedCorner(before, corner, after) : `L${corner.x} ${corner.y}`
  }
  return path
}

/** From here on lines that run across a drawing say nothing any more. */
const freeLinksAtMost = 150

/** All lines of a drawing as one path: one element for the browser to paint. */
export function allLinks({ flow, routes }: OrgLayout): string {
  if (flow === 'placed') return routes.map(placedLink).join('')
  if (flow !== 'free') return routes.map((route) => linkPath(route.points)).join('')
  return routes.length > freeLinksAtMost ? '' : routes.map(freeLink).join('')
}

/** The drawing with only the lines between cards that both are among some. */
export function linksAmong(layout: OrgLayout, ids: ReadonlySet<string>): OrgLayout {
  const routes = layout.routes.filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId))
  return { ...layout, routes }
}

/** The way from a card up to the top, as one path; where cards stand freely, the lines to its reports too. */
export function linksUpFrom(layout: OrgLayout, id: string): string {
  const above = new Set(lineUp(layout, id))
  const way = layout.routes.filter((route) => above.has(route.toId))
  if (layout.flow === 'placed') return way.map(placedLink).join('')
  if (layout.flow !== 'free') return way.map((route) => linkPath(route.points)).join('')
  return [...way, ...layout.routes.filter((route) => route.fromId === id)].map(freeLink).join('')
}

/** A card and everybody above it, from the card to the top. */
export function lineUp(layout: OrgLayout, id: string): readonly string[] {
  const line: string[] = []
  for (let card = layout.cards.get(id); card; card = layout.cards.get(card.parentId ?? '')) line.push(card.id)
  return line
}

/** From side to side where cards stand beside each other, else from above. */
function placedLink(route: Route): string {
  return route.points.length > 2 ? linkPath(route.points) : freeLink(route)
}

/** A line from card to card that leaves and arrives upright. */
function freeLink({ points }: Route): string {
  const [from, to] = [points[0], points.at(-1)]
  if (!from || !to) return ''
  const pullPx = Math.max(24, Math.abs(to.y - from.y) / 2)
  return `M${from.x} ${from.y}C${from.x} ${from.y + pullPx} ${to.x} ${to.y - pullPx} ${to.x} ${to.y}`
}

function roundedCorner(before: Point, corner: Point, after: Point): string {
  const radius = Math.min(cornerPx, distance(before, corner) / 2, distance(corner, after) / 2)
  const start = towards(corner, before, radius)
  const end = towards(corner, after, radius)
  return `L${start.x} ${start.y}Q${corner.x} ${corner.y} ${end.x} ${end.y}`
}

function withoutStraightCorners(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept.at(-1)
    const first = kept.at(-2)
    if (last && last.x === point.x && last.y === point.y) continue
    const goesOn =
      first &&
      last &&
      ((first.x === last.x && last.x === point.x) || (first.y === last.y && last.y === point.y))
    if (goesOn) kept.pop()
    kept.push(point)
  }
  return kept
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}

function towards(from: Point, to: Point, byPx: number): Point {
  const share = byPx / (distance(from, to) || 1)
  return { x: round(from.x + (to.x - from.x) * share), y: round(from.y + (to.y - from.y) * share) }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
