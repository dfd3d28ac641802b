import type { Box } from './geometry.ts'
import { allLinks, type Lines } from './org-links.ts'
import type { Route } from './sketch.ts'

/** How things are parted: fewer than `partFrom` are one field, since parting them would save nothing. */
type Grid = Readonly<{ partFrom: number; columns: number; rows: number }>
const usualGrid: Grid = { partFrom: 400, columns: 8, rows: 5 }
/** What is longer than this many fields belongs to none of them. */
const reachAtMost = 1.5

/**
 * What stands near each other, in fields of a grid over all of it. A browser paints a drawing in tiles, and goes through the
 * whole of each element that reaches into one: of thousands in one element it would go through all for every tile.
 * @param boxOf where a thing is; what is longer than a field and a half comes in a list of its own, the last
 * @returns the lists in which there is anything, each in the order given
 */
export function inFields<T>(
  things: readonly T[],
  boxOf: (thing: T) => Box,
  { partFrom, columns, rows }: Grid = usualGrid,
): readonly (readonly T[])[] {
  const [first] = things
  if (first === undefined) return []
  if (things.length < partFrom) return [things]
  const boxes = things.map(boxOf)
  const whole = aroundAll(boxes)
  const widthPx = Math.max(1, whole.widthPx / columns)
  const heightPx = Math.max(1, whole.heightPx / rows)
  const fields: T[][] = Array.from({ length: columns * rows + 1 }, () => [])
  for (let index = 0; index < boxes.length; index++) {
    const box = boxes[index] as Box
    const isLong = box.widthPx > widthPx * reachAtMost || box.heightPx > heightPx * reachAtMost
    const column = Math.floor((box.x + box.widthPx / 2 - whole.x) / widthPx)
    const row = Math.floor((box.y + box.heightPx / 2 - whole.y) / heightPx)
    const at = isLong ? columns * rows : Math.min(columns - 1, column) + columns * Math.min(rows - 1, row)
    fields[at]?.push(things[index] as T)
  }
  return fields.filter((field) => field.length > 0)
}

/** The box around all of some, in plain numbers: thousands of boxes between would be made and thrown away. */
function aroundAll(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, widthPx, heightPx } of boxes) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + widthPx)
    bottom = Math.max(bottom, y + heightPx)
  }
  return { x: left, y: top, widthPx: right - left, heightPx: bottom - top }
}

/** All lines of a drawing, as one path for each of its fields. */
export function linksInFields({ flow, routes }: Lines): readonly string[] {
  return inFields(routes, boxOfRoute).map((some) => allLinks({ flow, routes: some }))
}

/** Around both ends of a line, in plain numbers: a large drawing asks for thousands while somebody waits. */
export function boxOfRoute({ course, at }: Route): Box {
  const [fromX = 0, fromY = 0] = course
  const toX = course[course.length - 2] ?? 0
  const toY = course[course.length - 1] ?? 0
  return {
    x: at.x + Math.min(fromX, toX),
    y: at.y + Math.min(fromY, toY),
    widthPx: Math.abs(toX - fromX),
    heightPx: Math.abs(toY - fromY),
  }
}
