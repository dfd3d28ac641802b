import type { Point } from './geometry.ts'
import type { Course, Route } from './sketch.ts'

const cornerPx = 8

/**
 * A reporting line as an SVG path: straight pieces with rounded corners. The way along its course is written once, wherever it comes
 * to lie.
 */
export function routePath({ course, at }: Route): string {
  const [x, y] = course
  return x === undefined || y === undefined ? '' : `M${at.x + x} ${at.y + y}${keptSteps(course)}`
}

const ways = new WeakMap<Course, string>()

function keptSteps(course: Course): string {
  const known = ways.get(course)
  if (known !== undefined) return known
  const way = stepsAlong(course)
  ways.set(course, way)
  return way
}

/** The path from the first corner on, each piece told from where the one before ended: it does not say where the line is. */
function stepsAlong(course: Course): string {
  const corners = withoutStraightCorners(course)
  let at = corners[0]
  let path = ''
  if (!at) return path
  for (let index = 1; index < corners.length; index++) {
    const before = corners[index - 1] as Point
    const corner = corners[index] as Point
    const after = corners[index + 1]
    if (!after) return path + `l${step(at, corner)}`
    const radius = Math.min(cornerPx, distance(before, corner) / 2, distance(corner, after) / 2)
    const [start, end] = [towards(corner, before, radius), towards(corner, after, radius)]
    path += `l${step(at, start)}q${step(start, corner)} ${step(start, end)}`
    at = end
  }
  return path
}

function step(from: Point, to: Point): string {
  return `${round(to.x - from.x)} ${round(to.y - from.y)}`
}

function withoutStraightCorners(course: Course): readonly Point[] {
  const kept: Point[] = []
  for (let index = 0; index + 1 < course.length; index += 2) {
    const [x, y] = [course[index] as number, course[index + 1] as number]
    const last = kept.at(-1)
    const first = kept.at(-2)
    if (last && last.x === x && last.y === y) continue
    const goesOn =
      first && last && ((first.x === last.x && last.x === x) || (first.y === last.y && last.y === y))
    if (goesOn) kept.pop()
    kept.push({ x, y })
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
