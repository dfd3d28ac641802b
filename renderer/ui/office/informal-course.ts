import type { Frame, LinePart, Side } from './deck-content.ts'
import { inCourse, siteAt, type Place } from './line-course.ts'

type Course = Pick<LinePart, 'from' | 'to' | 'reachPt'>
type Sides = readonly [from: Side, to: Side]

const sides: readonly Side[] = ['top', 'left', 'bottom', 'right']
/** What a line may be longer for going as is usual. */
const usualPt = 60

/**
 * At which sides of two boxes an informal line is glued: so that it goes through no other box, or as few as can be, and else beside the
 * reporting lines: straight over between neighbors, below a row, from aside to the top of whoever stands lower. Nothing where one of
 * the two is not shown.
 * @param at the place of the line among all: lines with the same course do not lie on each other
 */
export function informalCourse(
  frames: ReadonlyMap<string, Frame>,
  fromId: string,
  toId: string,
  at: number,
): Course | undefined {
  const [from, to] = [frames.get(fromId), frames.get(toId)]
  if (!from || !to || from === to) return undefined
  const reachPt = 14 + 6 * (at % 4)
  const usual = usualSides(from, to, [...frames.values()])
  let best: Readonly<{ sides: Sides; cost: number }> | undefined
  for (const fromSide of sides) {
    for (const toSide of sides) {
      const isUsual = fromSide === usual[0] && toSide === usual[1]
      const course = inCourse([from, fromSide], [to, toSide], reachPt)
      const cost = crossed(course, frames.values()) * 10_000 + lengthOf(course) - (isUsual ? usualPt : 0)
      if (!best || cost < best.cost) best = { sides: [fromSide, toSide], cost }
    }
  }
  const [fromSide, toSide] = best?.sides ?? usual
  return { from: { id: fromId, side: fromSide }, to: { id: toId, side: toSide }, reachPt }
}

/** How a line goes where nothing is in its way. */
function usualSides(from: Frame, to: Frame, all: readonly Frame[]): Sides {
  if (isBeside(from, to)) {
    const hasBetween = all.some(
      (other) => other !== from && other !== to && isBeside(from, other) && isBetween(from, other, to),
    )
    if (hasBetween) return ['bottom', 'bottom']
    return from.x < to.x ? ['right', 'left'] : ['left', 'right']
  }
  const isLower = from.y > to.y
  const [upper, lower] = isLower ? [to, from] : [from, to]
  if (isOver(upper, lower)) return ['right', 'right']
  const side = lower.x > upper.x ? 'right' : 'left'
  return isLower ? ['top', side] : [side, 'top']
}

/** How many boxes a course goes through; those that it joins are touched at their edge only. */
function crossed(course: readonly Place[], boxes: Iterable<Frame>): number {
  let count = 0
  for (const box of boxes) if (course.some((place) => isWithin(place, box))) count += 1
  return count
}

function isWithin({ x, y }: Place, box: Frame): boolean {
  const edge = 0.5
  return (
    x > box.x + edge && x < box.x + box.widthPt - edge && y > box.y + edge && y < box.y + box.heightPt - edge
  )
}

function lengthOf(course: readonly Place[]): number {
  return course.reduce((sum, place, at) => {
    const before = course[at - 1]
    return before ? sum + Math.hypot(place.x - before.x, place.y - before.y) : sum
  }, 0)
}

/** Whether two share some of their height, so that one stands beside the other. */
function isBeside(one: Frame, other: Frame): boolean {
  return one.y < other.y + other.heightPt && other.y < one.y + one.heightPt
}

function isBetween(one: Frame, middle: Frame, other: Frame): boolean {
  return middle.x > Math.min(one.x, other.x) && middle.x < Math.max(one.x, other.x)
}

/** Whether the middle of one lies above or below the other. */
function isOver(one: Frame, other: Frame): boolean {
  const middle = siteAt(other, 'top').x
  return middle >= one.x && middle <= one.x + one.widthPt
}
