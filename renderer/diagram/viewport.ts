import { centerOf, overlap, type Box, type Point, type Size } from './geometry.ts'

/** How a drawing is seen: a point of it stands on the screen at `x + point.x * scale`, `y + point.y * scale`. */
export type View = Readonly<{ x: number; y: number; scale: number }>

export const scaleLimits = { least: 0.04, most: 2.5 } as const

type FitOptions = Readonly<{ paddingPx: number; scaleAtMost: number }>

/** The view that shows all of a box in the middle of a frame, never larger than `scaleAtMost`. */
export function fitView(box: Box, frame: Size, { paddingPx, scaleAtMost }: FitOptions): View {
  const scale = clamp(
    Math.min(
      (frame.widthPx - 2 * paddingPx) / Math.max(1, box.widthPx),
      (frame.heightPx - 2 * paddingPx) / Math.max(1, box.heightPx),
      scaleAtMost,
    ),
  )
  return {
    x: (frame.widthPx - box.widthPx * scale) / 2 - box.x * scale,
    y: (frame.heightPx - box.heightPx * scale) / 2 - box.y * scale,
    scale,
  }
}

/** Zooms by a factor so that what is under a point of the screen stays there. */
export function zoomAbout(view: View, at: Point, factor: number): View {
  const scale = clamp(view.scale * factor)
  const grownBy = scale / view.scale
  return { x: at.x - (at.x - view.x) * grownBy, y: at.y - (at.y - view.y) * grownBy, scale }
}

/** The view moved as little as shows a box with a margin; a box larger than the frame is shown from its upper left. */
export function panIntoView(view: View, box: Box, frame: Size, marginPx: number): View {
  return {
    x: view.x + shiftInto(view.x + box.x * view.scale, box.widthPx * view.scale, frame.widthPx, marginPx),
    y: view.y + shiftInto(view.y + box.y * view.scale, box.heightPx * view.scale, frame.heightPx, marginPx),
    scale: view.scale,
  }
}

/** The view at a scale that has a box in the middle of the frame. */
export function centerView(box: Box, frame: Size, scale: number): View {
  const kept = clamp(scale)
  return {
    x: frame.widthPx / 2 - (box.x + box.widthPx / 2) * kept,
    y: frame.heightPx / 2 - (box.y + box.heightPx / 2) * kept,
    scale: kept,
  }
}

/** The part of the drawing that a frame shows. */
export function seenBox(view: View, frame: Size): Box {
  return {
    x: -view.x / view.scale,
    y: -view.y / view.scale,
    widthPx: frame.widthPx / view.scale,
    heightPx: frame.heightPx / view.scale,
  }
}

/** The point of the drawing under a point of the frame. */
export function pointUnder(view: View, at: Point): Point {
  return { x: (at.x - view.x) / view.scale, y: (at.y - view.y) / view.scale }
}

/** The view in which a box stands on the screen where it stood before it moved within the drawing. */
export function heldView(view: View, from: Box, to: Box): View {
  return {
    x: view.x + (from.x - to.x) * view.scale,
    y: view.y + (from.y - to.y) * view.scale,
    scale: view.scale,
  }
}

/**
 * Somebody who is on two drawings: the first of those preferred whom one sees on the first drawing, else whoever stands nearest
 * to a point of the frame.
 */
export function sharedCard(
  [shown, other]: readonly [Cards, Cards],
  view: View,
  frame: Size,
  at: Point,
  preferred: readonly (string | null)[],
): string | undefined {
  const seen = seenBox(view, frame)
  const kept = preferred.find((id) => {
    const card = shown.cards.get(id ?? '')
    return card && other.cards.has(id ?? '') && overlap(card, seen)
  })
  if (kept) return kept
  const middle = pointUnder(view, at)
  let [nearest, nearestPx] = [undefined as string | undefined, Infinity]
  for (const [id, card] of shown.cards) {
    const center = centerOf(card)
    const awayPx = Math.hypot(center.x - middle.x, center.y - middle.y)
    if (awayPx >= nearestPx || !other.cards.has(id)) continue
    nearest = id
    nearestPx = awayPx
  }
  return nearest
}

type Cards = Readonly<{ cards: ReadonlyMap<string, Box> }>

/** Those of many boxes that a part of the drawing touches. */
export function cull<B extends Box>(boxes: Iterable<B>, seen: Box): readonly B[] {
  const kept: B[] = []
  for (const box of boxes) if (overlap(box, seen)) kept.push(box)
  return kept
}

function clamp(scale: number): number {
  return Math.min(scaleLimits.most, Math.max(scaleLimits.least, scale))
}

function shiftInto(startPx: number, lengthPx: number, framePx: number, marginPx: number): number {
  const overEnd = startPx + lengthPx - (framePx - marginPx)
  const roomAtStart = startPx - marginPx
  if (roomAtStart < 0) return -roomAtStart
  return overEnd > 0 ? -Math.min(overEnd, roomAtStart) : 0
}
