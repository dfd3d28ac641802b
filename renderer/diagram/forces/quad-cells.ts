/**
 * A square that holds points, divided into four as long as more than a few are in it. Squares stand in the order in which one
 * walks down into them: what follows one is in it, up to `after`.
 */
export type QuadCell = {
  /** The middle of the points in it, and how many there are. */
  readonly x: number
  readonly y: number
  readonly points: number
  readonly widthPx: number
  /** Its points, from and up to an index of `order`. */
  readonly from: number
  readonly upTo: number
  isDivided: boolean
  /** The index of the first square that is no longer in it. */
  after: number
}

export type QuadCells = Readonly<{ cells: readonly Readonly<QuadCell>[]; order: Int32Array }>

const pointsAtMost = 6
/** A heap on one spot can't be divided. */
const depthAtMost = 40

/** @param x, y where the points are */
export function quadCells(x: Float64Array, y: Float64Array): QuadCells {
  const order = Int32Array.from(x, (_, index) => index)
  const cells: QuadCell[] = []
  const [left, right] = reachOf(x)
  const [top, bottom] = reachOf(y)
  if (order.length > 0) divide(0, order.length, left, top, Math.max(right - left, bottom - top, 1), 0)
  return { cells, order }

  function divide(from: number, upTo: number, x0: number, y0: number, widthPx: number, depth: number): void {
    const isDivided = upTo - from > pointsAtMost && depth < depthAtMost
    const middle = middleOf(from, upTo)
    const cell: QuadCell = { ...middle, points: upTo - from, widthPx, from, upTo, isDivided, after: 0 }
    cells.push(cell)
    if (isDivided) {
      const half = widthPx / 2
      const lower = broughtForward(from, upTo, y, y0 + half)
      divideRow(from, lower, y0)
      divideRow(lower, upTo, y0 + half)
      function divideRow(start: number, end: number, rowY: number): void {
        const beside = broughtForward(start, end, x, x0 + half)
        if (beside > start) divide(start, beside, x0, rowY, half, depth + 1)
        if (end > beside) divide(beside, end, x0 + half, rowY, half, depth + 1)
      }
    }
    cell.after = cells.length
  }

  function middleOf(from: number, upTo: number): Readonly<{ x: number; y: number }> {
    let [sumX, sumY] = [0, 0]
    for (let at = from; at < upTo; at++) {
      sumX += x[order[at] ?? 0] ?? 0
      sumY += y[order[at] ?? 0] ?? 0
    }
    return { x: sumX / (upTo - from), y: sumY / (upTo - from) }
  }

  /** Brings those below a limit to the front; answers where the others begin. */
  function broughtForward(from: number, upTo: number, values: Float64Array, limit: number): number {
    let front = from
    for (let at = from; at < upTo; at++) {
      const point = order[at] ?? 0
      if ((values[point] ?? 0) >= limit) continue
      order[at] = order[front] ?? 0
      order[front++] = point
    }
    return front
  }
}

function reachOf(values: Float64Array): readonly [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity]
  for (const value of values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  return [least, most]
}
