import type { Frame, Side } from './deck-content.ts'

export type Place = Readonly<{ x: number; y: number }>

const opposites = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const
/** Places along one bow of a line. */
const steps = 12

/** The middle of a side of a box: where lines are glued. */
export function siteAt({ x, y, widthPt, heightPt }: Frame, side: Side): Place {
  if (side === 'top') return { x: x + widthPt / 2, y }
  if (side === 'bottom') return { x: x + widthPt / 2, y: y + heightPt }
  return { x: side === 'left' ? x : x + widthPt, y: y + heightPt / 2 }
}

export function isUpright(side: Side): boolean {
  return side === 'top' || side === 'bottom'
}

export function isOpposite(one: Side, other: Side): boolean {
  return opposites[one] === other
}

/** How far out a line goes that leaves and arrives at the same side. */
export function beyond(side: Side, one: number, other: number, reachPt: number): number {
  return side === 'bottom' || side === 'right'
    ? Math.max(one, other) + reachPt
    : Math.min(one, other) - reachPt
}

/** Places along a curved connector between two sides of boxes, as office programs draw it: one bow, or two that meet. */
export function inCourse(
  [fromBox, fromSide]: readonly [Frame, Side],
  [toBox, toSide]: readonly [Frame, Side],
  reachPt: number,
): readonly Place[] {
  const [from, to] = [siteAt(fromBox, fromSide), siteAt(toBox, toSide)]
  const areOpposite = isOpposite(fromSide, toSide)
  if (areOpposite && (from.x === to.x || from.y === to.y)) return bow(from, middleOf(from, to), to)
  if (isUpright(fromSide) !== isUpright(toSide))
    return bow(from, isUpright(fromSide) ? { x: from.x, y: to.y } : { x: to.x, y: from.y }, to)
  if (isUpright(fromSide)) {
    const y = areOpposite ? (from.y + to.y) / 2 : beyond(fromSide, from.y, to.y, reachPt)
    const middle = { x: (from.x + to.x) / 2, y }
    return [...bow(from, { x: from.x, y }, middle), ...bow(middle, { x: to.x, y }, to)]
  }
  const x = areOpposite ? (from.x + to.x) / 2 : beyond(fromSide, from.x, to.x, reachPt)
  const middle = { x, y: (from.y + to.y) / 2 }
  return [...bow(from, { x, y: from.y }, middle), ...bow(middle, { x, y: to.y }, to)]
}

function middleOf(one: Place, other: Place): Place {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }
}

function bow(from: Place, pull: Place, to: Place): readonly Place[] {
  return Array.from({ length: steps + 1 }, (_, at) => {
    const t = at / steps
    const on = (axis: 'x' | 'y'): number =>
      (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * pull[axis] + t ** 2 * to[axis]
    return { x: on('x'), y: on('y') }
  })
}
