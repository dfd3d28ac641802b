import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box, Size } from '../../../renderer/diagram/geometry.ts'
import {
  centerView,
  cull,
  fitView,
  panIntoView,
  pointUnder,
  scaleLimits,
  seenBox,
  zoomAbout,
  type View,
} from '../../../renderer/diagram/viewport.ts'

const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true })
const aBox: fc.Arbitrary<Box> = fc.record({
  x: number(-5_000, 5_000),
  y: number(-5_000, 5_000),
  widthPx: number(1, 6_000),
  heightPx: number(1, 6_000),
})
const aFrame: fc.Arbitrary<Size> = fc.record({ widthPx: number(300, 2_000), heightPx: number(300, 1_400) })
const aView: fc.Arbitrary<View> = fc.record({
  x: number(-4_000, 4_000),
  y: number(-4_000, 4_000),
  scale: number(0.05, 2.4),
})

test('fitting shows all of a drawing, in the middle, and never larger than asked', () => {
  fc.assert(
    fc.property(aBox, aFrame, (box, frame) => {
      const view = fitView(box, frame, { paddingPx: 24, scaleAtMost: 1 })
      const left = view.x + box.x * view.scale
      const right = frame.widthPx - left - box.widthPx * view.scale
      const top = view.y + box.y * view.scale
      expect(view.scale).toBeLessThanOrEqual(1)
      expect(left).toBeCloseTo(right, 3)
      if (view.scale > scaleLimits.least) {
        expect(left).toBeGreaterThanOrEqual(23.9)
        expect(top).toBeGreaterThanOrEqual(23.9)
      }
    }),
  )
})

test('zooming keeps what is under the pointer', () => {
  fc.assert(
    fc.property(aView, number(0, 1_000), number(0, 800), number(0.2, 5), (view, x, y, factor) => {
      const before = pointUnder(view, { x, y })
      const after = pointUnder(zoomAbout(view, { x, y }, factor), { x, y })
      expect(after.x).toBeCloseTo(before.x, 3)
      expect(after.y).toBeCloseTo(before.y, 3)
    }),
  )
})

test('a zoom stays within its limits', () => {
  expect(zoomAbout({ x: 0, y: 0, scale: 1 }, { x: 0, y: 0 }, 1_000).scale).toBe(scaleLimits.most)
  expect(zoomAbout({ x: 0, y: 0, scale: 1 }, { x: 0, y: 0 }, 0.0001).scale).toBe(scaleLimits.least)
})

test('a card is brought into view whole, and a view that shows it is left alone', () => {
  const card = { widthPx: 196, heightPx: 60 }
  fc.assert(
    fc.property(aView, number(-3_000, 3_000), number(-3_000, 3_000), aFrame, (from, x, y, frame) => {
      const view = { ...from, scale: Math.min(from.scale, 1) }
      const moved = panIntoView(view, { x, y, ...card }, frame, 20)
      const left = moved.x + x * moved.scale
      const top = moved.y + y * moved.scale
      expect(left).toBeGreaterThanOrEqual(19.99)
      expect(left + card.widthPx * moved.scale).toBeLessThanOrEqual(frame.widthPx - 19.99)
      expect(top).toBeGreaterThanOrEqual(19.99)
      expect(top + card.heightPx * moved.scale).toBeLessThanOrEqual(frame.heightPx - 19.99)
      const again = panIntoView(moved, { x, y, ...card }, frame, 20)
      expect(again.x).toBeCloseTo(moved.x, 6)
      expect(again.y).toBeCloseTo(moved.y, 6)
    }),
  )
})

test('centering puts a box in the middle', () => {
  const view = centerView({ x: 100, y: 200, widthPx: 50, heightPx: 20 }, { widthPx: 800, heightPx: 600 }, 2)
  expect(pointUnder(view, { x: 400, y: 300 })).toEqual({ x: 125, y: 210 })
})

test('culling keeps exactly what can be seen', () => {
  fc.assert(
    fc.property(fc.array(aBox, { maxLength: 60 }), aView, aFrame, (boxes, view, frame) => {
      const seen = seenBox(view, frame)
      const kept = new Set(cull(boxes, seen))
      for (const box of boxes) {
        const left = view.x + box.x * view.scale
        const top = view.y + box.y * view.scale
        const isShown =
          left < frame.widthPx - 0.01 &&
          top < frame.heightPx - 0.01 &&
          left + box.widthPx * view.scale > 0.01 &&
          top + box.heightPx * view.scale > 0.01
        if (isShown) expect(kept.has(box)).toBe(true)
      }
      expect(cull(boxes, { x: 1e6, y: 1e6, widthPx: 1, heightPx: 1 })).toEqual([])
    }),
  )
})
