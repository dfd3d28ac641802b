import type { Point } from './geometry.ts'

/** A card within a sketch. */
export type Spot = Readonly<{ id: string; x: number; y: number; widthPx: number; heightPx: number }>

/** The corners of a line, x and y of each in turn: a large drawing has tens of thousands of them. */
export type Course = readonly number[]

/**
 * A reporting line from the manager's lower edge to the report's edge. Its course is told from where the sketch lies in which it
 * was drawn: it stays the same wherever that is put.
 */
export type Route = Readonly<{ fromId: string; toId: string; course: Course; at: Point }>

/**
 * Where the line from the manager above enters: it comes down at `gateX` and goes on through `tail`, the last corner of
 * which is on the card's edge.
 */
export type Entry = Readonly<{ id: string; gateX: number; tail: Course }>

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

/** Hands on each card and each line of a sketch and its parts, with where the sketch lies that it is in. */
export function walkSketch(
  whole: Sketch,
  visit: Readonly<{ spot: (spot: Spot, at: Point) => void; route: (route: Route, at: Point) => void }>,
): void {
  const waiting: Part[] = [{ sketch: whole, at: origin }]
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const { sketch, at } = part
    for (const spot of sketch.spots) visit.spot(spot, at)
    for (const route of sketch.routes) visit.route(route, at)
    for (const inner of sketch.parts) waiting.push({ sketch: inner.sketch, at: sumOf(at, inner.at) })
  }
}

export const origin: Point = { x: 0, y: 0 }

export function sumOf(one: Point, other: Point): Point {
  return { x: one.x + other.x, y: one.y + other.y }
}

/** A course that lies elsewhere. */
export function courseMovedBy(course: Course, by: Point): Course {
  return course.map((value, index) => value + (index % 2 === 0 ? by.x : by.y))
}

/** The corners of a line where they are in the drawing. */
export function pointsOf({ course, at }: Route): readonly Point[] {
  const points: Point[] = []
  for (let index = 0; index + 1 < course.length; index += 2)
    points.push({ x: at.x + (course[index] ?? 0), y: at.y + (course[index + 1] ?? 0) })
  return points
}

/** A line through points of the drawing. */
export function routeThrough(fromId: string, toId: string, points: readonly Point[]): Route {
  return { fromId, toId, course: points.flatMap(({ x, y }) => [x, y]), at: origin }
}

/** Where a line begins and ends; `undefined` for one of no corners. */
export function endsOf({ course, at }: Route): readonly [Point, Point] | undefined {
  const [x, y] = course
  if (x === undefined || y === undefined) return undefined
  const end = { x: at.x + (course.at(-2) ?? x), y: at.y + (course.at(-1) ?? y) }
  return [{ x: at.x + x, y: at.y + y }, end]
}
