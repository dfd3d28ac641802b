import { centerOf, grown, isInside, type Box, type Point } from './geometry.ts'

/** A curve between two cards: from edge to edge through the pull of `bend`. */
export type Curve = Readonly<{ from: Point; bend: Point; to: Point }>

/** Room that the mark on a curve keeps to cards. */
const markPx = 11
/** Cards nearer than this above each other are joined around their right sides: between them is no room to be seen. */
const nearPx = 56

/**
 * A curve between two cards that bows away from the straight way between them, upwards where they stand beside each other,
 * so that it does not run along the reporting lines.
 * @param rank 0 for the first line between two people, 1 for the next ...: each bows further
 */
export function informalCurve(from: Box, to: Box, rank: number): Curve {
  if (areNearAbove(from, to)) return aroundTheRight(from, to, rank)
  const start = centerOf(from)
  const end = centerOf(to)
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1
  const bow = Math.min(140, Math.max(36, length * 0.18)) * (1 + 0.7 * rank)
  const side = end.x > start.x || (end.x === start.x && end.y > start.y) ? 1 : -1
  const bend = {
    x: (start.x + end.x) / 2 + ((end.y - start.y) / length) * bow * side,
    y: (start.y + end.y) / 2 - ((end.x - start.x) / length) * bow * side,
  }
  return { from: edgeTowards(from, bend), bend, to: edgeTowards(to, bend) }
}

export function curvePath({ from, bend, to }: Curve): string {
  return `M${round(from.x)} ${round(from.y)}Q${round(bend.x)} ${round(bend.y)} ${round(to.x)} ${round(to.y)}`
}

/** The point of the curve nearest its middle that no card covers; the middle where all of it is covered. */
export function markOn(curve: Curve, cards: readonly Box[]): Point {
  for (const share of [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82]) {
    const point = pointAt(curve, share)
    if (!cards.some((card) => isInside(grown(card, markPx), point))) return point
  }
  return pointAt(curve, 0.5)
}

/** Where the curve arrives, and from which direction, in degrees clockwise from the right. */
export function arrivalOf({ bend, to }: Curve): Point & Readonly<{ degrees: number }> {
  return { ...to, degrees: (Math.atan2(to.y - bend.y, to.x - bend.x) * 180) / Math.PI }
}

function areNearAbove(one: Box, other: Box): boolean {
  const gapPx = Math.max(other.y - one.y - one.heightPx, one.y - other.y - other.heightPx)
  const isAbove = one.x < other.x + other.widthPx && other.x < one.x + one.widthPx
  return isAbove && gapPx >= 0 && gapPx < nearPx
}

function aroundTheRight(from: Box, to: Box, rank: number): Curve {
  const start = { x: from.x + from.widthPx, y: centerOf(from).y }
  const end = { x: to.x + to.widthPx, y: centerOf(to).y }
  const bend = { x: Math.max(start.x, end.x) + 56 + 40 * rank, y: (start.y + end.y) / 2 }
  return { from: start, bend, to: end }
}

function pointAt({ from, bend, to }: Curve, share: number): Point {
  const rest = 1 - share
  return {
    x: rest * rest * from.x + 2 * rest * share * bend.x + share * share * to.x,
    y: rest * rest * from.y + 2 * rest * share * bend.y + share * share * to.y,
  }
}

function edgeTowards(box: Box, target: Point): Point {
  const center = centerOf(box)
  const dx = target.x - center.x
  const dy = target.y - center.y
  const reach = Math.min(
    dx === 0 ? Infinity : box.widthPx / 2 / Math.abs(dx),
    dy === 0 ? Infinity : box.heightPx / 2 / Math.abs(dy),
    1,
  )
  return { x: center.x + dx * reach, y: center.y + dy * reach }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
