import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInside, overlap } from '../../../renderer/diagram/geometry.ts'
import { arrivalOf, curvePath, informalCurve, markOn } from '../../../renderer/diagram/informal-curve.ts'

const card = { widthPx: 196, heightPx: 60 }
const aCard = fc.record({
  x: fc.integer({ min: -3_000, max: 3_000 }),
  y: fc.integer({ min: -3_000, max: 3_000 }),
})

test('a curve goes from the edge of one card to the edge of the other', () => {
  fc.assert(
    fc.property(aCard, aCard, fc.nat(3), (one, other, rank) => {
      const from = { ...one, ...card }
      const to = { ...other, ...card }
      fc.pre(!overlap(from, to))
      const curve = informalCurve(from, to, rank)
      expect(distanceToEdge(from, curve.from)).toBeCloseTo(0, 6)
      expect(distanceToEdge(to, curve.to)).toBeCloseTo(0, 6)
    }),
  )
})

test('between cards beside each other it bows upwards, the second line further than the first', () => {
  const from = { x: 0, y: 100, ...card }
  const to = { x: 600, y: 100, ...card }
  const first = informalCurve(from, to, 0)
  const second = informalCurve(from, to, 1)
  expect(first.bend.y).toBeLessThan(130)
  expect(second.bend.y).toBeLessThan(first.bend.y)
  expect(informalCurve(to, from, 0).bend.y).toBe(first.bend.y)
})

test('cards close above each other are joined around their right sides, where the curve can be seen', () => {
  const above = { x: 0, y: 0, ...card }
  const below = { x: 40, y: 92, ...card }
  const curve = informalCurve(below, above, 0)
  expect(curve.from).toEqual({ x: 236, y: 122 })
  expect(curve.to).toEqual({ x: 196, y: 30 })
  expect(curve.bend.x).toBeGreaterThan(236)
})

test('its mark stands where no card covers it', () => {
  const from = { x: 0, y: 0, ...card }
  const to = { x: 1_000, y: 0, ...card }
  const curve = informalCurve(from, to, 0)
  const inTheWay = { x: 400, y: -160, widthPx: 200, heightPx: 200 }
  expect(isInside(inTheWay, markOn(curve, []))).toBe(true)
  expect(isInside(inTheWay, markOn(curve, [inTheWay]))).toBe(false)
})

test('an arrow points the way the curve arrives', () => {
  const arrival = arrivalOf({ from: { x: 0, y: 0 }, bend: { x: 50, y: 0 }, to: { x: 50, y: 40 } })
  expect(arrival.degrees).toBe(90)
  expect(curvePath({ from: { x: 0, y: 0 }, bend: { x: 50, y: 0 }, to: { x: 50, y: 40.04 } })).toBe(
    'M0 0Q50 0 50 40',
  )
})

function distanceToEdge(
  box: { x: number; y: number; widthPx: number; heightPx: number },
  point: { x: number; y: number },
): number {
  const right = box.x + box.widthPx
  const bottom = box.y + box.heightPx
  const onSide = Math.min(Math.abs(point.x - box.x), Math.abs(point.x - right))
  const onLevel = Math.min(Math.abs(point.y - box.y), Math.abs(point.y - bottom))
  const isAlong = point.y >= box.y - 1e-6 && point.y <= bottom + 1e-6
  const isAcross = point.x >= box.x - 1e-6 && point.x <= right + 1e-6
  return Math.min(isAlong ? onSide : Infinity, isAcross ? onLevel : Infinity)
}
