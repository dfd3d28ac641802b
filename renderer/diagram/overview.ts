import type { Box, Point, Size } from './geometry.ts'
import type { View } from './viewport.ts'

/** A drawing as a whole, small: how large it is, and how long a pixel of the drawing is in it. */
export type Overview = Readonly<{ size: Size; scale: number; from: Point }>

/** The whole of a drawing within a room, as large as it fits. */
export function overviewOf(whole: Box, room: Size): Overview {
  const scale = Math.min(
    room.widthPx / Math.max(1, whole.widthPx),
    room.heightPx / Math.max(1, whole.heightPx),
  )
  const size = {
    widthPx: Math.max(1, Math.round(whole.widthPx * scale)),
    heightPx: Math.max(1, Math.round(whole.heightPx * scale)),
  }
  return { size, scale, from: { x: whole.x, y: whole.y } }
}

/** Where a part of the drawing stands in its overview. A card is never thinner than a pixel. */
export function inOverview({ scale, from }: Overview, part: Box): Box {
  return {
    x: (part.x - from.x) * scale,
    y: (part.y - from.y) * scale,
    widthPx: Math.max(1, part.widthPx * scale),
    heightPx: Math.max(1, part.heightPx * scale),
  }
}

/** The view at the same scale that has in its middle what is under a point of the overview. */
export function viewAt({ scale, from }: Overview, at: Point, view: View, frame: Size): View {
  return {
    x: frame.widthPx / 2 - (from.x + at.x / scale) * view.scale,
    y: frame.heightPx / 2 - (from.y + at.y / scale) * view.scale,
    scale: view.scale,
  }
}
