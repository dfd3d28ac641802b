import type { StepByStep } from '#shared/kernel/step-by-step.ts'
import type { Point } from '../geometry.ts'
import { driveApart } from './apart.ts'
import { sameDice, type Bodies, type Dice } from './bodies.ts'
import { makeRoom } from './room.ts'

/** What draws two bodies, by their index, to a distance from each other. */
export type Spring = Readonly<{ from: number; to: number; lengthPx: number }>

type Options = Readonly<{ radiusPx: number; steps: number }>

/** What of its way a body still goes after a step. */
const slowing = 0.6
const towardsMiddle = { x: 0.04, y: 0.06 }

/**
 * Places of bodies after springs, the room they need and a pull to the middle acted for a number of steps, each gentler than
 * the one before. Rests after each body in each step, so that thousands can be placed in slices; the same bodies come to stand
 * at the same places.
 * Source: Fruchterman & Reingold 1991; the forces as d3-force has them, which can't rest within a step.
 */
export function* balanced(
  start: readonly Point[],
  springs: readonly Spring[],
  { radiusPx, steps }: Options,
): StepByStep<readonly Point[]> {
  const count = start.length
  const bodies: Bodies = {
    count,
    x: Float64Array.from(start, ({ x }) => x),
    y: Float64Array.from(start, ({ y }) => y),
    vx: new Float64Array(count),
    vy: new Float64Array(count),
  }
  const dice = sameDice()
  const pull = pullsOf(springs, count)
  const gentler = 0.001 ** (1 / steps)
  let alpha = 1
  for (let step = 0; step < steps; step++) {
    alpha *= gentler
    pull(bodies, alpha, dice)
    let done = 0
    for (const work of [
      driveApart(bodies, { strength: -60 * radiusPx * alpha, reachPx: radiusPx * 20, dice }),
      makeRoom(bodies, { radiusPx, dice }),
    ]) {
      for (;;) {
        if (work.next().done) break
        yield (step + ++done / (2 * count)) / steps
      }
    }
    move(bodies, alpha)
  }
  return start.map((_, body) => ({ x: bodies.x[body] ?? 0, y: bodies.y[body] ?? 0 }))
}

/** Springs pull as `forceLink`: less at bodies that have many, and more at the end that has fewer. */
function pullsOf(springs: readonly Spring[], count: number) {
  const tied = new Float64Array(count)
  for (const { from, to } of springs) {
    tied[from] = (tied[from] ?? 0) + 1
    tied[to] = (tied[to] ?? 0) + 1
  }
  return ({ x, y, vx, vy }: Bodies, alpha: number, dice: Dice): void => {
    for (const { from, to, lengthPx } of springs) {
      const ahead = (at: Float64Array, by: Float64Array): number =>
        (at[to] ?? 0) + (by[to] ?? 0) - (at[from] ?? 0) - (by[from] ?? 0) || (dice() - 0.5) * 1e-6
      const [dx, dy] = [ahead(x, vx), ahead(y, vy)]
      const length = Math.hypot(dx, dy)
      const [ofFrom, ofTo] = [tied[from] ?? 1, tied[to] ?? 1]
      const by = ((length - lengthPx) / length) * alpha * (1 / Math.min(ofFrom, ofTo))
      const share = ofFrom / (ofFrom + ofTo)
      vx[to] = (vx[to] ?? 0) - dx * by * share
      vy[to] = (vy[to] ?? 0) - dy * by * share
      vx[from] = (vx[from] ?? 0) + dx * by * (1 - share)
      vy[from] = (vy[from] ?? 0) + dy * by * (1 - share)
    }
  }
}

function move({ count, x, y, vx, vy }: Bodies, alpha: number): void {
  for (let body = 0; body < count; body++) {
    const [atX, atY] = [x[body] ?? 0, y[body] ?? 0]
    const goX = ((vx[body] ?? 0) - atX * towardsMiddle.x * alpha) * slowing
    const goY = ((vy[body] ?? 0) - atY * towardsMiddle.y * alpha) * slowing
    vx[body] = goX
    vy[body] = goY
    x[body] = atX + goX
    y[body] = atY + goY
  }
}
