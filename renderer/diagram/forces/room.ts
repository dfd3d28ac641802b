import { notZero, type Bodies, type Dice } from './bodies.ts'

type Options = Readonly<{ radiusPx: number; dice: Dice }>

/**
 * Bodies that would come to cover each other are moved apart, each half of the way. All are circles of one size. Rests after
 * each body. What it does to a pair is what d3-force's `forceCollide` does.
 */
export function* makeRoom(bodies: Bodies, { radiusPx, dice }: Options): Generator<void, void, void> {
  const { count, x, y, vx, vy } = bodies
  const apartPx = 2 * radiusPx
  const cellOf = (body: number): readonly [column: number, row: number] => [
    Math.floor(((x[body] ?? 0) + (vx[body] ?? 0)) / apartPx),
    Math.floor(((y[body] ?? 0) + (vy[body] ?? 0)) / apartPx),
  ]
  const near = new Map<number, number[]>()
  const places = Array.from({ length: count }, (_, body) => cellOf(body))
  for (const [body, [column, row]] of places.entries()) {
    const known = near.get(cellKey(column, row))
    if (known) known.push(body)
    else near.set(cellKey(column, row), [body])
  }
  for (const [body, [column, row]] of places.entries()) {
    const [atX, atY] = [(x[body] ?? 0) + (vx[body] ?? 0), (y[body] ?? 0) + (vy[body] ?? 0)]
    for (let beside = column - 1; beside <= column + 1; beside++)
      for (let above = row - 1; above <= row + 1; above++)
        for (const other of near.get(cellKey(beside, above)) ?? [])
          if (other > body) part(body, other, atX, atY)
    yield
  }

  function part(body: number, other: number, atX: number, atY: number): void {
    const byX = atX - (x[other] ?? 0) - (vx[other] ?? 0)
    const byY = atY - (y[other] ?? 0) - (vy[other] ?? 0)
    if (byX * byX + byY * byY >= apartPx * apartPx) return
    const [dx, dy] = [notZero(byX, dice), notZero(byY, dice)]
    const length = Math.hypot(dx, dy)
    const half = (apartPx - length) / length / 2
    vx[body] = (vx[body] ?? 0) + dx * half
    vy[body] = (vy[body] ?? 0) + dy * half
    vx[other] = (vx[other] ?? 0) - dx * half
    vy[other] = (vy[other] ?? 0) - dy * half
  }
}

/** One number for a cell; drawings are never so wide that two cells share it. */
function cellKey(column: number, row: number): number {
  return column * 1_000_003 + row
}
