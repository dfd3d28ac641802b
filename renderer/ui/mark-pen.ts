/** Where a mark stands, and how large: marks are thought of in a field of 16 by 16. */
export type MarkPlace = Readonly<{ x: number; y: number; sizePx: number }>

/** The field itself. */
export const wholeField: MarkPlace = { x: 0, y: 0, sizePx: 16 }

/** Writes points and lengths of the field where the mark stands. */
export type MarkPen = Readonly<{
  at: (x: number, y: number) => string
  long: (length: number) => number
}>

const known = new WeakMap<MarkPlace, Map<string, string>>()

/**
 * The outline of a mark at its place, told in the numbers of what it stands on: hundreds of marks that were each put into a
 * group with a movement of its own would have the browser keep and paint each of these groups. It is made once for a place.
 */
export function outlineAt(place: MarkPlace, mark: string, draw: (pen: MarkPen) => string): string {
  let ofPlace = known.get(place)
  if (!ofPlace) known.set(place, (ofPlace = new Map()))
  const before = ofPlace.get(mark)
  if (before !== undefined) return before
  const made = draw(penAt(place))
  ofPlace.set(mark, made)
  return made
}

/** A pen for a place. */
export function penAt({ x, y, sizePx }: MarkPlace): MarkPen {
  const long = (length: number): number => rounded((length * sizePx) / 16)
  return { at: (dx, dy) => `${rounded(x + (dx * sizePx) / 16)} ${rounded(y + (dy * sizePx) / 16)}`, long }
}

/** A circle as a path, begun at its right as a browser begins one. */
export function circleBy({ at, long }: MarkPen, x: number, y: number, radius: number): string {
  const arc = `A${long(radius)} ${long(radius)} 0 0 1`
  return `M${at(x + radius, y)}${arc} ${at(x - radius, y)}${arc} ${at(x + radius, y)}Z`
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000
}
