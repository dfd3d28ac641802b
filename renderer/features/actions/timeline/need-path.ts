/** A point of the drawing, in pixels. */
type Point = Readonly<{ x: number; y: number }>

const stubPx = 6

/**
 * The way of a line from the end of what is needed to the beginning of what needs it: out to the right, along between, and in from the
 * left. Where the one begins before the other ends it goes back between the two lines.
 */
export function needPath(from: Point, to: Point, rowPx: number): string {
  const out = from.x + stubPx
  const before = to.x - stubPx
  if (out <= before) return `M${from.x} ${from.y}H${out}V${to.y}H${to.x}`
  const between = from.y + (to.y > from.y ? rowPx / 2 : -rowPx / 2)
  return `M${from.x} ${from.y}H${out}V${between}H${before}V${to.y}H${to.x}`
}
