import { notZero, type Bodies, type Dice } from './bodies.ts'
import { quadCells, type QuadCells } from './quad-cells.ts'

/** Seen under less than this share of its distance, a square of bodies acts as one in their middle. */
const farEnough = 0.9

type Options = Readonly<{
  /** How strongly each body acts: below 0 it drives the others away. */
  strength: number
  /** Beyond this nothing acts. */
  reachPx: number
  dice: Dice
}>

/**
 * Bodies drive each other apart, the nearer the more. Rests after each body.
 * Source: Barnes & Hut 1986, with the force and the limits of d3-force's `forceManyBody`.
 */
export function* driveApart(
  bodies: Bodies,
  { strength, reachPx, dice }: Options,
): Generator<void, void, void> {
  const squares = quadCells(bodies.x, bodies.y)
  for (let body = 0; body < bodies.count; body++) {
    drive(bodies, body, squares, strength, reachPx ** 2, dice)
    yield
  }
}

function drive(
  { x, y, vx, vy }: Bodies,
  body: number,
  { cells, order }: QuadCells,
  strength: number,
  reachSquared: number,
  dice: Dice,
): void {
  const [x0, y0] = [x[body] ?? 0, y[body] ?? 0]
  let [goX, goY] = [0, 0]
  for (let at = 0; at < cells.length;) {
    const cell = cells[at]
    if (!cell) break
    const [dx, dy] = [cell.x - x0, cell.y - y0]
    const squared = dx * dx + dy * dy
    const isFar = cell.widthPx * cell.widthPx < squared * farEnough * farEnough
    if (isFar) {
      if (squared < reachSquared) push(dx, dy, cell.points)
    } else if (cell.isDivided) {
      at++
      continue
    } else if (squared < reachSquared) {
      for (let index = cell.from; index < cell.upTo; index++) {
        const other = order[index] ?? 0
        if (other !== body) push((x[other] ?? 0) - x0, (y[other] ?? 0) - y0, 1)
      }
    }
    at = cell.after
  }
  vx[body] = (vx[body] ?? 0) + goX
  vy[body] = (vy[body] ?? 0) + goY

  function push(byX: number, byY: number, points: number): void {
    const [dx, dy] = [notZero(byX, dice), notZero(byY, dice)]
    const squared = dx * dx + dy * dy
    const by = (strength * points) / (squared < 1 ? Math.sqrt(squared) : squared)
    goX += dx * by
    goY += dy * by
  }
}
