import type { Point } from './geometry.ts'

/** A card within a sketch. */
export type Spot = Readonly<{ id: string; x: number; y: number; widthPx: number; heightPx: number }>

/**
 * A reporting line from the manager's lower edge to the report's edge, by its corners. `steps` is the way from the first corner on as
 * a path, where it is known: it stays the same wherever the line is put.
 */
export type Route = Readonly<{ fromId: string; toId: string; points: readonly Point[]; steps?: string }>

/**
 * Where the line from the manager above enters: it comes down at `gateX` and goes on through `tail`, the last point of
 * which is on the card's edge.
 */
export type Entry = Readonly<{ id: string; gateX: number; tail: readonly Point[] }>

/** A sketch at its place in a larger one. */
export type Part = Readonly<{ sketch: Sketch; at: Point }>

/**
 * A finished part of a drawing with its own origin: cards, the lines among them, smaller parts, and the entries still to be
 * joined. Parts are only pointed at: what is deep in a hierarchy is not moved once for each level above it.
 */
export type Sketch = Readonly<{
  widthPx: number
  heightPx: number
  spots: readonly Spot[]
  routes: readonly Route[]
  parts: readonly Part[]
  entries: readonly Entry[]
}>

export const emptySketch: Sketch = {
  widthPx: 0,
  heightPx: 0,
  spots: [],
  routes: [],
  parts: [],
  entries: [],
}

/** Sketches put together, each at its place; the entries are the caller's to say. */
export function together(parts: readonly Part[], entries: readonly Entry[] = []): Sketch {
  let widthPx = 0
  let heightPx = 0
  for (const { sketch, at } of parts) {
    widthPx = Math.max(widthPx, at.x + sketch.widthPx)
    heightPx = Math.max(heightPx, at.y + sketch.heightPx)
  }
  return { widthPx, heightPx, spots: [], routes: [], parts, entries }
}

/** All cards and lines of a sketch and its parts, where they stand in it. */
export function spread(whole: Sketch): Readonly<{ spots: readonly Spot[]; routes: readonly Route[] }> {
  const spots: Spot[] = []
  const routes: Route[] = []
  const waiting: Part[] = [{ sketch: whole, at: { x: 0, y: 0 } }]
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const { sketch, at } = part
    for (const { id, x, y, widthPx, heightPx } of sketch.spots) {
      spots.push({ id, x: x + at.x, y: y + at.y, widthPx, heightPx })
    }
    for (const { fromId, toId, points, steps } of sketch.routes) {
      const moved = movedBy(points, at)
      routes.push(
        steps === undefined ? { fromId, toId, points: moved } : { fromId, toId, points: moved, steps },
      )
    }
    for (const inner of sketch.parts) {
      waiting.push({ sketch: inner.sketch, at: { x: at.x + inner.at.x, y: at.y + inner.at.y } })
    }
  }
  return { spots, routes }
}

export function movedBy(points: readonly Point[], by: Point): readonly Point[] {
  return points.map(({ x, y }) => ({ x: x + by.x, y: y + by.y }))
}
