import type { Point } from './geometry.ts'

/** A card within a sketch. */
export type Spot = Readonly<{ id: string; x: number; y: number; widthPx: number; heightPx: number }>

/** A reporting line from the manager's lower edge to the report's edge, by its corners. */
export type Route = Readonly<{ fromId: string; toId: string; points: readonly Point[] }>

/**
 * Where the line from the manager above enters: it comes down at `gateX` and goes on through `tail`, the last point of
 * which is on the card's edge.
 */
export type Entry = Readonly<{ id: string; gateX: number; tail: readonly Point[] }>

/** A finished part of a drawing with its own origin: cards, the lines among them, and the entries still to be joined. */
export type Sketch = Readonly<{
  widthPx: number
  heightPx: number
  spots: readonly Spot[]
  routes: readonly Route[]
  entries: readonly Entry[]
}>

export const emptySketch: Sketch = { widthPx: 0, heightPx: 0, spots: [], routes: [], entries: [] }

/** Sketches put together, each moved to its place; the entries are the caller's to say. */
export function together(
  parts: readonly Readonly<{ sketch: Sketch; at: Point }>[],
  entries: readonly Entry[] = [],
): Sketch {
  const spots: Spot[] = []
  const routes: Route[] = []
  let widthPx = 0
  let heightPx = 0
  for (const { sketch, at } of parts) {
    widthPx = Math.max(widthPx, at.x + sketch.widthPx)
    heightPx = Math.max(heightPx, at.y + sketch.heightPx)
    for (const spot of sketch.spots) spots.push({ ...spot, x: spot.x + at.x, y: spot.y + at.y })
    for (const route of sketch.routes) routes.push({ ...route, points: movedBy(route.points, at) })
  }
  return { widthPx, heightPx, spots, routes, entries }
}

export function movedBy(points: readonly Point[], by: Point): readonly Point[] {
  return points.map(({ x, y }) => ({ x: x + by.x, y: y + by.y }))
}
