import { routePath } from './link-path.ts'
import type { OrgLayout } from './org-layout.ts'
import { endsOf, type Route } from './sketch.ts'

/** From here on lines that run across a drawing say nothing any more. */
const freeLinksAtMost = 150
/** Two corners: x and y of each. */
const cornersOfStraight = 4

/** The reporting lines of a drawing, or some of them. */
export type Lines = Pick<OrgLayout, 'flow' | 'routes'>

/** All lines as one path: one element for the browser to paint. */
export function allLinks({ flow, routes }: Lines): string {
  if (flow === 'placed') return routes.map(placedLink).join('')
  if (flow !== 'free') return routes.map(routePath).join('')
  return routes.length > freeLinksAtMost ? '' : routes.map(freeLink).join('')
}

/** Only the lines between cards that both are among some. */
export function linksAmong({ flow, routes }: Lines, ids: ReadonlySet<string>): Lines {
  return { flow, routes: routes.filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId)) }
}

/** The way from a card up to the top, as one path; where cards stand freely, the lines to its reports too. */
export function linksUpFrom(layout: OrgLayout, id: string): string {
  const above = new Set(lineUp(layout, id))
  const way = layout.routes.filter((route) => above.has(route.toId))
  if (layout.flow === 'placed') return way.map(placedLink).join('')
  if (layout.flow !== 'free') return way.map(routePath).join('')
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
  return route.course.length > cornersOfStraight ? routePath(route) : freeLink(route)
}

/** A line from card to card that leaves and arrives upright. */
function freeLink(route: Route): string {
  const ends = endsOf(route)
  if (!ends) return ''
  const [from, to] = ends
  const pullPx = Math.max(24, Math.abs(to.y - from.y) / 2)
  return `M${from.x} ${from.y}C${from.x} ${from.y + pullPx} ${to.x} ${to.y - pullPx} ${to.x} ${to.y}`
}
