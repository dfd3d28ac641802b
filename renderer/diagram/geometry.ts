/** What every drawing is made of. Pixels, y downwards. */
export type Point = Readonly<{ x: number; y: number }>

/** An upright rectangle by its upper left corner. */
export type Box = Readonly<{ x: number; y: number; widthPx: number; heightPx: number }>

export type Size = Readonly<{ widthPx: number; heightPx: number }>

export function centerOf(box: Box): Point {
  return { x: box.x + box.widthPx / 2, y: box.y + box.heightPx / 2 }
}

/** Whether two rectangles share more than an edge. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.widthPx &&
    other.x < one.x + one.widthPx &&
    one.y < other.y + other.heightPx &&
    other.y < one.y + one.heightPx
  )
}

export function isInside(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.widthPx && y >= box.y && y <= box.y + box.heightPx
}

/** Whether a rectangle lies in another, edges included. */
export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.widthPx <= outer.x + outer.widthPx &&
    inner.y + inner.heightPx <= outer.y + outer.heightPx
  )
}

/** The smallest rectangle that has both in it. */
export function around(one: Box, other: Box): Box {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)]
  return {
    x,
    y,
    widthPx: Math.max(one.x + one.widthPx, other.x + other.widthPx) - x,
    heightPx: Math.max(one.y + one.heightPx, other.y + other.heightPx) - y,
  }
}

/** The rectangle with a margin on every side; a negative margin shrinks it. */
export function grown(box: Box, byPx: number): Box {
  return {
    x: box.x - byPx,
    y: box.y - byPx,
    widthPx: box.widthPx + 2 * byPx,
    heightPx: box.heightPx + 2 * byPx,
  }
}
