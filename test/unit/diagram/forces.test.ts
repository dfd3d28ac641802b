import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { balanced, type Spring } from '../../../renderer/diagram/forces/balance.ts'
import { quadCells } from '../../../renderer/diagram/forces/quad-cells.ts'
import { layNetworkInSteps, type Tie } from '../../../renderer/diagram/network.ts'
import { allAtOnce } from '#shared/kernel/step-by-step.ts'
import { evenOrg } from './arbitrary-org.ts'

const [radiusPx, steps] = [110, 40]

test('a few bodies come to stand where d3-force has them', () => {
  // Apart from the start: where many press on one spot, a breath decides which way they go.
  const aPoint = fc.record({ x: fc.integer({ min: -40, max: 40 }), y: fc.integer({ min: -40, max: 40 }) })
  const grid = [0, 1, 2, 3, 4].map((index) => ({ x: (index % 3) * 300, y: Math.floor(index / 3) * 300 }))
  const aSpring = fc.record({ from: fc.nat(4), to: fc.nat(4), lengthPx: fc.integer({ min: 200, max: 320 }) })
  fc.assert(
    fc.property(
      fc.array(aPoint, { minLength: 5, maxLength: 5 }),
      fc.array(aSpring, { maxLength: 6 }),
      (moved, drawn) => {
        const start = grid.map((at, index) => ({
          x: at.x + (moved[index]?.x ?? 0),
          y: at.y + (moved[index]?.y ?? 0),
        }))
        const springs = drawn.filter(({ from, to }) => from !== to)
        const ours = allAtOnce(balanced(start, springs, { radiusPx, steps }))
        const theirs = byD3(start, springs)
        for (const [index, place] of ours.entries()) {
          expect(Math.abs(place.x - theirs[index]!.x)).toBeLessThan(0.5)
          expect(Math.abs(place.y - theirs[index]!.y)).toBeLessThan(0.5)
        }
      },
    ),
    { numRuns: 40 },
  )
})

test('each point stands in one square that is not divided, a heap too', () => {
  const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 0, maxLength: 60 })
  fc.assert(
    fc.property(values, (some) => {
      const x = Float64Array.from(some, (value) => value % 7)
      const y = Float64Array.from(some)
      const { cells, order } = quadCells(x, y)
      const held = cells
        .filter(({ isDivided }) => !isDivided)
        .flatMap(({ from, upTo }) => [...order.slice(from, upTo)])
      expect(held.toSorted((one, other) => one - other)).toEqual(some.map((_, index) => index))
    }),
  )
})

test('a drawing that is made in slices is the same, however others are made in between, and rests often', () => {
  const nodes = evenOrg(400, 6)
  const ties = nodes
    .slice(1)
    .map(({ id, parentId }): Tie => ({ fromId: id, toId: parentId ?? 'n0', strength: 2 }))
  const atOnce = allAtOnce(layNetworkInSteps(nodes, ties))
  const [one, other] = [layNetworkInSteps(nodes, ties), layNetworkInSteps(nodes.slice(100), ties)]
  let [rests, share] = [0, 0]
  for (;;) {
    other.next()
    const step = one.next()
    if (step.done) {
      expect(step.value).toEqual(atOnce)
      break
    }
    expect(step.value).toBeGreaterThanOrEqual(share)
    share = step.value
    rests++
  }
  expect(share).toBeGreaterThan(0.99)
  // Once for each person in each of 60 steps at least.
  expect(rests).toBeGreaterThan(400 * 60)
})

function byD3(start: readonly Readonly<{ x: number; y: number }>[], springs: readonly Spring[]) {
  const bodies = start.map(({ x, y }) => ({ x, y }))
  const links = springs.map(({ from, to, lengthPx }) => ({ source: from, target: to, lengthPx }))
  forceSimulation(bodies)
    .force(
      'ties',
      forceLink<object, (typeof links)[number]>(links).distance(({ lengthPx }) => lengthPx),
    )
    // Each by itself, as the few are in ours.
    .force(
      'apart',
      forceManyBody()
        .theta(1e-9)
        .strength(-60 * radiusPx)
        .distanceMax(radiusPx * 20),
    )
    .force('room', forceCollide(radiusPx))
    .force('x', forceX().strength(0.04))
    .force('y', forceY().strength(0.06))
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .stop()
    .tick(steps)
  return bodies
}
