import type { Point } from '../../diagram/geometry.ts'

/** Where a part of a drawing is put, for the browser; `undefined` where it is told from the corner of the whole. */
export function movedTo({ x, y }: Point): string | undefined {
  return x === 0 && y === 0 ? undefined : `translate(${x} ${y})`
}
