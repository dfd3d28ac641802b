export type Point = Readonly<{ x: number; y: number }>
export type Range = readonly [number, number]

/**
 * What stands in a matrix, in values of its two axes; no place where one of them is not known. `size` is what the area of its bubble
 * is by.
 */
export type Dot = Readonly<{
  key: string
  name: string
  size: number
  isLoss: boolean
  at: Point | null
  /** Where it stood before. */
  before: Point | null
}>

/** A bubble where it is drawn, in pixels; `from` where it stood before. */
export type Bubble = Readonly<{ dot: Dot; at: Point; radius: number; isBeyond: boolean; from: Point | null }>

export type MatrixModel = Readonly<{
  /** The largest first: small ones are drawn over large ones. */
  bubbles: readonly Bubble[]
  notPlaced: number
  toPixel: (place: Point) => Point
  toPlace: (at: Point) => Point
  edges: Readonly<{ x: Range; y: Range }>
}>

export const margins = { left: 72, right: 12, top: 12, bottom: 40 } as const
const [largestPx, leastPx] = [26, 2.5]

/**
 * Places dots in a picture so many pixels wide and high. The axes reach over the middle 96 in 100 of what there is and the cut lines,
 * or as far as `reach` says; what lies beyond stands on the edge.
 */
export function matrixModel(
  dots: readonly Dot[],
  cuts: Point | undefined,
  { width, height }: Readonly<{ width: number; height: number }>,
  reach: Readonly<{ x?: Range; y?: Range }> = {},
): MatrixModel {
  const placed = dots.flatMap((dot) => (dot.at === null ? [] : [{ dot, at: dot.at }]))
  const edgeOf = (axis: 'x' | 'y'): Range =>
    reach[axis] ??
    rangeOf(
      placed.map(({ at }) => at[axis]),
      cuts?.[axis],
    )
  const edges = { x: edgeOf('x'), y: edgeOf('y') }
  const inner = {
    width: Math.max(1, width - margins.left - margins.right),
    height: Math.max(1, height - margins.top - margins.bottom),
  }
  const within = (value: number, [low, high]: Range): number =>
    Math.min(1, Math.max(0, (value - low) / (high - low)))
  const toPixel = ({ x, y }: Point): Point => ({
    x: margins.left + within(x, edges.x) * inner.width,
    y: margins.top + (1 - within(y, edges.y)) * inner.height,
  })
  const valueIn = (share: number, [low, high]: Range): number => low + share * (high - low)
  const toPlace = ({ x, y }: Point): Point => ({
    x: valueIn(within(x - margins.left, [0, inner.width]), edges.x),
    y: valueIn(1 - within(y - margins.top, [0, inner.height]), edges.y),
  })
  const most = Math.max(1, ...placed.map(({ dot }) => dot.size))
  const isOff = (value: number, [low, high]: Range): boolean => value < low || value > high

  const bubbles = placed
    .toSorted(({ dot: one }, { dot: other }) => other.size - one.size || (one.key < other.key ? -1 : 1))
    .map(({ dot, at }): Bubble => ({
      dot,
      at: toPixel(at),
      radius: Math.max(leastPx, Math.sqrt(Math.max(0, dot.size) / most) * largestPx),
      isBeyond: isOff(at.x, edges.x) || isOff(at.y, edges.y),
      from: dot.before && toPixel(dot.before),
    }))
  return { bubbles, notPlaced: dots.length - placed.length, toPixel, toPlace, edges }
}

/** Where a name stands beside its bubble. */
export type Label = Readonly<{ key: string; text: string; x: number; y: number }>

const [letterPx, linePx, namedAtMost] = [6.4, 14, 40] as const

/** Names of the largest, right of their bubbles, as far as they cover neither each other nor a name before nor the edge. */
export function labelsOf(bubbles: readonly Bubble[], width: number): readonly Label[] {
  const taken: Readonly<{ left: number; right: number; top: number; bottom: number }>[] = []
  return bubbles.slice(0, namedAtMost).flatMap(({ dot: { key, name }, at, radius }) => {
    const long = name.length * letterPx
    const isLeft = at.x + radius + 4 + long > width - margins.right
    const left = isLeft ? at.x - radius - 4 - long : at.x + radius + 4
    const box = { left, right: left + long, top: at.y - linePx / 2, bottom: at.y + linePx / 2 }
    const isCovered = taken.some(
      (other) =>
        box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
    )
    if (isCovered || left < margins.left) return []
    taken.push(box)
    return [{ key, text: name, x: left, y: at.y + 4 }]
  })
}

/** Whether a point lies within a line that is drawn around it. */
export function isWithin({ x, y }: Point, around: readonly Point[]): boolean {
  let isIn = false
  for (let at = 0, last = around.length - 1; at < around.length; last = at++) {
    const [one, other] = [around[at]!, around[last]!]
    if (one.y > y !== other.y > y && x < ((other.x - one.x) * (y - one.y)) / (other.y - one.y) + one.x)
      isIn = !isIn
  }
  return isIn
}

function rangeOf(values: readonly number[], cut: number | undefined): Range {
  const sorted = values.toSorted((one, other) => one - other)
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  const low = Math.min(at(0.02), cut ?? Infinity)
  const high = Math.max(at(0.98), cut ?? -Infinity)
  const rest = (high - low) * 0.08 || Math.max(0.01, Math.abs(high) * 0.1)
  return [low >= 0 ? Math.max(0, low - rest) : low - rest, high + rest]
}
