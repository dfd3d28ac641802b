import type { Frame, LinePart } from './deck-content.ts'

type Course = Pick<LinePart, 'from' | 'to' | 'reachPt'>

/**
 * At which sides of two boxes an informal line is glued, so that it goes beside the reporting lines: straight over between neighbors,
 * below a row, from aside to the top of whoever stands lower. Nothing where one of the two is not shown.
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
  const glued = (fromSide: Course['from']['side'], toSide: Course['to']['side']): Course => ({
    from: { id: fromId, side: fromSide },
    to: { id: toId, side: toSide },
    reachPt,
  })
  if (isBeside(from, to)) {
    const hasBetween = [...frames.values()].some(
      (other) => other !== from && other !== to && isBeside(from, other) && isBetween(from, other, to),
    )
    if (hasBetween) return glued('bottom', 'bottom')
    return from.x < to.x ? glued('right', 'left') : glued('left', 'right')
  }
  const isLower = from.y > to.y
  const [upper, lower] = isLower ? [to, from] : [from, to]
  if (isOver(upper, lower)) return glued('right', 'right')
  const side = lower.x > upper.x ? 'right' : 'left'
  return isLower ? glued('top', side) : glued(side, 'top')
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
  const middle = other.x + other.widthPt / 2
  return middle >= one.x && middle <= one.x + one.widthPt
}
