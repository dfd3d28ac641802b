import { overlap, type Box, type Point } from '../../../renderer/diagram/geometry.ts'
import { pointsOf } from '../../../renderer/diagram/sketch.ts'
import type { OrgLayout } from '../../../renderer/diagram/org-layout.ts'

/** Pairs of cards that cover each other. */
export function overlapping({ cards }: Pick<OrgLayout, 'cards'>): readonly string[] {
  const all = [...cards.values()]
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `${one.id} and ${other.id}`),
  )
}

/** Cards that are not wholly within the drawing. */
export function outside({ cards, widthPx, heightPx }: OrgLayout): readonly string[] {
  return [...cards.values()]
    .filter(
      ({ x, y, ...size }) => x < 0 || y < 0 || x + size.widthPx > widthPx || y + size.heightPx > heightPx,
    )
    .map((card) => card.id)
}

/** Pieces of reporting lines that run aslant or through a card. */
export function crossings({ cards, routes }: OrgLayout): readonly string[] {
  const all = [...cards.values()]
  return routes.flatMap((route) => {
    const points = pointsOf(route)
    const { toId } = route
    return points.flatMap((point, index) => {
      const next = points[index + 1]
      if (!next) return []
      if (point.x !== next.x && point.y !== next.y) return [`the line to ${toId} runs aslant`]
      const piece = inner(point, next)
      return all
        .filter((card) => overlap(card, piece))
        .map((card) => `the line to ${toId} crosses ${card.id}`)
    })
  })
}

/** A piece of a line as a thin box without its ends, so that touching a card's edge is not crossing it. */
function inner(one: Point, other: Point): Box {
  const isDown = one.x === other.x
  const x = Math.min(one.x, other.x)
  const y = Math.min(one.y, other.y)
  return isDown
    ? { x: x - 0.25, y: y + 0.5, widthPx: 0.5, heightPx: Math.abs(one.y - other.y) - 1 }
    : { x: x + 0.5, y: y - 0.25, widthPx: Math.abs(one.x - other.x) - 1, heightPx: 0.5 }
}
